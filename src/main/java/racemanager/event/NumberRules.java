package racemanager.event;

import java.util.List;
import java.util.Optional;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.setting.NumberRule;

/** Which race numbers the drivers of an event may have, and which of them only a steward gives. */
final class NumberRules {

    /** The number that was typed, whether or not the event has it; empty where none was, or none that fits on a car. */
    static Optional<Integer> read(String typed, EventPlan plan, List<Phrase> problems) {
        var number = PlainText.number(typed).filter(NumberRule.ANY::has);
        if (number.isEmpty() && !PlainText.line(typed).isEmpty()) problems.add(unfit(plan));
        return number;
    }

    /** Why nobody can have this number. */
    static Optional<Phrase> outside(EventPlan plan, EntryChange change) {
        return change.number()
                .filter(number -> !plan.details().numberRule().has(number))
                .map(number -> unfit(plan));
    }

    /** Why a driver cannot take this number alone; who was given it keeps it. */
    static Optional<Phrase> reserved(Live event, MemberId driver, EntryChange change) {
        var own = event.entries().entryOf(driver).flatMap(Entry::number);
        return change.number()
                .filter(event.plan().details().numberRule()::isReserved)
                .filter(number -> !own.equals(Optional.of(number)))
                .map(number -> Phrase.of("event.number_reserved").with("number", Integer.toString(number)));
    }

    private static Phrase unfit(EventPlan plan) {
        var rule = plan.details().numberRule();
        return Phrase.of("steward.number")
                .with("first", Integer.toString(rule.lowest()))
                .with("last", Integer.toString(rule.highest()));
    }

    private NumberRules() {}
}
