package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.addTrack;
import static racemanager.guild.GuildStory.edit;
import static racemanager.guild.GuildStory.plan;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.sized;
import static racemanager.guild.GuildStory.withMonza;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NoteTrackUse;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.kernel.Decision;
import racemanager.track.Track;
import racemanager.track.TrackOverview.Race;

/** Every event to come hears of a change of its track, and members see which races are run on it. */
class TrackUseTest {

    private static final NoteEvent LIVE = new NoteEvent(1, Stage.LIVE);

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
                Optional.empty(),
                Optional.empty()));
        return guild.with(new EventIndex(
                guild.events().lastNumber(), listings, guild.events().drafts()));
    }
}
