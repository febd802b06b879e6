package racemanager.event.discord;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Entry;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.team.TeamPlan;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Localizer;
import racemanager.vehicle.CarList;

/** What there is to say about an event, in one language. */
record EventText(Localizer localizer) {

    private static final int LONGEST_CAR_LINE = 900;

    String title(Live event) {
        return localizer.text(
                Phrase.of("event.title").with("title", event.plan().title()));
    }

    /** When, where and in what, and until when one may come in. */
    String essentials(Live event) {
        var plan = event.plan();
        var lines = new ArrayList<String>();
        lines.add(localizer.text(Phrase.of("event.when")
                .with("start", plan.timing().start())
                .with("hours", plan.timing().duration().toHours())
                .with("minutes", plan.timing().duration().toMinutesPart())));
        lines.add(localizer.text(Phrase.of("event.track")
                .with("track", plan.track().name().full())
                .with("boxes", plan.track().room().pitBoxes())));
        lines.add(cars(plan.cars()));
        var sessions = plan.details().raceWords();
        if (!sessions.isEmpty())
            lines.add(localizer.text(Phrase.of("event.sessions").with("sessions", new Several(sessions))));
        new SplitText(localizer).plan(event).ifPresent(lines::add);
        teams(event).ifPresent(lines::add);
        CrewText.rule(event).map(localizer::text).ifPresent(lines::add);
        lines.add(localizer.text(phase(event)));
        return String.join("\n", lines);
    }

    /** The plan in words; where the places became too few for one, how many teams there are. */
    private Optional<String> teams(Live event) {
        var drivers = event.plan().gridPlaces();
        return event.plan()
                .details()
                .teams()
                .map(teams -> localizer.text(TeamPlan.of(teams.count(), drivers)
                        .map(plan -> Phrase.of("event.teams").with("plan", plan.said()))
                        .orElseGet(() -> Phrase.of("event.teams.many").with("teams", teams.count()))));
    }

    /** In which team a driver is, or wishes to be; empty where drivers are on their own. */
    Optional<String> team(Live event, Entry entry) {
        return event.plan().details().teams().map(teams -> {
            var name =
                    entry.team().filter(teams::has).map(teams::name).orElseGet(() -> Phrase.of("event.form.any_team"));
            var waits = !event.entries().isOnGrid(entry.driver());
            return localizer.text(Phrase.of(waits ? "event.entry.team_wished" : "event.entry.team")
                    .with("team", name));
        });
    }

    /** As many cars as the line has room for, each with its whole name. */
    private String cars(CarList cars) {
        return Stream.iterate(cars.names().size(), named -> named - 1)
                .map(named -> cars(cars, named))
                .filter(line -> line.length() <= LONGEST_CAR_LINE)
                .findFirst()
                .orElseThrow();
    }

    private String cars(CarList cars, int named) {
        var all = named == cars.names().size();
        return localizer.text(Phrase.of("event.cars")
                .with("count", cars.names().size())
                .with("cars", all ? cars.text() : String.join(", ", cars.names().subList(0, named)) + " …"));
    }

    private static Phrase phase(Live event) {
        var window = event.plan().checkIn();
        return switch (event) {
            case Published published ->
                Phrase.of(published.meeting().checkInAnnounced() ? "event.check_in_open" : "event.check_in_later")
                        .with("opens", window.opens())
                        .with("closes", window.closes())
                        .with("policy", published.plan().details().closure().word());
            case Closed closed -> Phrase.of("event.is_closed").with("closed", window.closes());
            case Cancelled cancelled ->
                cancelled
                        .reason()
                        .map(reason -> Phrase.of("event.is_cancelled_because").with("reason", reason))
                        .orElseGet(() -> Phrase.of("event.is_cancelled"));
            case Finished finished -> Phrase.of("event.is_finished");
            case Archived archived -> Phrase.of("event.is_archived");
        };
    }

    /** How full the event is: "23/40 · 5 waiting · 0/2 🎥", and in a second line each class. */
    String count(Live event) {
        var entries = event.entries();
        var capacity = event.plan().capacity();
        var parts = new ArrayList<String>();
        var cars = event.plan().details().teamCars().isPresent();
        parts.add(localizer.text(Phrase.of(cars ? "event.count.cars" : "event.count.drivers")
                .with("drivers", entries.grid().size())
                .with("places", event.plan().gridPlaces())));
        if (!entries.waiting().isEmpty())
            parts.add(localizer.text(Phrase.of("event.count.waiting")
                    .with("waiting", entries.waiting().size())));
        if (capacity.broadcastSlots() > 0)
            parts.add(localizer.text(Phrase.of("event.count.broadcast")
                    .with("taken", event.meeting().broadcasters().all().size())
                    .with("slots", capacity.broadcastSlots())));
        if (entries.checkedIn() > 0)
            parts.add(localizer.text(Phrase.of("event.count.checked_in").with("drivers", entries.checkedIn())));
        var all = String.join(" · ", parts);
        return new ClassText(localizer)
                .counts(event)
                .map(classes -> all + "\n" + classes)
                .orElse(all);
    }

    /** Which race numbers the event has; empty where any will do. */
    Optional<String> numbers(EventPlan plan) {
        return plan.details()
                .numbers()
                .map(rule -> localizer.text(Phrase.of("event.numbers").with("numbers", rule.words())));
    }

    /** How this member stands: on the grid, waiting, checked in, broadcasting, or not registered. */
    Phrase standing(Live event, MemberId member) {
        var entries = event.entries();
        var waiting = entries.waitingPlace(member);
        if (event.meeting().broadcasters().has(member)) return Phrase.of("event.you.broadcasting");
        if (waiting.isPresent())
            return ClassText.inLine("event.you.waiting_for_class", event, member)
                    .orElseGet(() -> Phrase.of("event.you.waiting")
                            .with("place", waiting.get())
                            .with("order", ClassText.order(event)));
        return entries.entryOf(member)
                .map(entry -> Phrase.of(entry.isCheckedIn() ? "event.you.checked_in" : "event.you.on_grid")
                        .with("car", car(entry)))
                .or(() -> CrewText.standing(event, member))
                .orElseGet(() -> Phrase.of("event.you.not_registered"));
    }

    /** With the number on it, where it has one. */
    static String car(Entry entry) {
        return entry.number().map(number -> "#" + number + " " + entry.car()).orElse(entry.car());
    }
}
