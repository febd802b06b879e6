package racemanager.app.upkeep;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import racemanager.app.settings.Settings;
import racemanager.event.NumberedDriver;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.GuildId;

/** Many guilds in a store, as the bot's own actors keep them: each with a published event and drivers in it. */
public final class StoredGuilds {

    private static final int AT_ONCE = 64;
    private static final int PIECE = 5_000;
    private static final int DAYS = 28;
    private static final long FIRST_GUILD = 1L << 50;

    private final Communities communities;
    private final int drivers;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private StoredGuilds(Communities communities, int drivers) {
        this.communities = communities;
        this.drivers = drivers;
    }

    /** Adds so many to the store in this directory, which nobody else has open. */
    public static void add(Path store, int guilds, int drivers) throws Exception {
        var settings = Settings.read(Optional.empty(), Map.of("CRM_STORE", store.toString()));
        for (int first = 0; first < guilds; first += PIECE) {
            // An event that nobody uses any more stays in memory for a while: only a stopped node forgets it at once.
            try (var communities = Communities.shown(settings, InstantSource.system())) {
                var stored = new StoredGuilds(communities, drivers);
                Turns.together(first, Math.min(guilds, first + PIECE), AT_ONCE, stored::add);
            }
        }
    }

    /** Their races are spread over four weeks, of which the agenda of each day has its part. */
    private void add(int number) throws Exception {
        var guild = new GuildId(FIRST_GUILD + number);
        var day = today.plusDays(2 + number % DAYS);
        communities.publishEvent(guild, RaceNight.answers().with("day", day.toString()));
        for (int driver = 0; driver < drivers; driver++) {
            communities.register(guild, new NumberedDriver(driver));
        }
    }
}
