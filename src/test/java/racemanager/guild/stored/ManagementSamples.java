package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;
import static racemanager.guild.stored.EventSamples.PLAN;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventFact;
import racemanager.event.PlanChange;
import racemanager.event.RaceEvent;
import racemanager.guild.GuildFact;

/** What is stored of races that are delayed, postponed or given other places, and of messages to their drivers. */
final class ManagementSamples {

    static Stream<Object> facts() {
        return Stream.of(
                new EventFact.Delayed(PLAN.timing(), PLAN.checkIn(), ORGANISER, AT),
                new EventFact.Postponed(PLAN.timing(), PLAN.checkIn(), ORGANISER, AT),
                new EventFact.CapacityChanged(PLAN.capacity(), ORGANISER, AT),
                new EventFact.CheckInExtended(AT, ORGANISER, AT),
                new EventFact.DriversMessaged("See you at eight", ORGANISER, AT),
                new EventFact.DriversImported(80, 3, ORGANISER, AT),
                new EventFact.DriversDealt(ORGANISER, AT),
                new Variant(
                        "delayed",
                        new GuildFact.EventRevised(
                                42, PLAN, AT, Optional.of(new PlanChange(PlanChange.Kind.DELAY, AT, ORGANISER)))));
    }

    static Stream<Object> states() {
        return Stream.of(
                new Variant("early", new RaceEvent.Closed(EventSamples.meeting(), Optional.of(PLAN.checkIn()))));
    }

    private ManagementSamples() {}
}
