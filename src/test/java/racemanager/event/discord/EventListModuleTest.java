package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.access.Ruling;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.Options;
import racemanager.discord.Route;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.event.Call;
import racemanager.event.CallPost;
import racemanager.event.EventCommand;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;
import racemanager.wizard.discord.UnusedWizards;
import reactor.core.publisher.Mono;

/** The list of races, and what an organiser does with one of them. */
class EventListModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final EventPlan PLAN = RaceNight.plan();
    private static final Listed COMING = listed(1, PLAN.title(), Status.COMING);
    private static final AccessCheck EVERYBODY = (caller, access) -> Mono.just(new Ruling.Open());

    private final OneEvent event = new OneEvent(RaceNight.NOW);
    private final EventListModule module = module(EVERYBODY);

    private EventListModule module(AccessCheck check) {
        return new EventListModule(
                event,
                check,
                new AnnouncementRenderer(Speech.load(), (guild, picture) -> Mono.just(Optional.empty())),
                UnusedWizards.face(guild -> Mono.just(RaceNight.place())));
    }

    private static Listed listed(int number, String title, Status status) {
        return new Listed(number, title, PLAN.timing().start().plus(Duration.ofDays(number)), status);
    }

    @BeforeEach
    void publish() {
        event.tell(new EventCommand.Publish(1, PLAN, new MemberId(1), RaceNight.NOW));
        event.listed = List.of(COMING, listed(2, "Secret", Status.PLANNED), listed(3, "Last year", Status.OVER));
    }

    private String types(String path, String typed) {
        return said(ADA.types(module, path, new Options(Map.of("event", typed), Map.of(), Map.of())));
    }

    @Test
    void driversDoNotHearOfRacesThatAreNotPublished() {
        assertThat(said(ADA.types(module, "event list"))).contains(PLAN.title(), "Secret", "Last year");
        assertThat(said(ADA.types(module(TestAccess.ADMINISTRATORS), "event list")))
                .contains(PLAN.title(), "Last year")
                .doesNotContain("Secret");
    }

    @Test
    void onlyOneStatusIsListedWhereItIsAskedFor() {
        var over = new Options(Map.of("status", "over"), Map.of(), Map.of());

        assertThat(said(ADA.types(module, "event list", over)))
                .contains("Last year")
                .doesNotContain(PLAN.title());
    }

    @Test
    void aLongListIsTurnedOverAndKeepsItsStatus() {
        event.listed = IntStream.rangeClosed(1, 50)
                .mapToObj(number -> listed(number, "Round " + number + " *of* the league", Status.OVER))
                .toList();

        var first = said(ADA.types(module, "event list", new Options(Map.of("status", "over"), Map.of(), Map.of())));
        assertThat(first)
                .contains("Round 20 ")
                .contains("event.list-page:over:1")
                .doesNotContain("Round 21 ");
        assertThat(said(ADA.presses(module, "event.list-page:over:2"))).contains("Round 50 ");
        assertThat(said(ADA.presses(module, "event.list-page:coming:0"))).contains("no races to show");
    }

    @Test
    void aRaceIsShownWithTheButtonsOfItsAnnouncement() {
        assertThat(types("event show", PLAN.title())).contains(PLAN.title(), "event.register:1", "event.details:1");
    }

    @Test
    void ofADraftOrganisersReadWhoDidWhatWithIt() {
        event.listed = List.of(listed(1, "Draft", Status.DRAFT));
        event.state = new RaceEvent.Unborn();
        for (var organiser : List.of(new MemberId(30), new MemberId(31)))
            event.tell(new EventCommand.KeepDraft(1, RaceNight.answers(), organiser, RaceNight.NOW));

        var shown = types("event show", "Draft");
        assertThat(shown).contains("is still a draft", "Saved as draft", "<@30>", "<@31>");
        assertThat(shown.indexOf("<@30>")).isLessThan(shown.indexOf("<@31>"));
        assertThat(types("event delete", "Draft")).contains("Delete Draft?", "<@31>");
    }

    @Test
    void aTitleThatMayBeSeveralRacesIsNotGuessed() {
        event.listed = List.of(COMING, listed(2, "Friday Cup", Status.COMING), listed(3, "friday cup", Status.OVER));

        assertThat(types("event show", "Friday Cup")).contains("Several races are called");
        assertThat(types("event show", "Monday Cup")).contains("no race called");
        assertThat(types("event show", "2")).contains("no race called");
    }

    @Test
    void aRaceOfAnotherPhaseIsNotDeniedButSaidToBeInIt() {
        event.listed = List.of(
                listed(1, "Draft", Status.DRAFT),
                listed(2, "Planned", Status.PLANNED),
                listed(3, "Coming", Status.COMING),
                listed(4, "Over", Status.OVER),
                listed(5, "Archived", Status.ARCHIVED));

        assertThat(types("event show", "Draft")).contains("**Draft** is still a draft", "/event edit");
        assertThat(types("event close", "Planned")).contains("**Planned** is not published yet", "/event publish");
        assertThat(types("event publish", "event  #3")).contains("**Coming** is published", "/event manage");
        assertThat(types("event cancel", "Over")).contains("**Over** is over", "/event archive");
        assertThat(types("event archive", "Archived")).contains("**Archived** is archived", "/event restore");
        assertThat(types("event publish", "event  #6")).contains("no race called");
        var drivers = module(TestAccess.ADMINISTRATORS);
        var draft = new Options(Map.of("event", "Draft"), Map.of(), Map.of());
        assertThat(said(ADA.types(drivers, "event show", draft))).contains("no race called");
    }

    @Test
    void suggestionsTellRacesOfOneNameApartByTheirDay() {
        event.listed = List.of(listed(2, "Friday Cup", Status.COMING), listed(9, "Friday Cup", Status.OVER));
        var option = module.routes().stream()
                .filter(Route.Slash.class::isInstance)
                .map(Route.Slash.class::cast)
                .filter(row -> row.path().equals("event show"))
                .flatMap(row -> row.options().getFirst().suggestions().stream())
                .findFirst()
                .orElseThrow();
        var call = new CompletionCall(ADA.caller(), ADA.responder(), "event show", "event", "cup", Options.NONE);

        var offered = option.answer(call).blockOptional().orElseThrow().choices();
        assertThat(offered).extracting(Choice::name).doesNotHaveDuplicates().allMatch(name -> name.contains("Friday"));
        assertThat(types("event show", ((Choice.Text) offered.getFirst()).value()))
                .contains(PLAN.title());
    }

    @Test
    void aRaceIsCancelledWithAReasonOnceAndItsDriversAreCalled() {
        event.register(new MemberId(8));
        assertThat(types("event cancel", PLAN.title())).contains("Cancel ", "1 driver is told", "event.cancel:1");
        assertThat(event.state).isInstanceOf(RaceEvent.Published.class);

        var reason = Map.of("reason", List.of("No @everyone *server*\n tonight"));
        assertThat(said(ADA.submits(module, "event.cancel:1", reason))).contains("is cancelled. 1 driver is told");
        assertThat(said(ADA.submits(module, "event.cancel:1", reason))).contains("is cancelled");

        var calls = ((Live) event.state).meeting().calls().waiting();
        assertThat(calls).extracting(Call::reason).containsExactly(Call.Reason.CANCELLED);
        var post = new CallRenderer(Speech.load()).render(new CallPost((Live) event.state, calls.getFirst()));
        assertThat(post.pinged().members()).containsExactly(new MemberId(8));
        assertThat(post.components().toString() + said(new Answer.Update(post)))
                .contains("<@8>")
                .doesNotContain("@everyone *server*");
        assertThat(types("event show", PLAN.title())).contains("Cancelada: No").doesNotContain("event.register");
        assertThat(types("event manage", PLAN.title())).contains("nothing to manage");
    }

    @Test
    void registrationIsClosedOnlyAfterTheQuestion() {
        assertThat(types("event close", PLAN.title())).contains("Close registration for", "event.close-now:1");
        assertThat(said(ADA.presses(module, "event.leave:1"))).contains("Nothing was changed");
        assertThat(event.state).isInstanceOf(RaceEvent.Published.class);

        assertThat(said(ADA.presses(module, "event.close-now:1"))).contains("is closed");
        assertThat(event.state).isInstanceOf(RaceEvent.Closed.class);
        assertThat(types("event manage", PLAN.title()))
                .contains("event.cancel:1")
                .doesNotContain("event.ask-close");
        assertThat(said(ADA.presses(module, "event.ask-close:1"))).doesNotContain("event.close-now");
    }

    @Test
    void whatIsMissingIsNamedAllAtOnceWithTheWayToMendIt() {
        event.lacking = List.of(Phrase.of("wizard.event.cars.missing"), Phrase.of("event.start_in_past"));

        assertThat(types("event publish", "Secret"))
                .contains("**Secret** cannot be published yet", "in the past", "event.edit:2");
        assertThat(types("event publish", PLAN.title())).contains("is published and not over");
    }

    private static String arrivalPlus(int days) {
        return "<t:" + ADA.caller().arrival().plus(Duration.ofDays(days)).getEpochSecond();
    }

    @Test
    void aRaceThatIsOverGoesToTheArchiveAndComesBack() {
        event.tell(new EventCommand.TimePassed(PLAN.timing().finish()));
        event.listed = List.of(listed(1, PLAN.title(), Status.OVER), listed(2, "Coming", Status.COMING));
        assertThat(types("event archive", "Coming")).contains("is published and not over");
        assertThat(types("event restore", PLAN.title())).contains("is over");

        assertThat(types("event archive", PLAN.title())).contains("is archived", "/event restore", arrivalPlus(30));
        assertThat(event.state).isInstanceOf(RaceEvent.Archived.class);

        event.listed = List.of(listed(1, PLAN.title(), Status.ARCHIVED));
        assertThat(said(ADA.types(module, "event list"))).doesNotContain(PLAN.title());
        assertThat(said(ADA.types(module, "event list", new Options(Map.of("status", "archived"), Map.of(), Map.of()))))
                .contains("📦", PLAN.title());
        assertThat(types("event edit", PLAN.title())).contains("is archived");
        assertThat(types("event restore", PLAN.title())).contains("is back", arrivalPlus(14));
        assertThat(event.state).isInstanceOf(RaceEvent.Finished.class);
    }

    @Test
    void forgedNumbersChangeNothing() {
        for (var id : List.of("event.close-now", "event.close-now:x", "event.cancel:4294967297", "event.manage:")) {
            assertThat(said(ADA.presses(module, id))).contains("no longer works");
        }
        assertThat(event.state).isInstanceOf(RaceEvent.Published.class);
    }
}
