package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.CustomId;
import racemanager.discord.SubmitCall;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.discord.ViewLimits;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryForm;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.EventPost.Roster;
import racemanager.event.RaceEvent.Live;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.form.FormField.Select;
import racemanager.form.SelectOption;
import racemanager.kernel.MemberId;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
import racemanager.steam.SteamId;
import racemanager.track.Track;
import racemanager.track.TrackName;
import racemanager.vehicle.CarList;

class TeamRosterTest {

    private static final Speech SPEECH = Speech.load();
    private static final Localizer ENGLISH = SPEECH.in(Locale.ENGLISH);
    private static final String LONGEST_CAR = "*".repeat(60);

    private final OneEvent event = new OneEvent(RaceNight.NOW);

    @Test
    void driversStandWithTheirTeamsAndThoseWithoutBehindThem() {
        publish(4, new Teams(2, List.of("Los *Rojos*")), List.of("BMW"));
        register(1, "Ada", 1);
        register(2, "Bea", -1);
        register(3, "Cleo", 1);
        register(4, "Dora", 0);
        register(5, "Eve", 0);

        assertThat(new RosterText(ENGLISH).lines(live()))
                .containsExactly(
                        "🟥 **Los \\*Rojos\\*** · 1 free",
                        "`04` ⬜ **Dora** · BMW · <@4>",
                        "🟦 **Blue**",
                        "`01` ⬜ **Ada** · BMW · <@1>",
                        "`03` ⬜ **Cleo** · BMW · <@3>",
                        "❔ **No team yet**",
                        "`02` ⬜ **Bea** · BMW · <@2>",
                        "⏳ **Waiting list**",
                        "`01` ⬜ **Eve** · BMW · <@5>");
        assertThat(new EventText(ENGLISH).essentials(live())).contains("\n🤝 2 teams of 2\n");
    }

    @Test
    void aRosterWithoutAnybodyInvitesAsEver() {
        publish(4, new Teams(2, List.of()), List.of("BMW"));

        assertThat(new RosterText(ENGLISH).lines(live())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr"})
    void twentyFourTeamsOfEightWithTheLongestNamesFitPageByPage(String language) {
        var names = IntStream.range(0, 24)
                .mapToObj(team -> "*".repeat(38) + (10 + team))
                .toList();
        publish(192, new Teams(24, names), List.of(LONGEST_CAR));
        IntStream.range(0, 192).forEach(each -> register(10 + each, "*".repeat(58) + "ab", each % 24));

        var localizer = SPEECH.in(Locale.forLanguageTag(language));
        var renderer = new RosterRenderer(SPEECH);
        assertThat(length(renderer.render(new Roster(live())))).isLessThanOrEqualTo(ViewLimits.CHARACTERS);
        for (int page = 0; page < 30; page++)
            assertThat(length(renderer.page(live(), page, localizer))).isLessThanOrEqualTo(ViewLimits.CHARACTERS);
        assertThat(new RosterText(localizer).lines(live())).hasSize(192 + 24);
    }

    @Test
    void theFormOffersTheTeamsWithRoomAndNoPreferenceFirst() {
        publish(4, new Teams(2, List.of()), List.of("BMW"));
        register(1, "Ada", 0);
        assertThat(offered(9)).containsExactly("No preference", "Red · 1 free", "Blue · 2 free");

        register(2, "Bea", 0);
        assertThat(offered(9)).containsExactly("No preference", "Blue · 2 free");
        assertThat(offered(1)).containsExactly("No preference", "Red", "Blue · 2 free");
    }

    @Test
    void whoHasToWaitMayWishForAnyTeam() {
        publish(4, new Teams(2, List.of()), List.of("BMW"));
        IntStream.range(1, 5).forEach(each -> register(each, "Driver", each % 2));

        assertThat(offered(9)).containsExactly("No preference", "Red", "Blue");
    }

    @Test
    void onePressIsNotEnoughWhereThereAreTeams() {
        publish(4, new Teams(2, List.of()), List.of("BMW"));
        var known = Optional.of(new DriverCard("Ada", Optional.empty()));

        assertThat(RegistrationFields.areNeeded(live(), new MemberId(9), known)).isTrue();
        assertThat(RegistrationFields.form(live(), new MemberId(9), known).fields())
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theFormsOfDriverAndStewardHaveNoMoreThanFiveFields() {
        publish(DriverIdKind.STEAM, 4, new Teams(2, List.of()), List.of("BMW", "Audi"));
        event.tell(new EventCommand.Register(
                new MemberId(1),
                new DriverCard("Ada", Optional.of(SteamId.ofAccount(7))),
                "BMW",
                Optional.of(1),
                RaceNight.NOW));
        var entry = live().entries().entryOf(new MemberId(1));

        assertThat(EntryFields.edition(live(), entry).fields())
                .extracting(field -> field.name())
                .containsExactly("car", "number", "driver_id", "team", "reason");
        assertThat(EntryFields.edition(sent("765611980000"), live(), new MemberId(1)))
                .isEqualTo(new EntryForm("Ada", "765611980000", "Audi", "7", "0", ""));
        assertThat(EntryFields.own(live(), entry.orElseThrow()).fields())
                .extracting(field -> field.name())
                .containsExactly("name", "car", "number", "team");
        assertThat(EntryFields.addition(live(), new MemberId(2), Optional.empty())
                        .fields())
                .hasSize(5);
    }

    /** The form with everything in it that it asks for. */
    private static SubmitCall sent(String account) {
        var steward = new TestMember(7, Locale.ENGLISH);
        return new SubmitCall(
                steward.caller(),
                steward.responder(),
                CustomId.of("participant.edit"),
                Map.of(
                        "car", List.of("Audi"),
                        "number", List.of("7"),
                        "driver_id", List.of(account),
                        "team", List.of("0"),
                        "reason", List.of("Wrong account")),
                Map.of(),
                Optional.empty());
    }

    private static int length(View view) {
        return ViewLimits.characters(view.components());
    }

    private List<String> offered(long driver) {
        return RegistrationFields.team(live(), new MemberId(driver)).map(Select::options).orElseThrow().stream()
                .map(SelectOption::label)
                .map(ENGLISH::label)
                .toList();
    }

    private void register(long driver, String name, int team) {
        event.tell(new EventCommand.Register(
                new MemberId(driver),
                new DriverCard(name, Optional.empty()),
                live().plan().cars().names().getFirst(),
                Optional.of(team).filter(each -> each >= 0),
                RaceNight.NOW));
    }

    private void publish(int drivers, Teams teams, List<String> cars) {
        publish(DriverIdKind.NONE, drivers, teams, cars);
    }

    private void publish(DriverIdKind kind, int drivers, Teams teams, List<String> cars) {
        var plan = RaceNight.plan();
        var track = new Track(
                1,
                new TrackName("Monza", Optional.empty()),
                new Track.Room(drivers, Optional.empty(), 0),
                Optional.empty());
        event.tell(new EventCommand.Publish(
                1,
                RaceNight.parted(
                        teams,
                        new EventPlan(
                                plan.title(),
                                plan.timing(),
                                plan.checkIn(),
                                track,
                                new CarList(cars),
                                new Capacity(drivers, 0, true, kind),
                                plan.channels(),
                                plan.language(),
                                Optional.empty(),
                                Optional.empty())),
                new MemberId(99),
                RaceNight.NOW));
    }

    private Live live() {
        return (Live) event.state;
    }
}
