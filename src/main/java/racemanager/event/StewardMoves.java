package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Spot.Part;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** How a steward takes a driver to another place of the grid or the waiting list, or into another split. */
final class StewardMoves {

    static Decision<EventFact> move(Live event, MoveEntry move) {
        var entries = event.entries();
        var part = move.to().part();
        var end = part(entries.without(move.driver()), part).size() + 1;
        int place = move.to().place().orElseGet(() -> staying(event, move).orElse(end));
        var refusal = unfit(event, move, place, end);
        if (refusal.isPresent()) return Decision.refused(refusal.get());
        var moved = entries.moved(move.driver(), part, place);
        var split = SplitRules.moved(event, move);
        if (moved.equals(entries) && split.isEmpty()) return Decision.unchanged();
        var facts = new ArrayList<EventFact>();
        if (!moved.equals(entries))
            facts.add(new EventFact.EntryMoved(move.driver(), part, place, Stewarding.by(move), move.at()));
        split.ifPresent(facts::add);
        if (part == Part.WAITING && Stewarding.isOpen(event, move.at())) facts.addAll(passedOn(event, moved, move));
        Stewarding.told(event, Reason.MOVED, move).ifPresent(facts::add);
        return Decision.accepted(facts);
    }

    /** Whoever only changes splits keeps the place on the grid. */
    private static Optional<Integer> staying(Live event, MoveEntry move) {
        var grid = event.entries().grid().stream().map(Entry::driver).toList();
        return Optional.of(grid.indexOf(move.driver()) + 1)
                .filter(place ->
                        place > 0 && move.split().isPresent() && move.to().part() == Part.GRID);
    }

    private static Optional<Phrase> unfit(Live event, MoveEntry move, int place, int end) {
        var split = SplitRules.objection(event, move);
        if (split.isPresent()) return split;
        var entries = event.entries();
        var capacity = event.plan().capacity();
        var comes = entries.isOnGrid(move.driver()) != (move.to().part() == Part.GRID);
        var room = GridRoom.of(event.plan(), entries);
        if (comes && move.to().part() == Part.GRID && room.free() <= 0)
            return Optional.of(Phrase.of("steward.grid_full")
                    .with("places", event.plan().gridPlaces())
                    .with("name", entries.grid().getLast().card().fullName()));
        var full = entries.entryOf(move.driver()).map(Entry::car).flatMap(room::fullClass);
        if (comes && move.to().part() == Part.GRID && full.isPresent()) return full.map(ClassRules::fullForSteward);
        if (comes && move.to().part() == Part.WAITING && !capacity.waitingList())
            return Optional.of(Phrase.of("steward.no_waiting_list"));
        return place < 1 || place > end
                ? Optional.of(Phrase.of("steward.no_such_place").with("most", end))
                : Optional.empty();
    }

    private static List<Entry> part(EntryList entries, Part part) {
        return switch (part) {
            case GRID -> entries.grid();
            case WAITING -> entries.waiting();
        };
    }

    /** A place that is left free goes to the first in line, unless a steward put there who left it. */
    private static List<EventFact> passedOn(Live event, EntryList after, MoveEntry move) {
        return event.entries().isOnGrid(move.driver())
                ? GridRoom.of(event.plan(), after)
                        .next(after)
                        .filter(next -> !next.driver().equals(move.driver()))
                        .<EventFact>map(next -> new EventFact.Promoted(next.driver(), move.at()))
                        .stream()
                        .toList()
                : List.of();
    }

    private StewardMoves() {}
}
