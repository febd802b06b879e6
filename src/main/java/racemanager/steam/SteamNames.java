package racemanager.steam;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Whose account it is when a link has a name that a person chose; only Steam knows. */
@FunctionalInterface
public interface SteamNames {

    /** Where nobody set a key, Steam is not asked. */
    SteamNames UNASKED = name -> CompletableFuture.completedFuture(new NotAsked());

    /** What came of asking. */
    sealed interface Outcome {}

    /** The account of a person. */
    record Found(SteamId id) implements Outcome {}

    /** Steam knows no person by this name. */
    record Nobody() implements Outcome {}

    /** No answer that can be used, or none in time. */
    record Silent() implements Outcome {}

    /** The bot has no key for Steam. */
    record NotAsked() implements Outcome {}

    /** Never fails. */
    CompletionStage<Outcome> find(String name);
}
