package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.access.Ruling;
import racemanager.access.Standing;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.Mentioned;
import racemanager.discord.Options;
import racemanager.discord.Route;
import racemanager.discord.TestMember;
import racemanager.event.Call;
import racemanager.event.Call.Reason;
import racemanager.event.CallPost;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryChange;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.Cancel;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.NoteEntry;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

class ParticipantModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final EventPlan PLAN = RaceNight.plan();
    private static final MemberId DRIVER = new MemberId(20);
    private static final MemberId OTHER = new MemberId(21);
    private static final Steward BECAUSE = new Steward(new MemberId(7), "Asked for");

    private final OneEvent event = new OneEvent(RaceNight.NOW);
    private final ParticipantModule module =
            new ParticipantModule(event, (caller, access) -> Mono.just(new Ruling.Open()), SteamNames.UNASKED);

    @BeforeEach
    void publish() {
        event.tell(new EventCommand.Publish(1, PLAN, new MemberId(1), RaceNight.NOW));
        event.listed = List.of(
                new Listed(1, PLAN.title(), PLAN.timing().start(), Status.COMING),
                new Listed(2, "Another cup", PLAN.timing().start().plus(Duration.ofDays(7)), Status.COMING));
        event.register(DRIVER);
    }

    private Live live() {
        return (Live) event.state;
    }

    private String types(String word, Map<String, String> more) {
        var values = new HashMap<>(Map.of("event", PLAN.title(), "reason", "Asked for"));
        values.putAll(more);
        return said(ADA.types(module, "event participant " + word, new Options(values, Map.of(), Map.of())));
    }

    @Test
    void whoLeftTheServerIsNamedByTheEntryWithoutRegardToCase() {
        assertThat(types("note", Map.of("entry", "dRIVER", "note", "Comes late")))
                .contains("Comes late");

        assertThat(live().entries().entryOf(DRIVER).orElseThrow().note()).contains("Comes late");
    }

    @Test
    void anEntryThatCannotBeToldIsAskedFor() {
        event.register(OTHER);

        assertThat(types("remove", Map.of("entry", "Driver"))).contains("Several entries have the name “Driver”");
        assertThat(types("remove", Map.of("entry", "Dri"))).contains("no entry with the name “Dri”");
        assertThat(types("remove", Map.of())).contains("Choose the driver");
        assertThat(types("remove", Map.of("driver", "99"))).contains("<@99> is not in this race");
        assertThat(types("remove", Map.of("driver", "20", "reason", "\u200B"))).contains("A reason is missing");
        assertThat(live().entries().drivers()).containsExactlyInAnyOrder(DRIVER, OTHER);
    }

    @Test
    void namesOnTheEntriesOfTheChosenRaceAreSuggested() {
        assertThat(suggested(PLAN.title(), "driv")).containsExactly("Driver");
        assertThat(suggested(PLAN.title(), "x")).isEmpty();
        assertThat(suggested("No such race", "")).isEmpty();
    }

    private List<String> suggested(String race, String typed) {
        var options = new Options(Map.of("event", race), Map.of(), Map.of());
        var call =
                new CompletionCall(ADA.caller(), ADA.responder(), "event participant remove", "entry", typed, options);
        var suggestions = module.routes().stream()
                .filter(row -> row.name().equals(call.path()))
                .flatMap(row -> ((Route.Slash) row).options().stream())
                .filter(option -> option.name().equals("entry"))
                .findFirst()
                .flatMap(option -> option.suggestions())
                .orElseThrow();
        var choices = Objects.requireNonNull(suggestions.answer(call).block());
        return choices.choices().stream().map(Choice::name).toList();
    }

    @Test
    void nobodyFillsInAFormForARaceThatTakesNobody() {
        assertThat(adds(OTHER)).isInstanceOf(Answer.OpenModal.class);
        assertThat(said(adds(DRIVER))).contains("Driver is already in this race");

        event.tell(new Cancel(Optional.empty(), new MemberId(1), RaceNight.NOW));

        assertThat(said(adds(OTHER))).contains("This race is cancelled");
    }

    @Test
    void aMemberOrTheNameOfSomebodyWithoutDiscordIsAddedAndNotBoth() {
        var chosen = Map.<String, Mentioned>of("driver", new Mentioned.OfMember(new Standing(OTHER, Set.of(), false)));
        assertThat(said(adds(Map.of(), Map.of()))).contains("one of the two");
        assertThat(said(adds(Map.of("name", "Gus Grissom", "driver", "21"), chosen)))
                .contains("one of the two");
        assertThat(adds(Map.of("name", "Gus Grissom"), Map.of())).isInstanceOf(Answer.OpenModal.class);
    }

    private Answer adds(Map<String, String> more, Map<String, Mentioned> chosen) {
        var values = new HashMap<>(Map.of("event", PLAN.title(), "reason", "Asked for"));
        values.putAll(more);
        return ADA.types(module, "event participant add", new Options(values, Map.of(), chosen));
    }

    @Test
    void aGuestIsChosenByNameAndNeverMentioned() {
        var guest = MemberId.withoutDiscord(77);
        enter(guest, "**Driver**");
        enter(MemberId.withoutDiscord(78), "Driver");

        assertThat(types("note", Map.of("entry", "Driver", "note", "Comes late")))
                .contains("Comes late", "guest");
        assertThat(live().entries()
                        .entryOf(MemberId.withoutDiscord(78))
                        .orElseThrow()
                        .note())
                .contains("Comes late");
        var lines = String.join("\n", new RosterText(Speech.load().in(Locale.ENGLISH)).lines(live()));
        assertThat(lines).containsOnlyOnce("<@").contains("guest").contains("\\*\\*Driver");
        var call = new Call(9, Reason.ABSENT, List.of(DRIVER, guest), Optional.empty(), RaceNight.NOW);
        var view = new CallRenderer(Speech.load()).render(new CallPost(live(), call));
        assertThat(said(Answer.toEveryone(view)))
                .contains("<@20>, ", "(invitado)")
                .doesNotContain("<@1");
    }

    private void enter(MemberId guest, String name) {
        var steam = SteamId.ofAccount(-guest.value());
        var form = new RegistrationForm(name, steam.text(), PLAN.cars().names().getFirst(), "");
        var card = new DriverCard(name, Optional.of(steam));
        event.tell(new AddEntry(guest, form, Optional.of(card), BECAUSE, RaceNight.NOW));
    }

    private Answer adds(MemberId member) {
        var chosen = new Mentioned.OfMember(new Standing(member, Set.of(), false));
        var values = Map.of("event", PLAN.title(), "reason", "Asked for", "driver", member.text());
        return ADA.types(module, "event participant add", new Options(values, Map.of(), Map.of("driver", chosen)));
    }

    @Test
    void theNumberStandsOnTheRosterAndInTheDetails() {
        number(12);

        var text = new EventText(Speech.load().in(Locale.ENGLISH));
        assertThat(new RosterText(text.localizer()).lines(live()).getFirst()).contains("#12 ");
        assertThat(text.standing(live(), DRIVER).toString()).contains("#12 ");
        assertThat(types("checkin", Map.of("driver", "20"))).contains("#12 ", "is checked in");
    }

    private void number(int number) {
        var entry = live().entries().entryOf(DRIVER).orElseThrow();
        var change = new EntryChange(entry.card(), entry.car(), Optional.of(number), Optional.empty());
        event.tell(new EditEntry(DRIVER, change, BECAUSE, RaceNight.NOW));
    }

    @Test
    void aMemberIsMarkedAsGuestWithoutAFormAndStandsSoOnTheRoster() {
        assertThat(ADA.types(module, "event participant edit", edited(Map.of())))
                .isInstanceOf(Answer.OpenModal.class);

        assertThat(marks("yes")).contains("drives as a guest", "<@20> · guest");
        var roster = new RosterText(Speech.load().in(Locale.FRENCH));
        assertThat(roster.lines(live()).getFirst()).endsWith("<@20> · invité");

        assertThat(marks("no")).contains("is no guest").doesNotContain("· guest");
        assertThat(roster.lines(live()).getFirst()).endsWith("<@20>");
    }

    private String marks(String guest) {
        var working = (Answer.Working) ADA.types(module, "event participant edit", edited(Map.of("guest", guest)));
        return said(Objects.requireNonNull(working.result().block()));
    }

    @Test
    void anEntryWithoutAnAccountIsHandedOverByItsNameAndOneWithAnAccountIsNot() {
        var plan = RaceNight.plan(RaceNight.answers().with("driver_id", "NONE"));
        event.state = new RaceEvent.Unborn();
        event.tell(new EventCommand.Publish(1, plan, new MemberId(1), RaceNight.NOW));
        var guest = MemberId.withoutDiscord(77);
        var form = new RegistrationForm("Gus Grissom", "", PLAN.cars().names().getFirst(), "");
        event.tell(new AddEntry(
                guest, form, Optional.of(new DriverCard("Gus Grissom", Optional.empty())), BECAUSE, RaceNight.NOW));

        assertThat(allows("Jim Lovell")).contains("No guest with the name “Jim Lovell”");
        assertThat(allows("gus grissom")).contains("Gus Grissom", "<@21>", "in the same place");

        assertThat(live().entries().drivers()).containsExactly(OTHER);
        assertThat(live().entries().grid().getFirst().isGuest()).isFalse();
        assertThat(allows("Gus Grissom")).contains("No guest with the name");
        event.state = new RaceEvent.Unborn();
        publish();
        enter(guest, "Gus Grissom");
        assertThat(allows("Gus Grissom")).contains("registers with that account first");
        assertThat(live().entries().drivers()).contains(guest);
    }

    private String allows(String entry) {
        var chosen = Map.<String, Mentioned>of("driver", new Mentioned.OfMember(new Standing(OTHER, Set.of(), false)));
        var values = Map.of("event", PLAN.title(), "reason", "Is on Discord now", "driver", "21", "entry", entry);
        return said(ADA.types(module, "event participant allow", new Options(values, Map.of(), chosen)));
    }

    private static Options edited(Map<String, String> more) {
        var values = new HashMap<>(Map.of("event", PLAN.title(), "reason", "Asked for", "driver", "20"));
        values.putAll(more);
        return new Options(values, Map.of(), Map.of());
    }

    @Test
    void whatAStewardWritesPingsNobodyAndBreaksNoLayout() {
        var call = new Call(9, Reason.CHANGED, List.of(DRIVER), Optional.of("**bold** <@5> @everyone"), RaceNight.NOW);

        var view = new CallRenderer(Speech.load()).render(new CallPost(live(), call));

        assertThat(said(Answer.toEveryone(view))).contains("<@20>").doesNotContain("**bold**", "<@5>");
        assertThat(view.pinged().members()).containsExactly(DRIVER);
    }

    @Test
    void notesAreShownAsFarAsThereIsRoom() {
        for (int driver = 30; driver < 42; driver++) {
            event.register(new MemberId(driver));
            event.tell(new NoteEntry(new MemberId(driver), Optional.of("*".repeat(200)), BECAUSE, RaceNight.NOW));
        }

        var notes =
                new EntryText(Speech.load().in(Locale.ENGLISH)).notes(live()).orElseThrow();

        assertThat(notes).hasSizeLessThan(1_300).contains("**Driver**").containsPattern("and \\d+ more notes");
    }
}
