package racemanager.steam;

import java.util.regex.Pattern;
import racemanager.steam.SteamIdReading.NeedsLookup;

/** A pasted link that should lead to somebody's page on Steam. */
final class SteamLink {

    private static final Pattern COMMUNITY =
            Pattern.compile("(?i)(?:https?:/{1,2}|)(?:www\\.|m\\.|)steamcommunity\\.com(?::443|)(/[^?#]*|)(?:[?#].*|)");
    private static final Pattern IN_CLIENT = Pattern.compile(
            "(?i)steam://(?:url/SteamIDPage|friends/add|openurl/https?://(?:www\\.|)steamcommunity\\.com/profiles)/(\\d+)/?");
    private static final Pattern PROFILE = Pattern.compile("/profiles/([^/]+)(?:/.*|)");
    private static final Pattern CUSTOM = Pattern.compile("/id/([^/]+)(?:/.*|)");
    /** Steam lets a custom address have 3 to 32 letters, digits, _ and -; some early ones are shorter. */
    private static final Pattern CUSTOM_NAME = Pattern.compile("[A-Za-z0-9_-]{2,32}");

    private static final Pattern GROUP = Pattern.compile("/(?:groups|gid|games|app)/.*");
    private static final Pattern STEAM_SITE =
            Pattern.compile("(?i)(?:https?://|)(?:s\\.team|(?:[a-z]+\\.)*steampowered\\.com)(?:[/?#].*|)|steam://.*");

    static SteamIdReading read(String link) {
        var inClient = IN_CLIENT.matcher(link);
        if (inClient.matches()) {
            return SteamIdReader.number(inClient.group(1));
        }
        var community = COMMUNITY.matcher(link);
        if (community.matches()) {
            return page(community.group(1).replaceAll("/{2,}", "/"));
        }
        return STEAM_SITE.matcher(link).matches()
                ? SteamIdReader.refused("steam.other_page")
                : SteamIdReader.refused("steam.other_site");
    }

    private static SteamIdReading page(String path) {
        var profile = PROFILE.matcher(path);
        if (profile.matches()) {
            return profile(profile.group(1));
        }
        var custom = CUSTOM.matcher(path);
        if (custom.matches()) {
            return custom(custom.group(1));
        }
        return GROUP.matcher(path).matches()
                ? SteamIdReader.refused("steam.not_a_person")
                : SteamIdReader.refused("steam.other_page");
    }

    private static SteamIdReading profile(String id) {
        return id.chars().allMatch(Character::isDigit)
                ? SteamIdReader.number(id)
                : SteamIdReader.brackets(
                        id.replace("%5B", "[").replace("%3A", ":").replace("%5D", "]"));
    }

    private static SteamIdReading custom(String name) {
        return CUSTOM_NAME.matcher(name).matches()
                ? new NeedsLookup(name)
                : SteamIdReader.refused("steam.bad_custom_name", name);
    }

    private SteamLink() {}
}
