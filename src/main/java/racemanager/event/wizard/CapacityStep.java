package racemanager.event.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Blank;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.Form;
import racemanager.wizard.Control.Option;
import racemanager.wizard.Control.Switch;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** How many may drive and broadcast, whether others may wait, and which account a driver names. */
final class CapacityStep {

    private static final String DRIVERS = "drivers";
    private static final String BROADCAST = "broadcast";
    private static final String WAITING = "waiting";
    private static final String DRIVER_ID = "driver_id";
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final int MOST_BROADCAST_SLOTS = 3;
    private static final int MOST_DIGITS = 3;

    static final Step<Surroundings> STEP = new Step<>(
            "capacity", CapacityStep::prompt, CapacityStep::read, CapacityStep::problem, CapacityStep::summary);

    static final Answers SUGGESTED =
            Answers.of(BROADCAST, "0").with(WAITING, ON).with(DRIVER_ID, DriverIdKind.STEAM.name());

    static Optional<Capacity> capacity(Answers answers) {
        return answers.one(DRIVERS)
                .flatMap(PlainText::number)
                .map(drivers -> new Capacity(
                        drivers,
                        answers.one(BROADCAST).flatMap(PlainText::number).orElse(0),
                        answers.says(WAITING, ON),
                        answers.one(DRIVER_ID).map(DriverIdKind::valueOf).orElse(DriverIdKind.STEAM)));
    }

    private static Prompt prompt(Answers answers, Surroundings around) {
        var line = TrackStep.track(answers, around)
                .map(track -> Phrase.of("wizard.event.capacity.text")
                        .with("track", track.name().full())
                        .with("places", track.places()))
                .orElseGet(() -> Phrase.of("wizard.event.capacity.no_track"));
        var waits = answers.says(WAITING, ON);
        return new Prompt(
                List.of(line),
                List.of(
                        drivers(answers),
                        new Switch(
                                WAITING,
                                waits ? OFF : ON,
                                Phrase.of(
                                        waits
                                                ? "wizard.event.capacity.waiting_on"
                                                : "wizard.event.capacity.waiting_off"),
                                waits),
                        Choice.one(
                                BROADCAST,
                                Phrase.of("wizard.event.capacity.broadcast"),
                                IntStream.rangeClosed(0, MOST_BROADCAST_SLOTS)
                                        .mapToObj(slots -> broadcast(slots, answers))
                                        .toList()),
                        Choice.one(
                                DRIVER_ID,
                                Phrase.of("wizard.event.capacity.driver_id"),
                                List.of(driverId(DriverIdKind.STEAM, answers), driverId(DriverIdKind.NONE, answers)))));
    }

    private static Control drivers(Answers answers) {
        var typed = answers.one(DRIVERS).orElse("");
        return new Form(
                DRIVERS,
                Phrase.of("wizard.event.capacity.button"),
                Phrase.of("wizard.event.capacity"),
                List.of(Blank.line(DRIVERS, Phrase.of("wizard.event.capacity.label"), typed, MOST_DIGITS)));
    }

    private static Option broadcast(int slots, Answers answers) {
        var value = Integer.toString(slots);
        return new Option(
                value,
                Phrase.of("wizard.event.capacity.broadcast_slots").with("slots", slots),
                Control.verbatim(""),
                answers.says(BROADCAST, value));
    }

    private static Phrase driverId(DriverIdKind kind) {
        return Phrase.of("wizard.event.driver_id." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Option driverId(DriverIdKind kind, Answers answers) {
        return new Option(kind.name(), driverId(kind), Control.verbatim(""), answers.says(DRIVER_ID, kind.name()));
    }

    private static Reading read(String control, Answers input, Answers before, Surroundings around) {
        return control.equals(DRIVERS) ? readDrivers(input, before, around) : new Reading.Taken(input);
    }

    private static Reading readDrivers(Answers input, Answers before, Surroundings around) {
        var drivers = input.one(DRIVERS).flatMap(PlainText::number).filter(number -> number >= 1);
        if (drivers.isEmpty()) return Reading.rejected(Phrase.of("wizard.event.capacity.number"));
        var taken = Answers.of(DRIVERS, Integer.toString(drivers.get()));
        return tooMany(before.and(taken), around).map(Reading::rejected).orElseGet(() -> new Reading.Taken(taken));
    }

    private static Optional<Phrase> problem(Answers answers, Surroundings around) {
        return capacity(answers).isEmpty()
                ? Optional.of(Phrase.of("wizard.event.capacity.missing"))
                : tooMany(answers, around);
    }

    private static Optional<Phrase> tooMany(Answers answers, Surroundings around) {
        return capacity(answers)
                .flatMap(capacity -> TrackStep.track(answers, around).flatMap(capacity::beyond));
    }

    private static Optional<Phrase> summary(Answers answers, Surroundings around) {
        return capacity(answers)
                .map(capacity -> Phrase.of("wizard.event.capacity.summary")
                        .with("drivers", capacity.maxDrivers())
                        .with("broadcast", capacity.broadcastSlots())
                        .with("driver_id", driverId(capacity.driverId()))
                        .with(
                                "waiting",
                                Phrase.of(
                                        capacity.waitingList()
                                                ? "wizard.event.capacity.waiting_on"
                                                : "wizard.event.capacity.waiting_off")));
    }

    private CapacityStep() {}
}
