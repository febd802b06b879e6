package racemanager.discord.interaction;

/** What allows answering one interaction; the token is a secret for 15 minutes. */
public record InteractionToken(long application, long interaction, String token) {
    @Override
    public String toString() {
        return "interaction " + Long.toUnsignedString(interaction);
    }
}
