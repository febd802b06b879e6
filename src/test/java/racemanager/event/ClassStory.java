package racemanager.event;

import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Register;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

/** An event with two classes: GT3 with two cars and the numbers 1 to 99, and GT4 with one car and any number. */
final class ClassStory {

    static final String FERRARI = "Ferrari 296 GT3";
    static final String PORSCHE = "Porsche 992 GT3 R";
    static final String ALPINE = "Alpine A110 GT4";

    static EventStory published(int drivers, int gt3, int gt4) {
        return published(plan(drivers, true, classes(gt3, gt4, FERRARI, PORSCHE)));
    }

    static EventStory published(EventPlan plan) {
        return EventStory.unborn().after(new Publish(1, plan, ORGANISER, DAYS_BEFORE));
    }

    static EventPlan plan(int drivers, boolean waitingList, CarClasses classes) {
        return RaceNight.classed(classes, EventStory.plan(drivers, waitingList));
    }

    static CarClasses classes(int gt3, int gt4, String... cars) {
        return new CarClasses(List.of(
                new CarClass("GT3", gt3, Optional.of(new NumberRange(1, 99)), List.of(cars)),
                new CarClass("GT4", gt4, Optional.empty(), List.of(ALPINE))));
    }

    static Edit edited(EventPlan plan) {
        return new Edit(plan, ORGANISER, DAYS_BEFORE);
    }

    static Register in(String car, MemberId driver) {
        return in(car, driver, DAYS_BEFORE);
    }

    static Register in(String car, MemberId driver, Instant at) {
        return EventStory.register(driver, car, at);
    }

    /** The driver takes another car, and this number; 0 for none. */
    static ChangeEntry changed(EventStory story, MemberId driver, String car, int number) {
        var entry = story.live().entries().entryOf(driver).orElseThrow();
        var wished = Optional.of(number).filter(any -> any > 0);
        return new ChangeEntry(driver, new EntryChange(entry.card(), car, wished, Optional.empty()), DAYS_BEFORE);
    }

    private ClassStory() {}
}
