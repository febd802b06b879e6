package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.Answer;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.discord.ViewLimits;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.Channels;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.EventPost.Announcement;
import racemanager.event.RaceEvent.Live;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.track.Track;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;
import reactor.core.publisher.Mono;

/** An announcement without a roster beside it names those who drive and those who wait. */
class NamesTextTest {

    private static final Speech SPEECH = Speech.load();
    private static final int ENOUGH = 4_000;

    private final OneEvent event = new OneEvent(RaceNight.NOW);

    @Test
    void driversStandSideBySideWithTheirCheckInMarksAndTheWaitingListBelow() {
        publish(plan(2, "en", "BMW"));
        register(1, "Ada *Lovelace*", -1);
        register(2, "Bo Diddley", -1);
        register(3, "Cleo", -1);
        event.tell(new EventCommand.CheckIn(
                new MemberId(1), live().plan().checkIn().opens()));

        assertThat(names(ENOUGH)).contains("Ada \\*Lovelace\\* ✅ · Bo Diddley\n⏳ **Waiting list** Cleo");
        event.tell(new EventCommand.Withdraw(
                new MemberId(1), live().plan().checkIn().opens()));
        assertThat(names(ENOUGH)).contains("Bo Diddley · Cleo");
    }

    @Test
    void whereNobodyIsThereIsNothingToName() {
        publish(plan(2, "en", "BMW"));

        assertThat(names(ENOUGH)).isEmpty();
    }

    @Test
    void eachTeamHasALine() {
        publish(RaceNight.parted(new Teams(3, List.of("Los *Rojos*")), plan(6, "en", "BMW")));
        register(1, "Ada", 1);
        register(2, "Bea", -1);
        register(3, "Cleo", 0);
        register(4, "Dora", 1);
        assertThat(names(ENOUGH))
                .contains("🟥 **Los \\*Rojos\\*** Cleo\n🟦 **Blue** Ada · Dora\n❔ **No team yet** Bea");
    }

    @Test
    void eachClassHasALine() {
        var classes = new CarClasses(List.of(
                new CarClass("GT3", 3, Optional.empty(), List.of("Audi")),
                new CarClass("GT4", 3, Optional.empty(), List.of("BMW"))));
        publish(RaceNight.classed(classes, plan(6, "en", "Audi", "BMW")));
        register(1, "Ada", "BMW", -1);
        register(2, "Bea", "Audi", -1);

        assertThat(names(ENOUGH)).contains("🏷️ **GT3** Bea\n🏷️ **GT4** Ada");
    }

    /** U+2068 and U+2069 keep what is written from right to left to itself. */
    @Test
    void aNameThatIsWrittenFromRightToLeftKeepsItsMarkBesideIt() {
        publish(plan(2, "en", "BMW"));
        register(1, "שלום כהן", -1);
        register(2, "Bo", -1);

        assertThat(names(ENOUGH)).contains("\u2068שלום כהן\u2069 · Bo");
    }

    @Test
    void longNamesAreCutAlikeBeforeAnybodyIsLeftOutAndThoseLeftOutAreCounted() {
        publish(plan(12, "en", "BMW"));
        register(1, "👩🏽‍🚀".repeat(8) + "abcd", -1);
        register(2, "A" + "b".repeat(59), -1);
        register(3, "Al", -1);

        assertThat(names(75)).contains("👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀… · " + "A" + "b".repeat(28) + "… · Al");
        for (int driver = 4; driver <= 12; driver++) register(driver, "C" + "d".repeat(59), -1);
        assertThat(names(120).orElseThrow())
                .startsWith("👩🏽‍🚀… · Abbbbbbbbbb… · Al · Cdddddddddd…")
                .contains("\n… and 7 more drivers. ")
                .hasSizeLessThanOrEqualTo(120);
        assertThat(names(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void theLongestNamesOfAFullGridFitUnderTheLongestAnnouncement(String language) {
        publish(RaceNight.parted(new Teams(20, teams(20)), longest(language)));
        IntStream.range(0, 60).forEach(each -> register(10 + each, "*".repeat(58) + "ab", each % 20));
        assertThat(live().entries().waiting()).hasSize(20);

        var view = announcement();

        assertThat(ViewLimits.characters(view.components())).isLessThanOrEqualTo(ViewLimits.CHARACTERS);
        assertThat(ViewLimits.components(view.components())).isLessThanOrEqualTo(ViewLimits.COMPONENTS);
        assertThat(said(view)).contains("\\*…");
    }

    @Test
    void fortyOfTheLongestNamesAreAllThere() {
        publish(plan(40, "en", "BMW"));
        IntStream.range(0, 45).forEach(each -> register(10 + each, (10 + each) + "x".repeat(58), -1));

        var said = said(announcement());

        for (int each = 0; each < 45; each++) assertThat(said).contains((10 + each) + "xxxxxxxx");
        assertThat(said).doesNotContain("more driver");
    }

    @Test
    void moreThanFortyAreCountedAndTheWayToTheWholeListIsTold() {
        publish(plan(60, "en", "BMW"));
        IntStream.range(0, 45).forEach(each -> register(10 + each, "Ada " + each, -1));

        assertThat(names(ENOUGH).orElseThrow())
                .contains("Ada 39\n… and 5 more drivers. Press **Details**, then **Full list**.")
                .doesNotContain("Ada 40");
    }

    @Test
    void besideARosterTheAnnouncementNamesNobody() {
        var plan = plan(4, "en", "BMW");
        publish(with(plan, RaceNight.plan().channels()));
        register(1, "Ada", -1);

        assertThat(said(announcement())).contains("1/4").doesNotContain("Ada");
    }

    private static List<String> teams(int count) {
        return IntStream.range(0, count)
                .mapToObj(team -> "_".repeat(38) + (10 + team))
                .toList();
    }

    private static EventPlan longest(String language) {
        var cars = IntStream.rangeClosed(101, 125)
                .mapToObj(number -> "_".repeat(57) + number)
                .toArray(String[]::new);
        return plan(40, language, cars);
    }

    private View announcement() {
        return new AnnouncementRenderer(SPEECH, (guild, picture) -> Mono.empty()).bare(new Announcement(live()));
    }

    private static String said(View view) {
        return TestMember.said(Answer.ephemeral(view));
    }

    private Optional<String> names(int room) {
        return new NamesText(SPEECH.in(live().plan().language())).names(live(), room);
    }

    private void register(long driver, String name, int team) {
        register(driver, name, live().plan().cars().names().getFirst(), team);
    }

    private void register(long driver, String name, String car, int team) {
        event.tell(new EventCommand.Register(
                new MemberId(driver),
                new DriverCard(name, Optional.empty()),
                car,
                Optional.of(team).filter(each -> each >= 0),
                RaceNight.NOW));
    }

    private void publish(EventPlan plan) {
        event.tell(new EventCommand.Publish(1, plan, new MemberId(99), RaceNight.NOW));
    }

    private static EventPlan plan(int drivers, String language, String... cars) {
        var plan = RaceNight.plan();
        var track = new Track(
                1,
                new TrackName("Monza", Optional.empty()),
                new Track.Room(drivers, Optional.empty(), 0),
                Optional.empty());
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                track,
                new CarList(List.of(cars)),
                new Capacity(drivers, 0, true, DriverIdKind.NONE),
                new Channels(plan.channels().announcement(), Optional.empty()),
                Locale.forLanguageTag(language),
                Optional.empty(),
                Optional.empty());
    }

    private static EventPlan with(EventPlan plan, Channels channels) {
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                plan.capacity(),
                channels,
                plan.language(),
                plan.picture(),
                plan.more());
    }

    private Live live() {
        return (Live) event.state;
    }
}
