package racemanager.guild.actor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.Look;
import racemanager.guild.GuildCommand.NotePictureErased;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureId;
import racemanager.wizard.Screen;

/**
 * Erases the pictures that nothing shows any more: each replaces its own stream, the store is erased, and only then does
 * the guild forget their numbers. Every step may be repeated.
 */
final class PictureErasure {

    /** A picture is stored within seconds; what takes longer was interrupted by a crash. */
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(10);

    private final Desk guild;
    private final GuildId id;
    private final Eraser eraser;
    private final InstantSource clock;

    PictureErasure(Desk guild, GuildId id, Eraser eraser, InstantSource clock) {
        this.guild = guild;
        this.id = id;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** One round. */
    CompletionStage<Reply<Guild>> walk() {
        return Replies.then(Replies.then(own(new Look()), this::askSessions), this::giveUpLost);
    }

    /** A crash may have come between a session and the guild's record of what it shows. */
    private CompletionStage<Reply<Guild>> askSessions(Guild state) {
        var walk = Replies.now(Reply.done(state));
        for (var taken : state.seats().taken().entrySet())
            if (SessionPictures.isHolding(state, taken.getValue()))
                walk = Replies.then(walk, before -> askSession(before, taken.getKey(), taken.getValue()));
        return walk;
    }

    /** Who is being forgotten is not asked any more: all that the seat holds goes with it. */
    private CompletionStage<Reply<Guild>> askSession(Guild state, MemberId member, int seat) {
        var now = clock.instant();
        return WizardDesk.of(guild)
                .look(state, member, ErasureRounds.nowhere(id, member, now))
                .thenCompose(reply -> switch (reply) {
                    case Reply.Done<Screen> done -> SessionPictures.settle(guild, state, seat, done.view(), now);
                    case Reply.Refused<Screen> refused -> Replies.now(Reply.done(state));
                    case Reply.Busy<Screen> busy -> Replies.now(Reply.busy(busy.why()));
                });
    }

    private CompletionStage<Reply<Guild>> giveUpLost(Guild state) {
        var walk = Replies.now(Reply.done(state));
        for (int lost : state.pictures().lost(clock.instant().minus(ARRIVES_WITHIN)))
            walk = Replies.then(walk, before -> own(new GiveUpPicture(new PictureId(lost))));
        return Replies.then(walk, after -> erase(after, after.pictures().unheld()));
    }

    private CompletionStage<Reply<Guild>> erase(Guild state, Set<Integer> pictures) {
        if (pictures.isEmpty()) return Replies.now(Reply.done(state));
        var walk = Replies.now(Reply.done(state));
        for (int picture : pictures) walk = Replies.then(walk, before -> replaced(before, new PictureId(picture)));
        walk = Replies.then(
                walk, replaced -> guild.meanwhile(eraser.erase()).thenApply(erased -> Reply.done(replaced)));
        for (int picture : pictures)
            walk = Replies.then(walk, before -> own(new NotePictureErased(new PictureId(picture))));
        return walk;
    }

    private CompletionStage<Reply<Guild>> replaced(Guild state, PictureId picture) {
        var erased = guild.ask(new GuildOrder.OfPicture(picture, new PictureCommand.Erase()));
        return Replies.then(erased, view -> Replies.now(Reply.done(state)));
    }

    private CompletionStage<Reply<Guild>> own(GuildCommand command) {
        return guild.ask(new GuildOrder.Own(command));
    }
}
