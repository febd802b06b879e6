package racemanager.app.steam;

import java.util.Optional;
import java.util.regex.Pattern;

/** The key with which Steam's web API is asked; a password, which is shown to nobody. */
public record SteamKey(String secret) {

    private static final Pattern KEY = Pattern.compile("[0-9A-Fa-f]{32}");

    /** Empty for what cannot be a key. */
    public static Optional<SteamKey> parse(String text) {
        return KEY.matcher(text).matches() ? Optional.of(new SteamKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "a key for Steam";
    }
}
