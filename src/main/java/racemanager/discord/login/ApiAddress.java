package racemanager.discord.login;

import java.net.URI;
import java.net.URISyntaxException;

/** Where the API is: Discord's own, or a server that speaks like it. */
public record ApiAddress(String url) {

    /** Discord itself. */
    public static final ApiAddress DISCORD = new ApiAddress("https://discord.com/api/v10");

    /** Throws {@link LoginException} for what is no http or https address. */
    public static ApiAddress parse(String text) {
        String url = text.strip().replaceAll("/+$", "");
        try {
            var uri = new URI(url);
            boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (http && uri.getHost() != null) {
                return new ApiAddress(url);
            }
        } catch (URISyntaxException malformed) {
            throw new LoginException(sentence(url), malformed);
        }
        throw new LoginException(sentence(url));
    }

    private static String sentence(String url) {
        return "DISCORD_API_URL is '" + url + "', which is no address like " + DISCORD.url() + ".";
    }
}
