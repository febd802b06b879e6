package racemanager.place;

import java.util.List;
import java.util.Locale;
import racemanager.kernel.Phrase;

/** A permission of Discord's that matters to races, with its bit. */
public enum Permission {
    KICK_MEMBERS(1),
    BAN_MEMBERS(2),
    ADMINISTRATOR(3),
    MANAGE_CHANNELS(4),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    MANAGE_MESSAGES(13),
    EMBED_LINKS(14),
    ATTACH_FILES(15),
    READ_MESSAGE_HISTORY(16),
    MENTION_EVERYONE(17),
    CONNECT(20),
    MANAGE_ROLES(28),
    MANAGE_EVENTS(33),
    MANAGE_THREADS(34),
    CREATE_PUBLIC_THREADS(35),
    CREATE_PRIVATE_THREADS(36),
    SEND_MESSAGES_IN_THREADS(38),
    MODERATE_MEMBERS(40),
    CREATE_EVENTS(44);

    private final int bit;

    Permission(int bit) {
        this.bit = bit;
    }

    /** The value of the permission in Discord's sets. */
    public long mask() {
        return 1L << bit;
    }

    /** As Discord's settings name it. */
    public Phrase phrase() {
        return Phrase.of("permission." + name().toLowerCase(Locale.ROOT));
    }

    /** Several of them in one gap of a message. */
    public static Phrase.Argument several(List<Permission> permissions) {
        return new Phrase.Argument.Several(
                permissions.stream().map(Permission::phrase).toList());
    }
}
