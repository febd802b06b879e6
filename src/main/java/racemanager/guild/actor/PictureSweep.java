package racemanager.guild.actor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.Look;
import racemanager.guild.GuildCommand.NotePictureErased;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureId;

/**
 * Erases the pictures that nothing shows any more: each replaces its own stream, the store is erased, and only then does
 * the guild forget their numbers. Every step may be repeated.
 */
final class PictureSweep {

    /** A picture is stored within seconds; what takes longer was interrupted by a crash. */
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(10);

    private final Desk guild;
    private final Eraser eraser;
    private final InstantSource clock;
    private CompletionStage<Reply<Guild>> last = Replies.now(Reply.busy());
    private @Nullable CompletionStage<Reply<Guild>> next;

    PictureSweep(Desk guild, Eraser eraser, InstantSource clock) {
        this.guild = guild;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** One round at a time; who asks while one is under way and another waits gets the one that waits. */
    synchronized CompletionStage<Reply<Guild>> resume() {
        var waiting = next;
        if (waiting != null) return waiting;
        var round = last.handleAsync((reply, failure) -> begin()).thenCompose(Function.identity());
        last = round;
        next = round;
        return round;
    }

    private synchronized CompletionStage<Reply<Guild>> begin() {
        next = null;
        return Replies.then(own(new Look()), this::giveUpLost);
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
        walk = Replies.then(walk, replaced -> eraser.erase().thenApply(erased -> Reply.done(replaced)));
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
