package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.NoteCalled;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.Erasing;
import racemanager.kernel.MemberId;
import racemanager.setting.ClosurePolicy;

/** Who has to hear of what happens to an event; each is called once for all that one command brings. */
final class Calling {

    /** The same decision, with the calls that follow from it. */
    static Decision<EventFact> calling(RaceEvent event, Decision<EventFact> decision) {
        return switch (decision) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted -> {
                var calls = calls(event, accepted.facts());
                if (calls.isEmpty()) yield accepted;
                yield Decision.accepted(before(accepted.facts(), calls));
            }
        };
    }

    /** With more facts, but what erases is the last that is stored, so that it leaves nothing behind it. */
    static List<EventFact> before(List<EventFact> facts, List<EventFact> more) {
        var all = new ArrayList<>(facts);
        all.addAll(
                (int) facts.stream()
                        .takeWhile(fact -> !(fact instanceof Erasing))
                        .count(),
                more);
        return all;
    }

    private static List<EventFact> calls(RaceEvent event, List<EventFact> facts) {
        Map<Reason, Set<MemberId>> called = new EnumMap<>(Reason.class);
        var at = Instant.MIN;
        var because = Optional.<String>empty();
        var stewarded = new LinkedHashSet<MemberId>();
        var present = event;
        for (var fact : facts) {
            var before = present;
            present = EventLife.evolve(before, fact);
            switch (fact) {
                case EventFact.Promoted promoted -> {
                    add(called, Reason.PROMOTED, Set.of(promoted.driver()));
                    at = promoted.at();
                }
                case EventFact.SplitsDealt dealt -> {
                    add(called, Reason.DEALT, dealt(dealt));
                    at = dealt.at();
                }
                case EventFact.Called steward -> stewarded.addAll(steward.call().drivers());
                case EventFact.Withdrew withdrew -> {
                    add(called, Reason.SHUT_OUT, shutOut(before, present, withdrew.driver()));
                    at = withdrew.at();
                }
                case EventFact.LeftGuild left -> {
                    add(called, Reason.LEFT, Set.of(left.driver()));
                    because = nameOf(before, left.driver());
                    at = left.at();
                }
                case EventFact.CoDriverLeft left -> {
                    add(called, Reason.CREW_LEFT, Set.of(left.driver()));
                    at = left.at();
                }
                case EventFact.OfCaptain its -> {
                    add(called, Reason.CAPTAIN, Set.of(its.captain()));
                    add(called, ofCaptain(its), Set.of(its.captain()));
                    at = its.at();
                }
                case EventFact.Forgotten forgotten ->
                    called.values().forEach(drivers -> drivers.remove(forgotten.member()));
                case EventFact.SentBack back -> {
                    add(called, Reason.SENT_BACK, Set.of(back.driver()));
                    at = back.at();
                }
                case EventFact.BroadcastLost lost -> {
                    add(called, Reason.SLOT_LOST, Set.of(lost.member()));
                    at = lost.at();
                }
                case EventFact.PlaceLost lost -> {
                    add(called, Reason.PLACE_LOST, Set.of(lost.driver()));
                    at = lost.at();
                }
                case EventFact.Closed closure -> {
                    add(called, Reason.ABSENT, toDecide(present));
                    at = closure.at();
                }
                case EventFact.ListOutdated outdated -> {
                    add(called, Reason.OUT_OF_DATE, outdated(present));
                    at = outdated.at();
                }
                case EventFact.Edited edited -> {
                    if (before instanceof Live live && Revision.isTold(live.plan(), edited.plan()))
                        add(called, Reason.EDITED, all(present));
                    add(called, Reason.CHOOSE_CAR, mustChoose(present));
                    add(called, Reason.CHOOSE_NUMBER, withoutNumber(before, present));
                    at = edited.at();
                }
                case EventFact.PlaceOffered offered -> {
                    add(called, Reason.OFFERED, Set.of(offered.driver()));
                    at = offered.at();
                }
                case EventFact.CheckInOpened opened -> {
                    add(called, Reason.CHECK_IN_OPEN, drivers(present));
                    at = opened.at();
                }
                case EventFact.Cancelled cancelled -> {
                    add(called, Reason.CANCELLED, all(present));
                    at = cancelled.at();
                }
                case EventFact.Delayed delayed -> {
                    add(called, Reason.DELAYED, all(present));
                    at = delayed.at();
                }
                case EventFact.Postponed postponed -> {
                    add(called, Reason.POSTPONED, all(present));
                    at = postponed.at();
                }
                case EventFact.CheckInExtended extended -> {
                    add(called, Reason.CHECK_IN_EXTENDED, drivers(present));
                    at = extended.at();
                }
                case EventFact.DriversMessaged messaged -> {
                    add(called, Reason.MESSAGE, all(present));
                    because = Optional.of(messaged.text());
                    at = messaged.at();
                }
                default -> {}
            }
        }
        stewarded.addAll(called.getOrDefault(Reason.PROMOTED, Set.of()));
        called.getOrDefault(Reason.DEALT, new LinkedHashSet<>()).removeAll(stewarded);
        return CallNumbers.given(present, called, because, at);
    }

    private static Set<MemberId> dealt(EventFact.SplitsDealt dealt) {
        return dealt.seats().stream()
                .map(EventFact.SplitsDealt.Seat::driver)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(Map<Reason, Set<MemberId>> called, Reason reason, Set<MemberId> drivers) {
        called.computeIfAbsent(reason, none -> new LinkedHashSet<>()).addAll(drivers);
    }

    private static Reason ofCaptain(EventFact.OfCaptain fact) {
        return switch (fact) {
            case EventFact.CarHandedOver handedOver -> Reason.HANDED_OVER;
            case EventFact.CaptainLeft left -> Reason.CAPTAIN_LEFT;
        };
    }

    /** Only by the withdrawal after which they cannot come back, so that it is told once. */
    private static Set<MemberId> shutOut(RaceEvent before, RaceEvent after, MemberId driver) {
        return isShutOut(after, driver) && !isShutOut(before, driver) ? Set.of(driver) : Set.of();
    }

    private static boolean isShutOut(RaceEvent event, MemberId driver) {
        return event instanceof Live live && live.meeting().isShutOut(driver);
    }

    /** Discord tells nobody the name of somebody who is gone. */
    private static Optional<String> nameOf(RaceEvent event, MemberId driver) {
        return event instanceof Live live
                ? live.entries().entryOf(driver).map(entry -> entry.card().fullName())
                : Optional.empty();
    }

    private static Set<MemberId> mustChoose(RaceEvent event) {
        if (!(event instanceof Live live)) return Set.of();
        return live.entries()
                .present()
                .filter(entry -> Registration.mustChoose(live.meeting(), entry))
                .map(Entry::driver)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whose number is not one of their class any more. */
    private static Set<MemberId> withoutNumber(RaceEvent before, RaceEvent after) {
        if (!(before instanceof Live live) || !(after instanceof Live edited)) return Set.of();
        return edited.entries()
                .present()
                .filter(entry -> entry.number().isEmpty())
                .map(Entry::driver)
                .filter(driver ->
                        live.entries().entryOf(driver).flatMap(Entry::number).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who is other on the server; whoever reads of it later is told how the list differs by then. */
    private static Set<MemberId> outdated(RaceEvent event) {
        var drivers = new LinkedHashSet<MemberId>();
        if (event instanceof Live live)
            live.meeting()
                    .exported()
                    .flatMap(list -> list.difference(live.meeting()))
                    .ifPresent(difference -> drivers.addAll(difference.drivers()));
        return drivers;
    }

    private static Set<MemberId> toDecide(RaceEvent event) {
        return event instanceof Live live && live.plan().details().closure() == ClosurePolicy.ASK
                ? Absence.absent(live.entries()).map(Entry::driver).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** Whoever is forgotten or not on Discord cannot be called. */
    private static Set<MemberId> drivers(RaceEvent event) {
        return event instanceof Live live ? live.entries().members() : Set.of();
    }

    /** Broadcasters have to be there at the start too, but need not check in. */
    private static Set<MemberId> all(RaceEvent event) {
        return event instanceof Live live ? live.meeting().toTell() : Set.of();
    }

    /** The call is posted, or it never will be. */
    static Decision<EventFact> note(RaceEvent event, NoteCalled note) {
        return event instanceof Live live && live.meeting().calls().awaits(note.call())
                ? Decision.accepted(new EventFact.CallEnded(note.call(), note.at()))
                : Decision.unchanged();
    }

    private Calling() {}
}
