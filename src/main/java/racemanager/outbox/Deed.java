package racemanager.outbox;

import java.util.Optional;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.RoleId;

/** One thing to do on Discord; doing it again does no harm. */
public sealed interface Deed {

    GuildId guild();

    /** The same where it may be done already, and nobody has heard of it. */
    default Deed again() {
        return this;
    }

    /** A message shall look like this: edited where it is known, else posted. */
    record ShowMessage(GuildId guild, ChannelId channel, Optional<MessageId> known, Once once, Postable content)
            implements Deed {

        /** One that was never posted, or is known. */
        public ShowMessage(
                GuildId guild, ChannelId channel, Optional<MessageId> known, String nonce, Postable content) {
            this(guild, channel, known, Once.first(nonce), content);
        }

        ShowMessage at(Optional<MessageId> message) {
            return new ShowMessage(guild, channel, message, once, content);
        }

        @Override
        public ShowMessage again() {
            return new ShowMessage(guild, channel, known, once.again(), content);
        }
    }

    /**
     * Those who organise a guild's races shall be told something: in its race-control channel where it has one, else by a
     * direct message.
     *
     * @param member whom the direct message goes to
     */
    record TellOrganisers(GuildId guild, MemberId member, Once once, Postable content) implements Deed {

        /** Something that was never told. */
        public TellOrganisers(GuildId guild, MemberId member, String nonce, Postable content) {
            this(guild, member, Once.first(nonce), content);
        }

        @Override
        public TellOrganisers again() {
            return new TellOrganisers(guild, member, once.again(), content);
        }
    }

    /** A member shall be told something by a direct message. */
    record TellMember(GuildId guild, MemberId member, Once once, Postable content) implements Deed {

        /** Something that was never told. */
        public TellMember(GuildId guild, MemberId member, String nonce, Postable content) {
            this(guild, member, Once.first(nonce), content);
        }

        @Override
        public TellMember again() {
            return new TellMember(guild, member, once.again(), content);
        }
    }

    /** A message shall be gone. */
    record RemoveMessage(GuildId guild, ChannelId channel, MessageId message) implements Deed {}

    /** A member shall have a role. */
    record GiveRole(GuildId guild, MemberId member, RoleId role) implements Deed {}

    /** Whether somebody is a member is to be known. */
    record FindMember(GuildId guild, MemberId member) implements Deed {}

    /** A member shall not have a role. */
    record TakeRole(GuildId guild, MemberId member, RoleId role) implements Deed {}
}
