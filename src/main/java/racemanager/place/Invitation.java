package racemanager.place;

import java.util.List;
import java.util.stream.Stream;

/** What whoever invites the bot lets it do in a guild. */
public enum Invitation {
    /** All that races need. */
    RACES,
    /** The same, and what keeping order among members needs. */
    RACES_AND_MODERATION;

    private static final List<Permission> FOR_RACES = List.of(
            Permission.VIEW_CHANNEL,
            Permission.SEND_MESSAGES,
            Permission.READ_MESSAGE_HISTORY,
            Permission.EMBED_LINKS,
            Permission.ATTACH_FILES,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.SEND_MESSAGES_IN_THREADS,
            Permission.MANAGE_ROLES,
            Permission.MANAGE_EVENTS,
            Permission.CREATE_EVENTS);
    private static final List<Permission> FOR_MODERATION = List.of(
            Permission.MODERATE_MEMBERS, Permission.KICK_MEMBERS, Permission.BAN_MEMBERS, Permission.MANAGE_MESSAGES);

    public List<Permission> permissions() {
        return switch (this) {
            case RACES -> FOR_RACES;
            case RACES_AND_MODERATION ->
                Stream.concat(FOR_RACES.stream(), FOR_MODERATION.stream()).toList();
        };
    }

    /**
     * Where a person opens it and chooses a guild: docs, topics/oauth2, "Bot Authorization Flow".
     *
     * @param application the id of the bot's application
     */
    public String address(String application) {
        var number = Permissions.of(permissions().toArray(Permission[]::new)).bits();
        return "https://discord.com/oauth2/authorize?client_id=" + application
                + "&scope=bot+applications.commands&permissions=" + number;
    }
}
