package racemanager.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.CheckOut;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;

/** The grid and the waiting list as an organiser would keep them on paper; says in words what each command leads to. */
final class EntryListModel {

    private static final Instant OPENING = EventStory.START.minusSeconds(24 * 3_600);
    static final Instant FINISH = EventStory.START.plus(EventStory.LENGTH);

    final List<Long> grid = new ArrayList<>();
    final List<Long> waiting = new ArrayList<>();
    final Set<Long> checkedIn = new HashSet<>();
    private final PaperRoom room;
    private final boolean mayWait;
    private final int slots;
    final List<Long> filming = new ArrayList<>();
    final Map<Long, Instant> offers = new LinkedHashMap<>();
    private final Set<Long> passed = new HashSet<>();
    private boolean announced;
    private boolean closed;
    private boolean finished;

    private final int confirmHours;
    private boolean fewestFirst;
    private boolean freed;
    private boolean letGo;

    /** With no hours whoever moves up is not asked before closure. */
    EntryListModel(PaperRoom room, boolean mayWait, int slots, int confirmHours) {
        this.slots = slots;
        this.room = room;
        this.mayWait = mayWait;
        this.confirmHours = confirmHours;
    }

    /** Those who wait are in the order of their starts, as many as {@link #starts} says; guests have none. */
    EntryListModel fewestFirst() {
        fewestFirst = true;
        return this;
    }

    static int starts(long driver) {
        return driver < 0 ? 0 : (int) (driver % 3);
    }

    private void line(long driver) {
        if (!fewestFirst) {
            waiting.add(driver);
            return;
        }
        int place = waiting.size();
        while (place > 0 && starts(waiting.get(place - 1)) > starts(driver)) place--;
        waiting.add(place, driver);
    }

    String hear(EventCommand command) {
        freed = false;
        letGo = false;
        var before = taken().size();
        var told = told(command);
        var refused = told.startsWith("event.") || told.startsWith("steward.");
        return refused
                ? told
                : Stream.of(told, confirming(command.at(), before), offering(command.at()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private String told(EventCommand command) {
        return switch (command) {
            case Register register -> register(register);
            case EventCommand.Enter enter -> throw new IllegalArgumentException("forms are read before");
            case Withdraw withdraw -> withdraw(withdraw.driver().value());
            case NoteLeft left -> leave(left.driver().value());
            case CheckIn in -> checkIn(in.driver().value(), in.at());
            case CheckOut out -> checkOut(out.driver().value(), out.at());
            case TimePassed passed -> timePassed(passed.at());
            case TakePlace take -> take(take.driver().value(), take.at());
            case PassPlace pass -> pass(pass.driver().value(), pass.at());
            case EventCommand.ImportDrivers drivers -> throw new IllegalArgumentException("nobody sends a list");
            case EventCommand.SetCrew set -> throw new IllegalArgumentException("nobody shares a car");
            case EventCommand.HandOver handOver -> throw new IllegalArgumentException("nobody shares a car");
            case EventCommand.TakeBroadcast take -> film(take.driver().value(), take.at());
            case EventCommand.LeaveBroadcast leave -> stopFilming(leave.member().value(), leave.at());
            case EventCommand.ChangeAccount change -> throw new IllegalArgumentException("accounts stay as they are");
            case EventCommand.ChangeEntry change -> throw new IllegalArgumentException("entries stay as they are");
            case EventCommand.KeepDraft keep -> throw new IllegalArgumentException("published already");
            case EventCommand.Schedule schedule -> throw new IllegalArgumentException("published already");
            case EventCommand.Edit edit -> throw new IllegalArgumentException("nothing is edited");
            case EventCommand.NoteTrack note -> throw new IllegalArgumentException("the track stays");
            case EventCommand.ChooseCar choose -> choose(choose.driver().value(), choose.car(), choose.at());
            case EventCommand.Delete delete -> throw new IllegalArgumentException("published already");
            case EventCommand.Publish publish -> throw new IllegalArgumentException("published already");
            case EventCommand.Saw saw -> throw new IllegalArgumentException("nothing is shown");
            case EventCommand.NotShown notShown -> throw new IllegalArgumentException("nothing is shown");
            case EventCommand.NoteTold told -> throw new IllegalArgumentException("nothing is refused");
            case EventCommand.NoteRemoved removed -> throw new IllegalArgumentException("nothing is shown");
            case EventCommand.TryAgain again -> throw new IllegalArgumentException("nothing is refused");
            case EventCommand.Forget forget -> throw new IllegalArgumentException("nobody is forgotten");
            case EventCommand.Close close -> throw new IllegalArgumentException("nothing ends early");
            case EventCommand.Cancel cancel -> throw new IllegalArgumentException("nothing ends early");
            case EventCommand.NoteCalled called -> throw new IllegalArgumentException("nobody is called");
            case EventCommand.RouteCall route -> throw new IllegalArgumentException("nobody is called");
            case EventCommand.NoteUnreached note -> throw new IllegalArgumentException("nobody is called");
            case EventCommand.Restore restore -> throw new IllegalArgumentException("nothing is archived");
            case EventCommand.AddEntry add ->
                add(add.driver().value(), add.form().car());
            case EventCommand.RemoveEntry remove -> remove(remove.driver().value(), remove.at());
            case EventCommand.ConfirmEntry confirm ->
                confirm(confirm.driver().value(), confirm.checkedIn(), confirm.at());
            case EventCommand.ForDriver forDriver -> throw new IllegalArgumentException("no steward acts");
            case EventCommand.Managing managing -> throw new IllegalArgumentException("no organiser acts");
            case EventCommand.Look look -> "";
        };
    }

    private String leave(long driver) {
        if (finished) return "event.finished";
        if (filming.remove(driver)) return "BroadcastLeft " + driver;
        var told = withdraw(driver);
        return told.equals("event.not_registered") ? "" : told.replaceFirst("^Withdrew", "LeftGuild");
    }

    private String register(Register register) {
        var driver = register.driver().value();
        if (finished) return "event.finished";
        if (closed && register.at().isBefore(FINISH)) return join(driver, register.car());
        if (isClosed(register.at())) return "event.closed";
        if (filming.contains(driver)) return "event.broadcast.leave_first";
        if (grid.contains(driver)) return "event.already_on_grid";
        if (waiting.contains(driver)) return "event.already_waiting";
        if (room.isFor(register.car(), taken())) {
            room.put(driver, register.car());
            grid.add(driver);
            return "EnteredGrid " + driver;
        }
        if (!mayWait) return room.refusal(register.car(), grid);
        room.put(driver, register.car());
        line(driver);
        return "JoinedWaitingList " + driver;
    }

    /** Stewards put guests in before closure only. */
    private String add(long guest, String car) {
        if (grid.contains(guest) || waiting.contains(guest)) return "steward.already_in";
        var atOnce = room.isFor(car, closed ? grid : taken());
        if (!atOnce && !mayWait) return room.refusalToSteward(grid);
        room.put(guest, car);
        if (atOnce) grid.add(guest);
        else line(guest);
        return (atOnce ? "EnteredGrid " : "JoinedWaitingList ") + guest;
    }

    private String remove(long guest, Instant at) {
        if (finished || !at.isBefore(FINISH)) return "steward.finished";
        checkedIn.remove(guest);
        if (waiting.remove(guest)) return "EntryRemoved " + guest;
        if (!grid.remove(guest)) return "steward.guest_not_in";
        return "EntryRemoved " + guest + (isClosed(at) ? "" : promotion());
    }

    private String confirm(long guest, boolean in, Instant at) {
        if (finished || !at.isBefore(FINISH)) return "steward.finished";
        if (!grid.contains(guest) && !waiting.contains(guest)) return "steward.guest_not_in";
        if (!at.isBefore(EventStory.START)) return "steward.started";
        if (in) return checkedIn.add(guest) ? "CheckedIn " + guest : "";
        return checkedIn.remove(guest) ? "CheckedOut " + guest : "";
    }

    /** After closure whoever comes is there. */
    private String join(long driver, String car) {
        if (grid.contains(driver)) return "event.already_on_grid";
        if (waiting.contains(driver)) {
            return checkedIn.add(driver) ? "CheckedIn " + driver : "event.already_waiting";
        }
        if (filming.contains(driver)) return "event.broadcast.leave_first";
        var atOnce = room.isFor(car, taken())
                && inLine().stream().noneMatch(other -> room.isFor(room.carOf(other), taken()));
        if (!atOnce && !mayWait) return room.refusal(car, grid);
        room.put(driver, car);
        checkedIn.add(driver);
        if (atOnce) grid.add(driver);
        else line(driver);
        return (atOnce ? "EnteredGrid " : "JoinedWaitingList ") + driver;
    }

    /** Also the places that are offered. */
    private List<Long> taken() {
        return Stream.concat(grid.stream(), offers.keySet().stream()).toList();
    }

    private String choose(long driver, String car, Instant at) {
        if (finished) return "event.finished";
        if (isClosed(at)) return "event.closed";
        if (!grid.contains(driver) && !waiting.contains(driver)) return "event.not_registered";
        var others = taken().stream().filter(other -> other != driver).toList();
        if (car.equals(room.carOf(driver))) return "";
        if (grid.contains(driver) && !room.isFor(car, others)) return "event.class_full_for_you";
        room.put(driver, car);
        fit();
        var told = "CarChosen " + driver;
        if (grid.contains(driver)) return told + promotion();
        var ahead = waiting.stream()
                .filter(other -> room.carOf(other).equals(car))
                .findFirst()
                .orElseThrow();
        return ahead == driver && room.isFor(car, grid) ? told + promotion() : told;
    }

    private String promotion() {
        var next = waiting.stream()
                .filter(driver -> room.isFor(room.carOf(driver), grid))
                .findFirst();
        if (confirmHours > 0) {
            freed |= next.isPresent();
            return "";
        }
        next.ifPresent(driver -> {
            waiting.remove(driver);
            grid.add(driver);
        });
        return next.map(driver -> ", Promoted " + driver).orElse("");
    }

    /** Without room for all who are offered a place, the last one has none. */
    private void fit() {
        var kept = new ArrayList<>(grid);
        offers.keySet().removeIf(driver -> {
            var fits = room.isFor(room.carOf(driver), kept);
            if (fits) kept.add(driver);
            letGo |= !fits;
            return !fits;
        });
    }

    /** Whoever has let a place go is asked about one more place, after all others; a guest cannot be asked. */
    private String confirming(Instant at, int takenBefore) {
        if (confirmHours == 0 || isClosed(at) || !(freed || letGo)) return "";
        var line = waiting.stream()
                .filter(driver -> !offers.containsKey(driver))
                .collect(Collectors.partitioningBy(passed::contains));
        var asked = new ArrayList<>(line.get(false));
        if (freed && taken().size() < takenBefore) asked.addAll(line.get(true));
        return asked.stream().flatMap(driver -> asked(driver, at).stream()).collect(Collectors.joining(", "));
    }

    private Optional<String> asked(long driver, Instant at) {
        if (!room.isFor(room.carOf(driver), taken())) return Optional.empty();
        if (driver < 0) {
            waiting.remove(driver);
            grid.add(driver);
            return Optional.of("Promoted " + driver);
        }
        if (passed.contains(driver)) passed.clear();
        var until = at.plus(Duration.ofHours(confirmHours));
        offers.put(driver, until.isBefore(EventStory.CLOSING) ? until : EventStory.CLOSING);
        return Optional.of("PlaceOffered " + driver);
    }

    private List<Long> inLine() {
        return waiting.stream()
                .filter(checkedIn::contains)
                .filter(driver -> driver > 0)
                .filter(driver -> !passed.contains(driver) && !offers.containsKey(driver))
                .toList();
    }

    private String offering(Instant at) {
        if (!closed || finished || !at.isBefore(FINISH)) return "";
        var told = new ArrayList<String>();
        for (var driver : inLine()) {
            if (!room.isFor(room.carOf(driver), taken())) continue;
            offers.put(driver, at.plus(Duration.ofMinutes(5)));
            told.add("PlaceOffered " + driver);
        }
        return String.join(", ", told);
    }

    private String take(long driver, Instant at) {
        if (!isAsking(at)) return "event.offer_over";
        if (grid.contains(driver)) return "event.already_on_grid";
        if (!waiting.contains(driver)) return "event.not_registered";
        var others = offers.containsKey(driver) ? grid : taken();
        if (!room.isFor(room.carOf(driver), others)) return "event.offer_over";
        forgetOffer(driver);
        waiting.remove(driver);
        grid.add(driver);
        return "PlaceTaken " + driver;
    }

    private boolean isAsking(Instant at) {
        return !finished && (closed || (confirmHours > 0 && !isClosed(at)));
    }

    private String pass(long driver, Instant at) {
        if (!isAsking(at)) return "event.offer_over";
        if (grid.contains(driver)) return "event.already_on_grid";
        if (!waiting.contains(driver)) return "event.not_registered";
        if (!offers.containsKey(driver)) return "";
        offers.remove(driver);
        letGo = true;
        passed.add(driver);
        return "OfferEnded " + driver;
    }

    private void forgetOffer(long driver) {
        offers.remove(driver);
        passed.remove(driver);
    }

    private String film(long member, Instant at) {
        if (finished || !at.isBefore(FINISH)) return "event.finished";
        if (filming.contains(member)) return "event.broadcast.already";
        if (grid.contains(member) || waiting.contains(member)) return "event.broadcast.drives";
        if (slots == 0) return "event.broadcast.none";
        if (filming.size() == slots) return "event.broadcast.full";
        filming.add(member);
        return "BroadcastTaken " + member;
    }

    private String stopFilming(long member, Instant at) {
        if (finished || !at.isBefore(FINISH)) return "event.finished";
        return filming.remove(member) ? "BroadcastLeft " + member : "event.broadcast.not_in";
    }

    private String withdraw(long driver) {
        if (finished) return "event.finished";
        checkedIn.remove(driver);
        letGo = offers.containsKey(driver);
        forgetOffer(driver);
        if (waiting.remove(driver)) return "Withdrew " + driver;
        if (!grid.remove(driver)) return "event.not_registered";
        return "Withdrew " + driver + (closed ? "" : promotion());
    }

    private String checkIn(long driver, Instant at) {
        var refusal = windowRefusal(driver, at);
        if (!refusal.isEmpty()) return refusal;
        return checkedIn.add(driver) ? "CheckedIn " + driver : "";
    }

    private String checkOut(long driver, Instant at) {
        var refusal = windowRefusal(driver, at);
        if (!refusal.isEmpty()) return refusal;
        return checkedIn.remove(driver) ? "CheckedOut " + driver : "";
    }

    private String windowRefusal(long driver, Instant at) {
        if (finished) return "event.finished";
        if (isClosed(at)) return "event.closed";
        if (filming.contains(driver)) return "event.broadcast.no_check_in";
        if (!grid.contains(driver) && !waiting.contains(driver)) return "event.not_registered";
        return at.isBefore(OPENING) ? "event.check_in_not_open" : "";
    }

    private String timePassed(Instant at) {
        var told = new ArrayList<String>();
        if (!announced) lapse(at, OPENING, told);
        if (!announced && !at.isBefore(OPENING)) {
            announced = true;
            told.add("CheckInOpened");
        }
        if (!closed) lapse(at, EventStory.CLOSING, told);
        if (!closed && !at.isBefore(EventStory.CLOSING)) {
            closed = true;
            offers.clear();
            passed.clear();
            told.add("Closed");
        }
        if (closed) lapse(at, FINISH.plusNanos(1), told);
        if (!finished && !at.isBefore(FINISH)) {
            finished = true;
            told.add("Finished");
        }
        return String.join(", ", told);
    }

    private void lapse(Instant at, Instant before, List<String> told) {
        for (var next = lapsing(at, before); next.isPresent(); next = lapsing(at, before)) {
            offers.remove(next.get());
            passed.add(next.get());
            letGo = true;
            told.add("OfferEnded " + next.get());
        }
    }

    private Optional<Long> lapsing(Instant at, Instant before) {
        if (finished) return Optional.empty();
        return offers.entrySet().stream()
                .filter(offer ->
                        !offer.getValue().isAfter(at) && offer.getValue().isBefore(before))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean isClosed(Instant at) {
        return closed || !at.isBefore(EventStory.CLOSING);
    }
}
