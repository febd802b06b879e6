package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.StewardStory.BECAUSE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.Enter;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.steam.SteamId;

/** Drivers bring liveries of their own where the race takes them. */
class LiveryTest {

    private static final String LINK = "https://example.org/liveries/ada.zip";
    private static final EventPlan PLAN =
            RaceNight.plan(RaceNight.answers().with("drivers", "2").with("liveries", "https://example.org/upload"));
    private static final EventPlan PLAIN = RaceNight.plan(RaceNight.answers().with("drivers", "2"));
    private static final MemberId ADA = new MemberId(10);
    private static final SteamId ACCOUNT = SteamId.ofAccount(10);
    private static final DriverCard CARD = new DriverCard("Ada Lovelace", Optional.of(ACCOUNT));

    private final EventStory event = EventStory.unborn();

    private void publish(EventPlan plan) {
        event.after(new Publish(1, plan, ORGANISER, RaceNight.NOW));
    }

    private static Enter enters(String livery) {
        var form = new RegistrationForm(CARD.fullName(), ACCOUNT.text(), "Audi R8", "", "", livery);
        return new Enter(ADA, form, Optional.of(CARD), RaceNight.NOW);
    }

    private Optional<String> livery() {
        return entry().livery().map(HttpsLink::text);
    }

    private Entry entry() {
        return event.live().entries().entryOf(ADA).orElseThrow();
    }

    private Parsed<EntryChange> read(String name, String car, String livery) {
        return EntryFormReader.read(event.live(), ADA, new EntryForm(name, ACCOUNT.text(), car, "", "", livery));
    }

    private EntryChange changed(String car, String livery) {
        return ((Parsed.Read<EntryChange>) read(CARD.fullName(), car, livery)).value();
    }

    @Test
    void whoRegistersMayBringOneAndNobodyHasTo() {
        publish(PLAN);
        event.after(enters("  " + LINK));
        assertThat(livery()).contains(LINK);

        event.after(new Withdraw(ADA, RaceNight.NOW), enters(""));
        assertThat(livery()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/ada.zip",
                "example.org/ada.zip",
                "https://",
                "https://localhost/ada.zip",
                "https://user:secret@example.org/ada.zip",
                "https://example.org/<@123>",
                "https://example.org/ada zip",
                "javascript:alert(1)",
                "@everyone"
            })
    void whatNobodyCouldOpenIsRefusedWithAllElseThatIsWrong(String typed) {
        publish(PLAN);
        assertThat(event.accepts(enters(typed))).isEmpty();
        assertThat(event.grid()).isEmpty();
        var form = new RegistrationForm("A", ACCOUNT.text(), "Audi R8", "", "", typed);
        assertThat(problems(DriverCardReader.read(form, PLAN)))
                .containsExactly("driver.name", "event.livery.not_a_link");

        event.after(enters(LINK));
        assertThat(problems(read("A", "Audi R8", typed))).contains("driver.name", "event.livery.not_a_link");
        assertThat(problems(EntryFormReader.livery(entry(), typed))).containsExactly("event.livery.not_a_link");
    }

    @Test
    void aLinkHasAsManyCharactersAsAnyOtherAndIsQuotedInPart() {
        publish(PLAN);
        var longest = LINK + "x".repeat(HttpsLink.LONGEST - LINK.length());
        assertThat(LiveryReader.objection(longest)).isEmpty();
        assertThat(LiveryReader.objection(longest + "x").toString()).hasSizeLessThan(300);
    }

    private static List<String> problems(Parsed<?> read) {
        return ((Parsed.Rejected<?>) read).problems().stream().map(Phrase::key).toList();
    }

    @Test
    void untilClosureItsDriverChangesOrClearsItAndKeepsThePlace() {
        publish(PLAN);
        event.after(enters(""), EventStory.register(new MemberId(11), "BMW M4", RaceNight.NOW));
        var place = event.grid();

        event.after(new ChangeEntry(ADA, changed("BMW M4", LINK), RaceNight.NOW));
        assertThat(livery()).contains(LINK);
        event.after(new ChooseCar(ADA, "Audi R8", RaceNight.NOW));
        assertThat(livery()).contains(LINK);
        event.after(new ChangeEntry(ADA, changed("Audi R8", ""), RaceNight.NOW));
        assertThat(livery()).isEmpty();
        assertThat(event.grid()).isEqualTo(place);
    }

    @Test
    void afterClosureOnlyAStewardDoes() {
        publish(PLAN);
        event.after(enters(LINK), new TimePassed(PLAN.checkIn().closes()));
        var other = changed("Audi R8", "https://example.org/other");

        event.refuses(new ChangeEntry(ADA, other, PLAN.checkIn().closes()), "event.closed");
        assertThat(livery()).contains(LINK);
        event.after(new EditEntry(ADA, other, BECAUSE, PLAN.timing().finish()));
        assertThat(livery()).contains("https://example.org/other");
    }

    @Test
    void aRaceThatTakesNoneAsksForNone() {
        publish(PLAIN);
        event.after(enters("nonsense"));
        assertThat(livery()).isEmpty();
        assertThat(changed("BMW M4", LINK).livery()).isEmpty();
    }

    @Test
    void whereARaceTakesNoneAnyMoreNoFormLosesWhatWasBrought() {
        publish(PLAN);
        event.after(enters(LINK), new Edit(PLAIN, ORGANISER, RaceNight.NOW));
        event.after(new ChangeEntry(ADA, changed("BMW M4", ""), RaceNight.NOW));
        assertThat(livery()).contains(LINK);
    }

    @Test
    void whoIsForgottenLeavesNone() {
        publish(PLAN);
        event.after(enters(LINK), new Forget(ADA, RaceNight.NOW));
        assertThat(event.live().toString())
                .contains("https://example.org/upload")
                .doesNotContain(LINK);
    }
}
