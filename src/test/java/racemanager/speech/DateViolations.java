package racemanager.speech;

import static racemanager.speech.Violation.breaking;

import java.util.List;
import java.util.stream.Stream;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizardContext;
import racemanager.event.wizard.RaceNight;
import racemanager.wizard.Answers;

/** What can be wrong with when a race starts, and when it is published. */
final class DateViolations {

    static Stream<Violation> all() {
        return Stream.of(dates(), zones(), publication()).flatMap(List::stream);
    }

    private static List<Violation> dates() {
        return List.of(
                breaking(
                                "wizard.event.date.missing",
                                "Choose day, hour and minute, or type them.",
                                walk -> walk.goTo("date"))
                        .knowing("day"),
                breaking(
                        "wizard.event.date.which",
                        "Clocks go back that night: choose the first or the second",
                        walk -> date(walk, "2027-10-31 02:30")),
                date(
                        "when.not_understood",
                        "“soon or later” is not a date and time: enter it like 2026-12-05 20:30, Fri 20:00, next Friday 8pm or in 2 weeks 19:30.",
                        "soon or later"),
                date("when.no_time", "“friday” has no time: add one, such as 20:30 or 8pm.", "friday"),
                date(
                        "when.no_such_time",
                        "The time in “fri 25\\:00” does not exist: enter one from 0:00 to 23:59.",
                        "fri 25:00"),
                date(
                        "when.which_night",
                        "After midnight it is the next day: enter the date and the time, such as 2026-12-06 0:30.",
                        "2026-12-05 midnight"),
                date(
                        "when.which_half",
                        "“tomorrow 12 in the morning” may be in the morning or in the evening: enter a time from 0:00 to 23:59, such as 20:30.",
                        "tomorrow 12 in the morning"),
                date(
                                "when.which_week",
                                "“saturday next week 18\\:00” may be one of two weeks: enter the date, such as 2026-12-05 20:30.",
                                "saturday next week 18:00")
                        .in(language -> RaceClub.around(Language.ENGLISH, RaceClub.tracks())),
                date(
                        "when.how_many_days",
                        "“dans huit jours à 21h” may be a day more or less: enter the date, such as 2026-12-05 20:30.",
                        "dans huit jours à 21h"),
                date(
                        "when.zone_name",
                        "“sat 7pm EST” ends with a time zone: leave it out, or write an offset such as UTC+1.",
                        "sat 7pm EST"),
                date(
                        "when.no_such_day",
                        "The day in “2026-02-30 20\\:00” does not exist: check day and month.",
                        "2026-02-30 20:00"),
                date(
                        "when.other_weekday",
                        "That day is a Saturday, not a Sunday: check the date.",
                        "Sunday 2026-12-05 20:30"),
                date(
                        "when.too_far",
                        "<t:4952172600:F> is more than ten years away: check the year.",
                        "2126-12-05 20:30"),
                date("when.in_the_past", "<t:1764963000:F> is in the past: choose a later time.", "2025-12-05 20:30"),
                date(
                        "when.skipped",
                        "Clocks go forward that night and that time doesn’t exist: enter 01\\:45 (UTC+1) or 03\\:00 (UTC+2).",
                        "2027-03-28 02:30"),
                breaking(
                                "event.start_in_past",
                                "That start is in the past: choose a later time.",
                                walk -> walk.goTo("date"))
                        .knowing("day", "2026-11-21"),
                breaking(
                                "event.closed_start",
                                "Registration and check-in are closed, so leave the start as it is here: to move it, use Delay or Postpone in `/event manage`.",
                                walk -> date(walk, "2026-12-05 20:30"))
                        .knowing(answers -> closed()));
    }

    private static Violation date(String key, String english, String typed) {
        return breaking(key, english, walk -> date(walk, typed));
    }

    private static List<Violation> zones() {
        return List.of(breaking(
                "wizard.event.zone.not_found",
                "There is no time zone “xyzzy”: try a big city nearby or an offset such as UTC+1.",
                walk -> walk.goTo("zone").give("search", "xyzzy")));
    }

    private static List<Violation> publication() {
        return List.of(
                publishing(
                        "when.empty",
                        "Date and time are missing: enter them like 2026-12-05 20:30, Fri 20:00 or next Friday 8pm.",
                        " "),
                publishing(
                        "event.publish_in_past",
                        "That publication time is in the past: choose a later one or publish now.",
                        "2025-01-01 20:00"),
                publishing(
                        "event.publish_after_start",
                        "The race starts on <t:1796414400:F>: choose an earlier publication time.",
                        "2026-12-31 20:00"),
                publishing(
                        "event.manage.time_twice",
                        "Clocks go back that night and that time comes twice: enter it with its offset, 02\\:30 (UTC+2) or 02\\:30 (UTC+1).",
                        "2027-10-31 02:30"));
    }

    private static Violation publishing(String key, String english, String typed) {
        return breaking(key, english, walk -> walk.give("schedule", Answers.of("publish_typed", typed)));
    }

    private static WizardWalk<EventWizardContext> date(WizardWalk<EventWizardContext> walk, String typed) {
        return BasicViolations.title(walk, BasicViolations.form("Friday Cup", typed));
    }

    /** Of a race whose registration and check-in are over. */
    static Answers closed() {
        return EventOpening.correcting(2, RaceNight.plan(), RaceNight.around());
    }

    private DateViolations() {}
}
