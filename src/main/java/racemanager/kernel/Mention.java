package racemanager.kernel;

import racemanager.kernel.Phrase.Argument.Markup;

/** The markup with which Discord shows a member, a role or a channel by its present name. */
public final class Mention {

    public static Markup of(MemberId member) {
        return new Markup("<@" + member.text() + ">");
    }

    public static Markup of(RoleId role) {
        return new Markup("<@&" + role.text() + ">");
    }

    public static Markup of(ChannelId channel) {
        return new Markup("<#" + channel.text() + ">");
    }

    private Mention() {}
}
