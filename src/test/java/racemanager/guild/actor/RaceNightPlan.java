package racemanager.guild.actor;

import java.util.Locale;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.event.wizard.RaceNight;

/** The plan of the race night as a guild makes it that speaks English. */
final class RaceNightPlan {

    static EventPlan inEnglish() {
        var plan = RaceNight.plan();
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                Locale.ENGLISH,
                Optional.empty(),
                Optional.empty());
    }

    private RaceNightPlan() {}
}
