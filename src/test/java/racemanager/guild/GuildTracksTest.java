package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.addTrack;
import static racemanager.guild.GuildStory.empty;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventPlan;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.EditTrack;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NoteTrackUse;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.GuildFact.EventReserved;
import racemanager.guild.GuildFact.EventRevised;
import racemanager.guild.GuildFact.TrackEdited;
import racemanager.kernel.Decision;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackOverview.Race;

/** Tracks are changed for all events to come, as long as these fit; every one of them hears of it. */
class GuildTracksTest {

    private static final NoteEvent LIVE = new NoteEvent(1, Stage.LIVE);

    @Test
    void aTrackIsChangedWhereItStands() {
        var guild = withMonza().after(addTrack("Spa"), edit(1, "Monza", "GP", "40"));

        assertThat(guild.guild().tracks().tracks())
                .extracting(track -> track.number() + " " + track.name().full() + " " + track.places())
                .containsExactly("1 Monza · GP 40", "2 Spa 30");
        assertThat(guild.after(addTrack("Imola")).guild().tracks().lastNumber()).isEqualTo(3);
    }

    @Test
    void theNewNameMayBeWrittenDifferentlyAndMayNotBeThatOfAnother() {
        var guild = withMonza().after(addTrack("Monza", "Junior"));

        assertThat(guild.accepts(edit(1, "MONZA", "", "30"))).hasSize(1);
        guild.refuses(edit(1, "monza", "JUNIOR", "30"), "track.exists");
    }

    @Test
    void whatIsAsItWasIsSaidAndNotStored() {
        withMonza().refuses(edit(1, " Monza ", "", "30"), "track.unchanged");
    }

    @Test
    void aTrackThatWasRemovedMeanwhileIsSaidToBeGone() {
        withMonza().after(new RemoveTrack(1, ORGANISER, NOW)).refuses(edit(1, "Monza", "", "31"), "track.gone");
        empty().refuses(edit(1, "Monza", "", "31"), "track.gone");
    }

    @Test
    void aFormThatBreaksARuleChangesNothing() {
        withMonza().refuses(edit(1, "Monza", "", "201"), "track.pit_boxes");
    }

    @Test
    void whatAnEventNeedsOfItsTrackStaysUntilItIsOver() {
        var guild = withMonza().after(reserve(1, "Cup"));

        guild.refuses(edit(1, "Monza", "", "19"), "track.too_small");
        guild.after(LIVE).refuses(edit(1, "Monza", "", "19"), "track.too_small");
        guild.refuses(slots("30", "19"), "track.too_small");
        assertThat(guild.accepts(edit(1, "Monza", "", "20"))).hasSize(1);
        assertThat(guild.after(new NoteEvent(1, Stage.OVER)).accepts(edit(1, "Monza", "", "5")))
                .hasSize(1);
    }

    @Test
    void theRefusalNamesTheEventThatNeedsMost() {
        var guild = withMonza().after(reserve(1, "Small Cup"), big(2, "Big Cup", 25), reserve(3, "Other Cup"));

        assertThat(GuildRules.decide(guild.guild(), edit(1, "Monza", "", "10")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().toString()).contains("Big Cup", "25"));
    }

    @Test
    void aChangeOfAnEventThatIsUnconfirmedNeedsThePlacesOfBefore() {
        var guild = withMonza().after(big(1, "Cup", 25), LIVE, new ReviseEvent(1, plan("Cup", START), NOW));

        guild.refuses(edit(1, "Monza", "", "22"), "track.too_small");
        assertThat(guild.after(LIVE).accepts(edit(1, "Monza", "", "22"))).hasSize(1);
    }

    @Test
    void aPlanFromBeforeTheEditIsKeptOnTheTrackAsItIs() {
        var guild = withMonza().after(edit(1, "Monza", "GP", "24"));

        assertThat(guild.accepts(reserve(1, "Cup")))
                .singleElement()
                .isInstanceOfSatisfying(
                        EventReserved.class,
                        reserved -> assertThat(reserved.plan().track()).isEqualTo(track(guild)));
        assertThat(guild.after(LIVE).accepts(new ReviseEvent(1, plan("Night", START), NOW)))
                .singleElement()
                .isInstanceOfSatisfying(
                        EventRevised.class,
                        revised -> assertThat(revised.plan().track()).isEqualTo(track(guild)));
    }

    @Test
    void aPlanFromBeforeTheEditIsRefusedWhenItDoesNotFitAnyMore() {
        var guild = withMonza().after(edit(1, "Monza", "", "19"));

        guild.refuses(reserve(1, "Cup"), "event.capacity");
    }

    @Test
    void everyEventToComeHearsOfTheChangeUntilItConfirms() {
        var guild = withMonza().after(reserve(1, "Cup"), LIVE, reserve(2, "Next Cup"));
        assertThat(untold(guild)).isEmpty();

        var before = use(guild, 1);
        guild.after(edit(1, "Monza", "GP", "30"));
        assertThat(untold(guild)).containsExactly(1);

        assertThat(guild.after(new NoteEvent(2, Stage.LIVE))
                        .guild()
                        .events()
                        .untold(guild.guild().tracks()))
                .extracting(Listing::number)
                .containsExactly(1, 2);

        var note = new NoteTrackUse(1, before, new TrackUse(track(guild), 20));
        assertThat(guild.accepts(note)).hasSize(1);
        assertThat(untold(guild)).containsExactly(2);
        assertThat(guild.accepts(note)).isEmpty();
    }

    @Test
    void whatIsOverHearsOfNothing() {
        var guild = withMonza().after(reserve(1, "Cup"), LIVE, new NoteEvent(1, Stage.OVER));

        assertThat(untold(guild.after(edit(1, "Monza", "GP", "30")))).isEmpty();
    }

    @Test
    void aWordFromBeforeTheNewestPlanIsNotTheNewest() {
        var guild = withMonza().after(reserve(1, "Cup"), LIVE);
        var before = use(guild, 1);
        guild.after(edit(1, "Monza", "GP", "30"));
        var late = new NoteTrackUse(1, before, new TrackUse(track(guild), 20));

        guild.after(new ReviseEvent(1, sized("Cup", 28), NOW));
        assertThat(guild.accepts(late)).isEmpty();
        guild.after(LIVE);

        assertThat(guild.accepts(late)).isEmpty();
        guild.refuses(edit(1, "Monza", "GP", "27"), "track.too_small");
    }

    @Test
    void anEventThatRefusesItsChangeHearsWhatItMissedMeanwhile() {
        var guild = withMonza().after(reserve(1, "Cup"), LIVE, edit(1, "Monza", "GP", "30"));

        guild.after(new ReviseEvent(1, plan("Night", START), NOW));
        assertThat(untold(guild)).isEmpty();

        assertThat(untold(guild.after(new ReleaseEvent(1)))).containsExactly(1);
    }

    @Test
    void anEventOfWhichAnOlderVersionKeptNoUseIsAskedBeforeItsTrackShrinks() {
        var guild = withoutUse(withMonza().after(reserve(1, "Cup"), LIVE).guild());
        assertThat(guild.events().untold(guild.tracks()))
                .extracting(Listing::number)
                .containsExactly(1);

        assertThat(GuildRules.decide(guild, edit(1, "Monza", "", "29")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("track.use_unknown"));
        assertThat(GuildRules.decide(guild, edit(1, "Monza", "", "31"))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void membersSeeTheRacesToComeThatWereAnnouncedSoonestFirst() {
        var later = new ReserveEvent(
                new Order(ORGANISER, 4),
                Optional.empty(),
                plan("Secret Cup", START),
                Optional.of(START.minus(Duration.ofDays(1))),
                NOW);
        var guild = withMonza()
                .after(
                        addTrack("Spa"),
                        reserve(1, "Next Cup", START.plus(Duration.ofDays(7))),
                        LIVE,
                        reserve(2, "Cup"),
                        new NoteEvent(2, Stage.LIVE),
                        reserve(3, "Unmade Cup"),
                        later,
                        new NoteEvent(4, Stage.LIVE),
                        reserve(5, "Over Cup"),
                        new NoteEvent(5, Stage.OVER))
                .guild();

        var monza = guild.overview(1, NOW).orElseThrow();
        assertThat(monza.races())
                .containsExactly(new Race("Cup", START), new Race("Next Cup", START.plus(Duration.ofDays(7))));
        assertThat(guild.overview(1, START.minus(Duration.ofHours(2)))
                        .orElseThrow()
                        .races())
                .extracting(Race::title)
                .containsExactlyInAnyOrder("Cup", "Secret Cup", "Next Cup");
        assertThat(guild.overview(1, START).orElseThrow().races())
                .extracting(Race::title)
                .containsExactly("Next Cup");
        assertThat(guild.overview(2, NOW).orElseThrow().races()).isEmpty();
        assertThat(guild.overview(9, NOW)).isEmpty();
    }

    @Test
    void ofAChangeThatIsUnconfirmedMembersSeeWhatWasAnnounced() {
        var guild = withMonza().after(reserve(1, "Cup"), LIVE, new ReviseEvent(1, plan("Night", START), NOW));

        assertThat(guild.guild().overview(1, NOW).orElseThrow().races()).containsExactly(new Race("Cup", START));
    }

    @Test
    void anEditIsKeptWithWhoAndWhen() {
        assertThat(withMonza().accepts(edit(1, "Spa", "", "30")))
                .singleElement()
                .isInstanceOfSatisfying(TrackEdited.class, edited -> {
                    assertThat(edited.track().name().full()).isEqualTo("Spa");
                    assertThat(edited.by()).isEqualTo(ORGANISER);
                    assertThat(edited.at()).isEqualTo(NOW);
                });
    }

    private static EditTrack edit(int track, String name, String layout, String pitBoxes) {
        return new EditTrack(track, new TrackForm(name, layout, pitBoxes, "", "", ""), ORGANISER, NOW);
    }

    private static EditTrack slots(String pitBoxes, String serverSlots) {
        return new EditTrack(1, new TrackForm("Monza", "", pitBoxes, serverSlots, "", ""), ORGANISER, NOW);
    }

    private static ReserveEvent big(int session, String title, int drivers) {
        return new ReserveEvent(
                new Order(ORGANISER, session), Optional.empty(), sized(title, drivers), Optional.empty(), NOW);
    }

    private static EventPlan sized(String title, int drivers) {
        var plan = plan(title, START);
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                new EventPlan.Capacity(drivers, 0, true, EventPlan.DriverIdKind.STEAM),
                plan.channels(),
                plan.language());
    }

    private static Track track(GuildStory guild) {
        return guild.guild().tracks().byNumber(1).orElseThrow();
    }

    private static Optional<TrackUse> use(GuildStory guild, int event) {
        return guild.guild().events().byNumber(event).orElseThrow().use();
    }

    private static List<Integer> untold(GuildStory guild) {
        return guild.guild().events().untold(guild.guild().tracks()).stream()
                .map(Listing::number)
                .toList();
    }

    private static Guild withoutUse(Guild guild) {
        var listings = new LinkedHashMap<>(guild.events().listings());
        listings.replaceAll((number, known) -> new Listing(
                number,
                known.title(),
                known.uniqueKey(),
                known.start(),
                known.track(),
                known.stage(),
                known.order(),
                known.unmade(),
                known.publishAt(),
                known.before(),
                Optional.empty()));
        return guild.with(new EventIndex(
                guild.events().lastNumber(), listings, guild.events().drafts()));
    }
}
