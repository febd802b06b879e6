package racemanager.place;

/** A permission of Discord's that matters to races, with its bit and the name by which server settings show it in English. */
public enum Permission {
    KICK_MEMBERS(1, "Kick Members"),
    BAN_MEMBERS(2, "Ban Members"),
    ADMINISTRATOR(3, "Administrator"),
    MANAGE_CHANNELS(4, "Manage Channels"),
    VIEW_CHANNEL(10, "View Channel"),
    SEND_MESSAGES(11, "Send Messages"),
    MANAGE_MESSAGES(13, "Manage Messages"),
    EMBED_LINKS(14, "Embed Links"),
    ATTACH_FILES(15, "Attach Files"),
    READ_MESSAGE_HISTORY(16, "Read Message History"),
    MENTION_EVERYONE(17, "Mention @everyone, @here, and All Roles"),
    CONNECT(20, "Connect"),
    MANAGE_ROLES(28, "Manage Roles"),
    MANAGE_EVENTS(33, "Manage Events"),
    MANAGE_THREADS(34, "Manage Threads"),
    CREATE_PUBLIC_THREADS(35, "Create Public Threads"),
    CREATE_PRIVATE_THREADS(36, "Create Private Threads"),
    SEND_MESSAGES_IN_THREADS(38, "Send Messages in Threads"),
    MODERATE_MEMBERS(40, "Timeout Members"),
    CREATE_EVENTS(44, "Create Events");

    private final int bit;
    private final String title;

    Permission(int bit, String title) {
        this.bit = bit;
        this.title = title;
    }

    /** The value of the permission in Discord's sets. */
    public long mask() {
        return 1L << bit;
    }

    /** As Discord's settings name it in English. */
    public String title() {
        return title;
    }
}
