package racemanager.app.bot;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.steam.SteamId;
import racemanager.steam.SteamNames;

/** Asks once for what was found lately; a name that nobody has may be somebody's a minute later, and is asked for again. */
final class KeptNames implements SteamNames {

    private final SteamNames names;
    private final Recent<String, SteamId> recent;

    KeptNames(SteamNames names, Recent<String, SteamId> recent) {
        this.names = names;
        this.recent = recent;
    }

    /** Steam makes no difference between capital and small letters. */
    @Override
    public CompletionStage<Outcome> find(String name) {
        var key = name.toLowerCase(Locale.ROOT);
        return recent.of(key)
                .<CompletionStage<Outcome>>map(id -> CompletableFuture.completedFuture(new Found(id)))
                .orElseGet(() -> names.find(name).thenApply(outcome -> kept(key, outcome)));
    }

    private Outcome kept(String key, Outcome outcome) {
        if (outcome instanceof Found found) recent.keep(key, found.id(), 1);
        return outcome;
    }
}
