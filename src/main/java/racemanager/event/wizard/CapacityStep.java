package racemanager.event.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.track.Track;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.NumberField;
import racemanager.wizard.field.ToggleField;

/** How many may drive and broadcast, whether others may wait, and which account a driver names. */
final class CapacityStep {

    private static final String TEXTS = "wizard.event.capacity";
    private static final int MOST_DRIVERS = 999;
    private static final int MOST_BROADCAST_SLOTS = 3;

    private static final NumberField<EventWizardContext> DRIVERS = new NumberField<>("drivers", TEXTS, 1, MOST_DRIVERS);
    private static final ToggleField<EventWizardContext> WAITING = new ToggleField<>("waiting", "wizard.event.waiting");
    private static final ChoiceField<EventWizardContext> BROADCAST =
            new ChoiceField<>("broadcast", "wizard.event.broadcast", context -> broadcastSlots());
    private static final ChoiceField<EventWizardContext> DRIVER_ID =
            new ChoiceField<>("driver_id", "wizard.event.driver_id", context -> driverIds());

    private static final Step<EventWizardContext> FIELDS = FieldStep.of(
                    "capacity", TEXTS, DRIVERS, WAITING, BROADCAST, DRIVER_ID)
            .saying(CapacityStep::text)
            .refusing(CapacityStep::tooMany)
            .telling(CapacityStep::summary)
            .step();

    static final Step<EventWizardContext> STEP = new Step<>(
            "capacity",
            (answers, context) -> FIELDS.prompt(preset(answers, context), context),
            (control, input, before, context) -> FIELDS.read(control, input, preset(before, context), context),
            (answers, context) -> FIELDS.problem(preset(answers, context), context),
            (answers, context) -> FIELDS.summary(preset(answers, context), context));

    static final Answers SUGGESTED =
            WAITING.set(true).with(BROADCAST.key(), "0").with(DRIVER_ID.key(), DriverIdKind.STEAM.name());

    static Optional<Capacity> capacity(Answers answers) {
        return DRIVERS.value(answers)
                .map(drivers -> new Capacity(
                        drivers,
                        BROADCAST.value(answers).flatMap(PlainText::number).orElse(0),
                        WAITING.isOn(answers),
                        DRIVER_ID.value(answers).map(DriverIdKind::valueOf).orElse(DriverIdKind.STEAM)));
    }

    static Optional<Capacity> capacity(Answers answers, EventWizardContext context) {
        return capacity(preset(answers, context));
    }

    /** Until somebody says how many, the track is used to the full. */
    private static Answers preset(Answers answers, EventWizardContext context) {
        return DRIVERS.value(answers).isPresent()
                ? answers
                : TrackStep.track(answers, context)
                        .map(track -> answers.and(filling(answers, track)))
                        .orElse(answers);
    }

    static Answers answers(EventPlan plan) {
        return answers(plan.capacity());
    }

    static void read(EventFile file) {
        file.take("capacity.drivers", DRIVERS::reading);
        file.take("capacity.broadcast_slots", CapacityStep::broadcast);
        file.word("capacity.waiting_list", List.of("true", "false"))
                .ifPresent(waiting -> file.take(WAITING.set(Boolean.parseBoolean(waiting))));
        var kinds = Stream.of(DriverIdKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        file.word("capacity.driver_id", kinds)
                .ifPresent(word -> file.take(DRIVER_ID.holding(word.toUpperCase(Locale.ROOT))));
    }

    private static Reading broadcast(String typed) {
        return PlainText.number(typed)
                .filter(slots -> slots <= MOST_BROADCAST_SLOTS)
                .map(slots -> Reading.taken(BROADCAST.key(), Integer.toString(slots)))
                .orElseGet(() -> Reading.rejected(EventFile.number(0, MOST_BROADCAST_SLOTS)));
    }

    private static Answers answers(Capacity capacity) {
        return WAITING.set(capacity.waitingList())
                .with(DRIVERS.key(), Integer.toString(capacity.maxDrivers()))
                .with(BROADCAST.key(), Integer.toString(capacity.broadcastSlots()))
                .with(DRIVER_ID.key(), capacity.driverId().name());
    }

    /** The same places, or as many as the track has room for where that is less. */
    static Answers fitting(Answers answers, Track track) {
        return capacity(answers)
                .map(capacity -> answers(capacity.within(track)))
                .orElse(Answers.NONE);
    }

    /** What becomes of the places when the track is another one. */
    static Answers following(Answers before, Optional<Track> last, Track next) {
        var filled = capacity(before).flatMap(capacity -> last.filter(track -> capacity.places() == track.places()));
        return capacity(before)
                .filter(capacity -> filled.isPresent() || capacity.beyond(next).isPresent())
                .filter(capacity -> !last.equals(Optional.of(next)))
                .map(capacity -> filling(before, next))
                .orElse(Answers.NONE);
    }

    /** All places of the track that broadcast leaves to drivers. */
    static Answers filling(Answers answers, Track track) {
        return fitting(answers.with(DRIVERS.key(), Integer.toString(MOST_DRIVERS)), track);
    }

    private static Phrase text(Answers answers, EventWizardContext context) {
        return TrackStep.track(answers, context)
                .map(track -> Phrase.of(TEXTS + ".text")
                        .with("track", track.name().full())
                        .with("places", track.places()))
                .orElseGet(() -> Phrase.of(TEXTS + ".no_track"));
    }

    private static List<SelectOption> broadcastSlots() {
        return IntStream.rangeClosed(0, MOST_BROADCAST_SLOTS)
                .mapToObj(slots -> SelectOption.of(
                        Integer.toString(slots),
                        Phrase.of("wizard.event.broadcast.slots").with("slots", slots),
                        false))
                .toList();
    }

    private static List<SelectOption> driverIds() {
        return Stream.of(DriverIdKind.STEAM, DriverIdKind.NONE)
                .map(kind -> SelectOption.of(kind.name(), driverId(kind), false))
                .toList();
    }

    private static Phrase driverId(DriverIdKind kind) {
        return Phrase.of("wizard.event.driver_id." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Phrase> tooMany(Answers answers, EventWizardContext context) {
        return capacity(answers)
                .flatMap(capacity -> TrackStep.track(answers, context).flatMap(capacity::beyond));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return capacity(answers)
                .map(capacity -> Phrase.of(TEXTS + ".summary")
                        .with("drivers", capacity.maxDrivers())
                        .with("broadcast", capacity.broadcastSlots())
                        .with("driver_id", driverId(capacity.driverId()))
                        .with("waiting", WAITING.words(answers)));
    }

    private CapacityStep() {}
}
