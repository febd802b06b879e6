package racemanager.playground.strict;

/** Things that may not exist, with Discord's code for that. */
public enum Unknown {
    APPLICATION(10002, "Application"),
    CHANNEL(10003, "Channel"),
    GUILD(10004, "Guild"),
    MEMBER(10007, "Member"),
    MESSAGE(10008, "Message"),
    OVERWRITE(10009, "Permission Overwrite"),
    ROLE(10011, "Role"),
    USER(10013, "User"),
    EMOJI(10014, "Emoji"),
    WEBHOOK(10015, "Webhook"),
    BAN(10026, "Ban"),
    INTERACTION(10062, "interaction"),
    COMMAND(10063, "application command"),
    VOICE_STATE(10065, "Voice State"),
    COMMAND_PERMISSIONS(10066, "application command permissions"),
    SCHEDULED_EVENT(10070, "Guild Scheduled Event");

    private final int code;
    private final String label;

    Unknown(int code, String label) {
        this.code = code;
        this.label = label;
    }

    int code() {
        return code;
    }

    String label() {
        return label;
    }
}
