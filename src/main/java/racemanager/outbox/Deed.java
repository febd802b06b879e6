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

    /**
     * A message shall look like this: edited where it is known, else posted.
     *
     * @param nonce at most 25 characters, the same whenever the same message is posted again, so that Discord's
     *     {@code enforce_nonce} keeps it single for some minutes
     */
    record ShowMessage(GuildId guild, ChannelId channel, Optional<MessageId> known, String nonce, Postable content)
            implements Deed {

        ShowMessage at(Optional<MessageId> message) {
            return new ShowMessage(guild, channel, message, nonce, content);
        }
    }

    /**
     * Those who organise a guild's races shall be told something: in its race-control channel where it has one, else by a
     * direct message.
     *
     * @param member whom the direct message goes to
     * @param nonce as with a message that is shown
     */
    record TellOrganisers(GuildId guild, MemberId member, String nonce, Postable content) implements Deed {}

    /**
     * A member shall be told something by a direct message.
     *
     * @param nonce as with a message that is shown
     */
    record TellMember(GuildId guild, MemberId member, String nonce, Postable content) implements Deed {}

    /** A message shall be gone. */
    record RemoveMessage(GuildId guild, ChannelId channel, MessageId message) implements Deed {}

    /** A member shall have a role. */
    record GiveRole(GuildId guild, MemberId member, RoleId role) implements Deed {}

    /** Whether somebody is a member is to be known. */
    record FindMember(GuildId guild, MemberId member) implements Deed {}

    /** A member shall not have a role. */
    record TakeRole(GuildId guild, MemberId member, RoleId role) implements Deed {}
}
