package racemanager.event.wizard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import racemanager.picture.PictureUse;
import racemanager.place.Place;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.WizardContext;

/**
 * What the steps may know of the world around them.
 *
 * @param takenKeys title and date of the guild's live events with their numbers, see {@link racemanager.event.EventPlan#uniqueKey()}
 * @param zones the time zones to offer first
 * @param settings what the guild has set, so that nobody is asked for it
 * @param pictures how much room the guild has for one more
 * @param language the member's language, in which typed dates are read
 * @param guildLanguage the language of what the whole guild reads
 */
public record EventWizardContext(
        Instant now,
        TrackList tracks,
        VehicleLists vehicles,
        Place place,
        Map<String, Integer> takenKeys,
        List<ZoneId> zones,
        GuildSettings settings,
        PictureUse pictures,
        Locale language,
        Locale guildLanguage)
        implements WizardContext {

    public EventWizardContext {
        takenKeys = Map.copyOf(takenKeys);
        zones = List.copyOf(zones);
    }

    /** Whether an event has this title and date, other than the one that is worked on. */
    boolean isTaken(String key, Optional<Integer> own) {
        var owner = Optional.ofNullable(takenKeys.get(key));
        return owner.isPresent() && !owner.equals(own);
    }
}
