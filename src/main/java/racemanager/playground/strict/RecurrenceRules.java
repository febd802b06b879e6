package racemanager.playground.strict;

import java.util.List;
import java.util.Set;
import racemanager.playground.json.Json;

/** How an event may recur: the subset of iCalendar that Discord takes. */
final class RecurrenceRules {

    private static final int YEARLY = 0;
    private static final int MONTHLY = 1;
    private static final int WEEKLY = 2;
    private static final int DAILY = 3;

    /** Days count from Monday, 0. */
    private static final Set<List<Integer>> DAYS_TOGETHER = Set.of(
            List.of(0, 1, 2, 3, 4),
            List.of(1, 2, 3, 4, 5),
            List.of(6, 0, 1, 2, 3),
            List.of(4, 5),
            List.of(5, 6),
            List.of(6, 0));

    private RecurrenceRules() {}

    static void check(Form rule) {
        if (!rule.isGiven()) {
            return;
        }
        var frequency = rule.field("frequency")
                .required()
                .oneOf(YEARLY, MONTHLY, WEEKLY, DAILY)
                .node()
                .asInt(-1);
        rule.field("start").required();
        rule.field("interval").required().number(1, frequency == WEEKLY ? 2 : 1);
        for (var unset : new String[] {"count", "end", "by_year_day"}) {
            if (rule.field(unset).isGiven()) {
                rule.field(unset).fail("RECURRENCE_RULE_FIELD_NOT_ALLOWED", "This field cannot be set");
            }
        }
        weekdays(rule.field("by_weekday"), frequency);
        only(rule.field("by_n_weekday"), frequency == MONTHLY);
        only(rule.field("by_month"), frequency == YEARLY);
        only(rule.field("by_month_day"), frequency == YEARLY);
    }

    /** Weekly on a single day; daily on one of six known sets of days. */
    private static void weekdays(Form days, int frequency) {
        only(days, frequency == WEEKLY || frequency == DAILY);
        if (days.isGiven() && frequency == DAILY) {
            var set = Json.stream(days.node()).map(day -> day.asInt(-1)).toList();
            if (!DAYS_TOGETHER.contains(set)) {
                days.fail("BASE_TYPE_CHOICES", "Not a known set of weekdays");
            }
        } else if (frequency == WEEKLY) {
            days.list(1, 1);
        }
    }

    private static void only(Form field, boolean allowed) {
        if (field.isGiven() && !allowed) {
            field.fail("RECURRENCE_RULE_FIELD_NOT_ALLOWED", "This field does not go with the frequency");
        } else if (!field.path().endsWith("by_weekday")) {
            field.list(1, 1);
        }
    }
}
