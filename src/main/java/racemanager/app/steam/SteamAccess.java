package racemanager.app.steam;

import java.net.URI;
import java.util.Optional;

/**
 * How Steam is asked.
 *
 * @param key empty where it is not asked
 * @param apiUrl where its web API answers, without a slash at the end
 */
public record SteamAccess(Optional<SteamKey> key, URI apiUrl) {}
