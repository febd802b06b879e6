package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.CARD;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Call;
import racemanager.event.Entry;
import racemanager.event.EntryChange;
import racemanager.event.EntryList;
import racemanager.event.EventFact;
import racemanager.event.Meeting;
import racemanager.event.RaceEvent;
import racemanager.event.Spot;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;

/** What was added with the acts of stewards: numbers, notes, and calls with a reason. */
final class StewardSamples {

    private static final MemberId DRIVER = new MemberId(10);
    private static final Optional<HttpsLink> LIVERY = HttpsLink.read("https://example.org/liveries/12.zip");
    private static final Entry NUMBERED = new Entry(
            DRIVER,
            CARD,
            "BMW M4",
            AT,
            Optional.empty(),
            Optional.of(12),
            Optional.of("Late for practice"),
            Optional.empty());

    static Stream<Object> facts() {
        return Stream.of(
                new EventFact.LetBack(DRIVER, ORGANISER, AT),
                new EventFact.EntryTakenOver(
                        DRIVER, MemberId.withoutDiscord(1_234_567_890_123_456_789L), ORGANISER, AT),
                new Variant(
                        "a-guest",
                        new EventFact.EnteredGrid(
                                Entry.of(MemberId.withoutDiscord(1_234_567_890_123_456_789L), CARD, "BMW M4", AT))),
                new EventFact.EntryRemoved(DRIVER, ORGANISER, AT),
                new EventFact.EntryChanged(
                        DRIVER, new EntryChange(CARD, "BMW M4", Optional.of(12), Optional.empty()), ORGANISER, AT),
                new EventFact.GuestMarked(DRIVER, true, ORGANISER, AT),
                new EventFact.EntryMoved(DRIVER, Spot.Part.WAITING, 1, ORGANISER, AT),
                new EventFact.EntryNoted(DRIVER, Optional.of("Late for practice"), ORGANISER, AT),
                new Variant("numbered", new EventFact.EnteredGrid(NUMBERED)),
                new Variant(
                        "in-a-team",
                        new EventFact.EnteredGrid(new Entry(
                                DRIVER,
                                CARD,
                                "BMW M4",
                                AT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(5)))),
                new Variant(
                        "marked-as-a-guest",
                        new EventFact.EnteredGrid(new Entry(
                                DRIVER,
                                CARD,
                                "BMW M4",
                                AT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(AT),
                                Optional.empty(),
                                Optional.empty()))),
                new Variant(
                        "with-livery",
                        new EventFact.EnteredGrid(new Entry(
                                DRIVER,
                                CARD,
                                "BMW M4",
                                AT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LIVERY))),
                new Variant(
                        "with-livery",
                        new EventFact.EntryChanged(
                                DRIVER,
                                new EntryChange(CARD, "BMW M4", Optional.of(12), Optional.empty(), LIVERY),
                                DRIVER,
                                AT)),
                new EventFact.TeamGiven(DRIVER, 5, AT),
                new Variant(
                        "by-steward",
                        new EventFact.Called(
                                new Call(4, Call.Reason.MOVED, List.of(DRIVER), Optional.of("Server is full"), AT))));
    }

    static Stream<Object> states() {
        var of = EventSamples.meeting();
        return Stream.of(new Variant(
                "numbered",
                new RaceEvent.Published(new Meeting(
                        of.number(),
                        of.plan(),
                        new EntryList(List.of(NUMBERED), List.of()),
                        of.origin(),
                        of.checkInAnnounced(),
                        of.shown(),
                        of.calls(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))));
    }

    private StewardSamples() {}
}
