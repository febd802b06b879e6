package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.access.Ruling;
import racemanager.discord.Answer;
import racemanager.discord.Options;
import racemanager.discord.TestMember;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.form.FormField;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

/** Where a livery is asked for, shown, and changed by a steward. */
class LiveryFormTest {

    private static final TestMember STEWARD = new TestMember(7, Locale.ENGLISH);
    private static final MemberId DRIVER = new MemberId(20);
    private static final String LINK = "https://example.org/a_b*c.zip";
    private static final EventPlan PLAN =
            RaceNight.plan(RaceNight.answers().with("liveries", "https://example.org/upload"));

    private final OneEvent event = new OneEvent(RaceNight.NOW);
    private final ParticipantModule module =
            new ParticipantModule(event, (caller, access) -> Mono.just(new Ruling.Open()), SteamNames.UNASKED);

    @BeforeEach
    void publish() {
        publish(PLAN);
    }

    private void publish(EventPlan plan) {
        event.state = new RaceEvent.Unborn();
        event.tell(new EventCommand.Publish(1, plan, new MemberId(1), RaceNight.NOW));
        event.listed = List.of(new Listed(1, plan.title(), plan.timing().start(), Status.COMING));
        event.register(DRIVER);
    }

    private Live live() {
        return (Live) event.state;
    }

    private Entry entry() {
        return live().entries().entryOf(DRIVER).orElseThrow();
    }

    private Answer edits(Map<String, String> more) {
        var values = new HashMap<>(Map.of("event", PLAN.title(), "reason", "Wrong file", "entry", "Driver"));
        values.putAll(more);
        return STEWARD.types(module, "event participant edit", new Options(values, Map.of(), Map.of()));
    }

    private String sends(String livery, String reason) {
        var fields = Map.of("livery", List.of(livery), "reason", List.of(reason));
        return said(STEWARD.submits(module, "participant.livery:1:20", fields));
    }

    @Test
    void aFormHasRoomForItBesideAllElse() {
        publish(RaceNight.parted(new Teams(2, List.of()), PLAN));

        assertThat(names(RegistrationFields.form(live(), new MemberId(21), Optional.empty())
                        .fields()))
                .containsExactly("name", "driver_id", "car", "team", "livery");
        assertThat(names(EntryFields.own(live(), entry()).fields()))
                .containsExactly("name", "car", "number", "team", "livery");
        assertThat(EntryFields.addition(live(), new MemberId(21), Optional.empty())
                        .fields())
                .hasSize(5);
    }

    private static List<String> names(List<FormField> fields) {
        return fields.stream().map(FormField::name).toList();
    }

    @Test
    void nobodyIsAskedWhereTheRaceTakesNone() {
        publish(RaceNight.plan());

        assertThat(RegistrationFields.mayBringLivery(live(), new MemberId(21))).isFalse();
        assertThat(names(EntryFields.own(live(), entry()).fields())).doesNotContain("livery");
        assertThat(said(edits(Map.of("livery", "change")))).contains("takes no liveries");
    }

    @Test
    void aStewardSeesChangesAndClearsIt() {
        assertThat(sends(LINK, "Wrong file")).contains("Driver");
        assertThat(entry().livery().map(HttpsLink::text)).contains(LINK);
        var form = ((Answer.OpenModal) edits(Map.of("livery", "change")))
                .modal().fields().stream()
                        .map(field -> field.getData().toString())
                        .toList();
        assertThat(form).hasSize(2);
        assertThat(form.toString()).contains(LINK, "Wrong file");

        sends("", "Broken file");
        assertThat(entry().livery()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingChanges() {
        sends(LINK, "Wrong file");

        assertThat(sends("ftp://@everyone", " "))
                .contains("is not a livery link", "500 characters", "A reason is missing", "Correct");
        assertThat(entry().livery().map(HttpsLink::text)).contains(LINK);
    }

    @Test
    void otherChangesOfAStewardKeepIt() {
        sends(LINK, "Wrong file");

        said(STEWARD.submits(
                module,
                "participant.edit:1:20",
                Map.of(
                        "name", List.of("Driver"),
                        "car", List.of("BMW M4"),
                        "number", List.of("7"),
                        "driver_id", List.of("76561197960287930"),
                        "reason", List.of("Asked for"))));

        assertThat(entry().number()).contains(7);
        assertThat(entry().livery().map(HttpsLink::text)).contains(LINK);
    }

    @Test
    void oneOptionIsChosenAtATime() {
        assertThat(said(edits(Map.of("livery", "change", "guest", "yes")))).contains("one at a time");
        assertThat(entry().isMarkedGuest()).isFalse();
    }

    @Test
    void itsDriverSeesItAsALinkThatOpensAndTheRosterDoesNot() {
        sends(LINK, "Wrong file");

        var view = new MyEntryView(Speech.load().in(Locale.ENGLISH)).of(live(), DRIVER, RaceNight.NOW);
        assertThat(said(Answer.ephemeral(view))).contains("Livery: <" + LINK + ">");
        assertThat(new RosterText(Speech.load().in(Locale.ENGLISH))
                        .lines(live())
                        .toString())
                .contains("Driver")
                .doesNotContain("example.org");
    }
}
