package racemanager.discord;

import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** Posts a message at once in a channel, for a member who waits for it. */
@FunctionalInterface
public interface ChannelPosts {

    /** What became of a message. */
    sealed interface Posted {

        record Done(MessageId message) implements Posted {}

        record Refused(Phrase why) implements Posted {}

        /** Discord did not answer, so the message may be there. */
        record Unknown() implements Posted {}
    }

    /** The same nonce within a few minutes gives the message that is there already. */
    Mono<Posted> post(GuildId guild, ChannelId channel, View view, String nonce);
}
