package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.guild.BotMembership;
import racemanager.guild.GuildCommand.EndErasure;
import racemanager.guild.GuildCommand.EraseGuild;
import racemanager.guild.GuildCommand.OfMembership;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;

/**
 * Erases everything of a guild that has removed the bot long ago: the guild gives up what it knows, those below it come to
 * rest, their streams are deleted, the store is erased, and only then is the removal itself forgotten. Every step may be
 * repeated.
 */
record GuildErasure(Desk guild, GuildId id, Eraser eraser, Instant now) {

    /** Done when nothing is left, or nothing is due; busy while anybody below the guild is still at work. */
    CompletionStage<Reply<BotMembership>> walk() {
        return Replies.then(
                ask(new EraseGuild(now)),
                membership -> membership.isErasureDue(now) ? eraseBelow() : Replies.now(Reply.done(membership)));
    }

    private CompletionStage<Reply<BotMembership>> eraseBelow() {
        return Replies.then(
                guild.ask(new GuildOrder.Vacate()),
                vacated -> guild.meanwhile(delete()).thenCompose(erased -> ask(new EndErasure(now))));
    }

    private CompletionStage<?> delete() {
        return eraser.streamsBelow(id)
                .thenCompose(streams -> CompletableFuture.allOf(streams.stream()
                        .map(stream -> eraser.delete(stream, Long.MAX_VALUE).toCompletableFuture())
                        .toArray(CompletableFuture<?>[]::new)))
                .thenCompose(deleted -> eraser.erase());
    }

    private CompletionStage<Reply<BotMembership>> ask(OfMembership command) {
        return guild.ask(new GuildOrder.OfMembership(command));
    }
}
