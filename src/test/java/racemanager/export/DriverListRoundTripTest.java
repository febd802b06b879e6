package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Crew;
import racemanager.event.Crew.CoDriver;
import racemanager.event.DriverComparison.Different;
import racemanager.event.DriverComparison.Same;
import racemanager.event.DriverComparison.Standing;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.DriverListRules;
import racemanager.event.DriverSheet;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryChange;
import racemanager.event.EntryFormReader;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.event.TeamCars;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;

/** A list that was exported in any language changes nothing when it is sent back. */
class DriverListRoundTripTest {

    private static final Speech SPEECH = Speech.load();
    private static final MemberId STEWARD = new MemberId(99);
    private static final Steward BECAUSE = new Steward(STEWARD, "Asked for");
    private static final List<String> NAMES =
            List.of("=1+1 Gus", "'+Jim", "Gus; \"the\", Grissom", "-Al", "@everyone Bo");

    private RaceEvent state = new RaceEvent.Unborn();

    private void does(EventCommand command) {
        state = EventLife.evolve(state, ((Decision.Accepted<EventFact>) EventRules.decide(state, command)).facts());
    }

    private void published(EventPlan plan) {
        does(new EventCommand.Publish(1, plan, STEWARD, RaceNight.NOW));
        for (int driver = 1; driver <= 5; driver++) adds(new MemberId(driver), "Member No " + driver, driver);
        for (int driver = 0; driver < NAMES.size(); driver++)
            adds(MemberId.withoutDiscord(10 + driver), NAMES.get(driver), 10 + driver);
        numbered(new MemberId(2), 7);
        numbered(MemberId.withoutDiscord(11), 999);
    }

    private void adds(MemberId driver, String name, int account) {
        var steam = SteamId.ofAccount(account);
        var form = new RegistrationForm(name, steam.text(), "Audi R8", "");
        does(new EventCommand.AddEntry(
                driver, form, Optional.of(new DriverCard(name, Optional.of(steam))), BECAUSE, RaceNight.NOW));
    }

    private void numbered(MemberId driver, int number) {
        var entry = ((Live) state).entries().entryOf(driver).orElseThrow();
        does(new EventCommand.EditEntry(
                driver,
                new EntryChange(entry.card(), entry.car(), Optional.of(number), entry.team()),
                BECAUSE,
                RaceNight.NOW));
    }

    private byte[] exported(Locale language) {
        var event = ExportedEvent.of((Live) state, Grid.LISTS);
        return EntryListCsv.write(event, phrase -> SPEECH.in(language).label(phrase));
    }

    private void changesNothing() {
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH)) {
            var read = DriverSheet.read(
                    exported(language),
                    ((Live) state).plan(),
                    title -> new HashSet<>(SPEECH.localizations(title.key()).values()),
                    SPEECH::labels);
            var sheet = ((Parsed.Read<DriverSheet>) read).value();
            assertThat(sheet.unknown()).isEmpty();
            var compared =
                    DriverListRules.compare((Live) state, sheet.rows(), account -> Optional.empty(), RaceNight.NOW);
            assertThat(((Decision.Accepted<Standing>) compared).facts())
                    .as(language.toString())
                    .hasSize(sheet.rows().size())
                    .containsOnly(new Same());
        }
    }

    @Test
    void ofMembersAndOthersWithAndWithoutNumbersOnTheGridAndInLine() {
        for (var drivers : List.of("20", "3")) {
            state = new RaceEvent.Unborn();
            published(RaceNight.plan(RaceNight.answers().with("drivers", drivers)));
            changesNothing();
        }
    }

    @Test
    void ofSplitsAndTeams() {
        var plan = RaceNight.plan(RaceNight.answers().with("drivers", "6"));
        published(RaceNight.split(new Splits(2, Splits.Filling.ORDER, List.of()), plan));
        does(new EventCommand.DealSplits(List.of(), STEWARD, RaceNight.NOW));
        changesNothing();

        state = new RaceEvent.Unborn();
        published(RaceNight.parted(new Teams(2, List.of()), plan));
        does(new EventCommand.Close(STEWARD, RaceNight.NOW));
        changesNothing();
    }

    @Test
    void ofLiveriesThatMembersAndOthersBring() {
        published(RaceNight.plan(RaceNight.answers().with("liveries", "https://example.org/upload")));
        for (var driver : List.of(new MemberId(2), MemberId.withoutDiscord(11)))
            painted(driver, "https://example.org/a,b");
        changesNothing();

        painted(new MemberId(2), "https://example.org/other");
        assertThat(new String(exported(Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains(",Livery,", "https://example.org/other", "\"https://example.org/a,b\"");
        changesNothing();
    }

    @Test
    void aListChangesTheLiveriesOfOthersOnly() {
        published(RaceNight.plan(RaceNight.answers().with("liveries", "https://example.org/upload")));
        for (var driver : List.of(new MemberId(2), MemberId.withoutDiscord(11)))
            painted(driver, "https://example.org/a");
        var list = new String(exported(Locale.ENGLISH), StandardCharsets.UTF_8);

        var standings = compared(list.replace("https://example.org/a", "https://example.org/b")).stream()
                .filter(standing -> !standing.equals(new Same()))
                .toList();
        assertThat(standings).hasSize(2);
        assertThat(standings).hasAtLeastOneElementOfType(Different.class).hasAtLeastOneElementOfType(Unfit.class);
        assertThat(compared(list.replace("https://example.org/a", "http://example.org/b")))
                .filteredOn(Unfit.class::isInstance)
                .hasSize(2)
                .allSatisfy(standing -> assertThat(standing.toString()).contains("event.livery.not_a_link"));
    }

    private List<Standing> compared(String list) {
        var read = DriverSheet.read(
                list.getBytes(StandardCharsets.UTF_8),
                ((Live) state).plan(),
                title -> new HashSet<>(SPEECH.localizations(title.key()).values()),
                SPEECH::labels);
        var rows = ((Parsed.Read<DriverSheet>) read).value().rows();
        var compared = DriverListRules.compare((Live) state, rows, account -> Optional.empty(), RaceNight.NOW);
        return ((Decision.Accepted<Standing>) compared).facts();
    }

    private void painted(MemberId driver, String livery) {
        var entry = ((Live) state).entries().entryOf(driver).orElseThrow();
        var change = EntryFormReader.livery(entry, livery);
        does(new EventCommand.EditEntry(driver, ((Parsed.Read<EntryChange>) change).value(), BECAUSE, RaceNight.NOW));
    }

    @Test
    void ofCarsThatMembersAndOthersShare() {
        var plan = RaceNight.plan(RaceNight.answers().with("drivers", "3"));
        does(new EventCommand.Publish(
                1, RaceNight.shared(new TeamCars(3, Duration.ofHours(1)), plan), STEWARD, RaceNight.NOW));
        for (var captain : List.of(new MemberId(1), MemberId.withoutDiscord(11), MemberId.withoutDiscord(12))) {
            var number = Math.abs((int) captain.value()) * 10;
            var letter = (char) ('A' + number / 10);
            var card = new DriverCard(NAMES.get(number / 10 % 5), Optional.of(SteamId.ofAccount(number)));
            var form = new RegistrationForm(
                    card.fullName(), SteamId.ofAccount(number).text(), "Audi R8", "", "=Team " + number);
            does(new EventCommand.AddEntry(captain, form, Optional.of(card), BECAUSE, RaceNight.NOW));
            does(new EventCommand.EditCrew(
                    captain,
                    new Crew(
                            "=Team " + number,
                            List.of(
                                    shares("Bo Peep " + letter, number + 1, Optional.of(new MemberId(number))),
                                    shares("@Cy Young " + letter, number + 2, Optional.empty()))),
                    BECAUSE,
                    RaceNight.NOW));
        }

        changesNothing();
        does(new EventCommand.MarkGuest(new MemberId(1), true, BECAUSE, RaceNight.NOW));
        changesNothing();
    }

    private static CoDriver shares(String name, int account, Optional<MemberId> member) {
        return new CoDriver(new DriverCard(name, Optional.of(SteamId.ofAccount(account))), member);
    }

    @Test
    void ofSomebodyWhoAskedToBeForgotten() {
        published(RaceNight.plan(RaceNight.answers()));
        does(new EventCommand.Forget(new MemberId(3), RaceNight.NOW));

        changesNothing();
    }
}
