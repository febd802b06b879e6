package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.track.TrackList;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardKind.Unfinished;

/** A race at Monza on 4 December, 21:00 in Madrid, is followed by the next one. */
class EventOpeningTest {

    private static final EventPlan LAST = RaceNight.plan();

    private EventWizardContext world = RaceNight.at("2026-12-05T08:00:00Z");

    private Answers opened(Answers known) {
        return EventOpening.answers(Optional.of(LAST), known, world);
    }

    private EventPlan next(Answers known) {
        return EventDraft.plan(opened(known), world).orElseThrow();
    }

    private Optional<Unfinished> lacking(Answers known) {
        return EventWizard.KIND.unfinished(opened(known), world);
    }

    private static String key(Optional<Unfinished> unfinished) {
        return unfinished.map(Unfinished::problem).map(Phrase::key).orElse("nothing");
    }

    @Test
    void theNextRaceIsAWeekLaterAndAllElseAsLastTime() {
        var next = next(Answers.NONE);

        assertThat(next.timing().start()).isEqualTo(LAST.timing().start().plus(Duration.ofDays(7)));
        assertThat(EventDraft.answers(next).without("day"))
                .isEqualTo(EventDraft.answers(LAST).without("day"));
    }

    @Test
    void whatWouldHaveGoneByIsSoManyWeeksLaterThatItHasNot() {
        world = RaceNight.at("2026-12-18T20:00:01Z");

        assertThat(next(Answers.NONE).timing().start()).isEqualTo(Instant.parse("2026-12-25T20:00:00Z"));
    }

    @Test
    void theWallTimeStaysWhenTheClocksChange() {
        var summer = raceAt("2027-03-26", "21", "00");
        world = RaceNight.at("2027-03-27T08:00:00Z");

        var next = EventDraft.plan(EventOpening.answers(Optional.of(summer), Answers.NONE, world), world);

        assertThat(next.orElseThrow().timing().start()).isEqualTo(Instant.parse("2027-04-02T19:00:00Z"));
    }

    @Test
    void aWallTimeThatIsSkippedLeavesTheDateOpenAndSaysSo() {
        var night = raceAt("2027-03-21", "2", "30");
        world = RaceNight.at("2027-03-22T08:00:00Z");

        var answers = EventOpening.answers(Optional.of(night), Answers.NONE, world);

        assertThat(key(EventWizard.KIND.unfinished(answers, world))).isEqualTo("when.skipped");
    }

    private static EventPlan raceAt(String day, String hour, String minute) {
        return RaceNight.plan(
                RaceNight.answers().with("day", day).with("hour", hour).with("minute", minute));
    }

    @Test
    void aTypedDateIsReadAsInTheForm() {
        assertThat(next(EventOpening.when("2026-12-20 8pm")).timing().start())
                .isEqualTo(Instant.parse("2026-12-20T19:00:00Z"));
    }

    @Test
    void aDateThatCannotBeReadLeavesItOpenAndIsKept() {
        var known = EventOpening.when("next blursday");

        assertThat(lacking(known).map(Unfinished::step)).contains("date");
        assertThat(key(lacking(known))).isEqualTo("when.not_understood");
        assertThat(opened(known).one("typed")).contains("next blursday");
    }

    @Test
    void anotherTrackIsUsedToTheFull() {
        var next = next(EventOpening.on(2));

        assertThat(next.track().name().name()).isEqualTo("Brands Hatch");
        assertThat(next.capacity().maxDrivers()).isEqualTo(12);
        assertThat(next(EventOpening.onTrackNamed("brands")).capacity()).isEqualTo(next.capacity());
    }

    @Test
    void broadcastersKeepTheirPlacesOnAnotherTrack() {
        var filmed = RaceNight.plan(RaceNight.answers().with("broadcast", "2"));

        var answers = EventOpening.answers(Optional.of(filmed), EventOpening.on(2), world);

        assertThat(EventDraft.plan(answers, world).orElseThrow().capacity())
                .isEqualTo(new EventPlan.Capacity(10, 2, true, EventPlan.DriverIdKind.STEAM));
    }

    @Test
    void theSameTrackIsUsedAsLastTime() {
        assertThat(next(EventOpening.on(1)).capacity()).isEqualTo(LAST.capacity());
    }

    @Test
    void aTrackWithLessRoomThanLastTimeTakesFewer() {
        world = new EventWizardContext(
                world.now(),
                TrackList.EMPTY.with(RaceNight.track(1, "Monza", 20)),
                world.vehicles(),
                world.place(),
                world.takenKeys(),
                world.zones(),
                world.settings(),
                world.pictures(),
                world.language(),
                world.guildLanguage());

        assertThat(next(Answers.NONE).capacity().maxDrivers()).isEqualTo(20);
    }

    @Test
    void aTrackThatIsNotThereLeavesItOpenAndIsKept() {
        var known = EventOpening.onTrackNamed("Nordschleife");

        assertThat(lacking(known).map(Unfinished::step)).contains("track");
        assertThat(key(lacking(known))).isEqualTo("wizard.event.track.not_found");
        assertThat(opened(known).one("track_search")).contains("Nordschleife");
        assertThat(key(EventWizard.KIND.unfinished(
                        opened(known).with("track", "2").with("drivers", "9"), world)))
                .isEqualTo("nothing");
    }

    @Test
    void aTextThatFitsSeveralTracksAsksWhich() {
        assertThat(key(lacking(EventOpening.onTrackNamed("n")))).isEqualTo("wizard.event.track.several");
    }

    @Test
    void aCopyHasAllButTheDate() {
        var copy = opened(EventOpening.copying(4));

        assertThat(key(EventWizard.KIND.unfinished(copy, world))).isEqualTo("wizard.event.date.missing");
        assertThat(EventDraft.plan(
                        copy.with("day", RaceNight.NIGHT.toString())
                                .with("hour", "21")
                                .with("minute", "00"),
                        RaceNight.around()))
                .contains(LAST);
    }

    @Test
    void aFirstEventBeginsAtTheFirstPageWithWhatTheCommandSaid() {
        var known = EventOpening.when("2026-12-20 8pm").and(EventOpening.on(2));

        var first = EventOpening.answers(Optional.empty(), known, world);

        assertThat(EventOpening.isFilledIn(first)).isFalse();
        assertThat(first.one("day")).contains("2026-12-20");
        assertThat(first.one("track")).contains("2");
        assertThat(EventOpening.isFilledIn(opened(Answers.NONE))).isTrue();
    }

    private Answers templated(Answers said, Answers known) {
        return EventOpening.templated(EventOpening.saved(said), known, world);
    }

    @Test
    void aTemplateAsksForItsTitleOnlyAndIsAWeekLater() {
        var answers = templated(RaceNight.answers(), Answers.NONE);

        assertThat(EventWizard.KIND.allUnfinished(answers, world))
                .extracting(Unfinished::step)
                .containsExactly("title");
        assertThat(EventOpening.isFilledIn(answers)).isTrue();
        var plan = EventDraft.plan(answers.with("title", LAST.title()), world).orElseThrow();
        assertThat(plan).isEqualTo(next(Answers.NONE));
        assertThat(plan.timing().start()).isEqualTo(LAST.timing().start().plus(Duration.ofDays(7)));
    }

    @Test
    void dateAndTrackOfTheCommandGoBeforeThoseOfTheTemplate() {
        var known =
                EventOpening.from(3).and(EventOpening.when("2026-12-20 8pm")).and(EventOpening.on(2));

        var answers = templated(RaceNight.answers(), known).with("title", "Another");
        var plan = EventDraft.plan(answers, world).orElseThrow();

        assertThat(plan.timing().start()).isEqualTo(Instant.parse("2026-12-20T19:00:00Z"));
        assertThat(plan.track().name().name()).isEqualTo("Brands Hatch");
        assertThat(plan.capacity().maxDrivers()).isEqualTo(12);
        assertThat(answers.one("template")).isEmpty();
        assertThat(answers.one(Answers.SAID)).contains("1");
    }

    @Test
    void aTemplateThatKnowsNoDateLeavesItOpen() {
        var dateless = RaceNight.answers().without("day");

        assertThat(EventWizard.KIND.allUnfinished(templated(dateless, Answers.NONE), world))
                .extracting(Unfinished::step)
                .containsExactly("title", "date");
    }

    @Test
    void aTrackThatIsGoneIsAskedFor() {
        world = RaceNight.withTracks(TrackList.EMPTY.with(RaceNight.track(9, "Spa", 20)));

        assertThat(EventWizard.KIND.allUnfinished(
                        templated(RaceNight.answers(), EventOpening.when("2026-12-20 8pm")), world))
                .extracting(Unfinished::step)
                .containsExactly("title", "track");
    }
}
