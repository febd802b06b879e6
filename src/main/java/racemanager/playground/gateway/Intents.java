package racemanager.playground.gateway;

/** What a bot asked to be told. */
record Intents(long bits) {

    static final long GUILDS = 1;
    static final long GUILD_MEMBERS = 1 << 1;
    static final long GUILD_PRESENCES = 1 << 8;
    static final long GUILD_MESSAGES = 1 << 9;
    static final long GUILD_MESSAGE_TYPING = 1 << 11;
    static final long DIRECT_MESSAGES = 1 << 12;
    static final long MESSAGE_CONTENT = 1 << 15;
    static final long GUILD_SCHEDULED_EVENTS = 1 << 16;

    /** Bits 0 to 16, 20, 21, 24 and 25 are the ones that Discord documents. */
    private static final long KNOWN = ((1 << 17) - 1) | (3 << 20) | (3 << 24);

    /** The playground's application has none of the privileged ones switched on. */
    private static final long PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;

    boolean has(long intent) {
        return (bits & intent) != 0;
    }

    boolean areValid() {
        return bits >= 0 && (bits & ~KNOWN) == 0;
    }

    boolean areAllowed() {
        return (bits & PRIVILEGED) == 0;
    }
}
