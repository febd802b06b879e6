package racemanager.guild.actor;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.PictureRules;
import racemanager.kernel.Reply;
import racemanager.picture.PictureId;
import racemanager.wizard.Screen;

/** Keeps for each wizard session the pictures that its answers show, and nothing else. */
final class SessionPictures {

    /** The guild after it holds what the screen's session shows. What is on its way in is left to whoever brings it. */
    static CompletionStage<Reply<Guild>> settle(Desk guild, Guild state, int seat, Screen screen, Instant at) {
        var shown = shown(screen).map(wanted -> there(state, wanted));
        return shown.filter(pictures -> !claimed(state, seat).equals(pictures))
                .map(pictures -> guild.ask(new GuildOrder.Own(new HoldPictures(PictureRules.seat(seat), pictures, at))))
                .orElseGet(() -> Replies.now(Reply.done(state)));
    }

    /** Empty where the screen does not tell. */
    private static Optional<Set<PictureId>> shown(Screen screen) {
        return switch (screen) {
            case Screen.Nothing nothing -> Optional.of(Set.of());
            case Screen.Elsewhere elsewhere -> Optional.empty();
            case Screen.Asking asking -> Optional.of(asking.pictures());
            case Screen.Working working -> Optional.of(working.answers().pictures());
            case Screen.Over over -> Optional.of(Set.of());
        };
    }

    /** What is erased already cannot be held again; the session says so when it is finished. */
    private static Set<PictureId> there(Guild state, Set<PictureId> wanted) {
        var there = new HashSet<>(wanted);
        there.removeIf(picture -> !state.pictures().isHeld(picture));
        return there;
    }

    private static Set<PictureId> claimed(Guild state, int seat) {
        var claimed = new HashSet<>(state.pictures().heldBy(PictureRules.seat(seat)));
        claimed.removeIf(picture -> state.pictures().unclaimed().containsKey(picture.number()));
        return claimed;
    }

    /** Whether a session has pictures that a crash may have left to it. */
    static boolean areHeld(Guild state) {
        return state.seats().taken().values().stream().anyMatch(seat -> isHolding(state, seat));
    }

    static boolean isHolding(Guild state, int seat) {
        return !state.pictures().heldBy(PictureRules.seat(seat)).isEmpty();
    }

    private SessionPictures() {}
}
