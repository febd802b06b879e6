package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;
import static racemanager.guild.stored.EventSamples.PLAN;
import static racemanager.guild.stored.EventSamples.TRACK;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventFact;
import racemanager.event.Meeting.Origin;
import racemanager.event.RaceEvent;
import racemanager.guild.DraftListing;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.GuildFact;
import racemanager.wizard.Answers;

/** What was added with drafts, scheduled events and changes of published ones. */
final class PreparationSamples {

    private static final Answers ANSWERS = Answers.of("title", "Friday Cup").with("cars", List.of("Audi R8", "BMW M4"));
    private static final Origin ORIGIN = new Origin(ORGANISER, AT);
    private static final DraftListing DRAFT =
            new DraftListing(44, Optional.of("Friday Cup"), Optional.of(AT), Optional.of(new Order(ORGANISER, 3)));

    static Stream<Object> all() {
        return Stream.of(
                new EventFact.DraftKept(44, ANSWERS, ORGANISER, AT),
                new EventFact.Scheduled(45, PLAN, AT, ORGANISER, AT),
                new EventFact.PublicationMissed(AT),
                new EventFact.Edited(PLAN, ORGANISER, AT),
                new EventFact.SentBack(ORGANISER, AT),
                new EventFact.CarChosen(ORGANISER, "BMW M4", AT),
                new EventFact.TrackNoted(TRACK, AT),
                new RaceEvent.Draft(44, ANSWERS, ORIGIN),
                new RaceEvent.Scheduled(45, PLAN, AT, ORIGIN),
                new RaceEvent.Missed(46, PLAN, ORIGIN),
                new GuildFact.EventRevised(42, PLAN, AT, Optional.empty()),
                new GuildFact.DraftListed(DRAFT, AT));
    }

    private PreparationSamples() {}
}
