package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.event.CheckInWindow;
import racemanager.event.EventDetails;
import racemanager.event.EventDetails.RaceRules;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventDetails.Sessions;
import racemanager.event.RaceLength;
import racemanager.event.carclass.CarClass;
import racemanager.event.carclass.CarClasses;
import racemanager.event.carclass.NumberRange;
import racemanager.event.team.Teams;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceRole;
import racemanager.setting.ClosurePolicy;
import racemanager.wizard.Answers;

class DetailStepsTest {

    private static final RoleId DRIVERS = new RoleId(20);
    private static final RoleId ADMINS = new RoleId(21);
    private static final RoleId SERVICE = new RoleId(22);
    private static final RoleId OWN = new RoleId(23);

    @Test
    void nobodyHasToAnswerThem() {
        assertThat(RaceNight.plan().details()).isEqualTo(EventDetails.NONE);
    }

    @Test
    void whatIsTypedIsPartOfThePlan() {
        var answers = RaceNight.answers()
                .with("description", "Round one.\n\nBe kind.")
                .with("practice", "20")
                .with("qualifying", "15 min")
                .with("race", "30 laps")
                .with("conditions", "dry")
                .with("special_rules", "No ballast")
                .with("regulation", "https://example.org/rules")
                .with("liveries", "https://example.org/skins")
                .with("steward_role", DRIVERS.text())
                .with("server_name", "Friday #1")
                .with("server_password", "s3cret")
                .with("server_link", "https://example.org/join")
                .with("check_in_absent", "drop")
                .with("teams", "6")
                .with("team_names", "Los Rojos")
                .with("classes", "GT3: 14; 1-99; Audi\nGT4: 10; BMW M4");

        assertThat(EventDraft.plan(answers, having(around -> around))
                        .orElseThrow()
                        .details())
                .isEqualTo(new EventDetails(
                        Optional.of("Round one.\n\nBe kind."),
                        new Sessions(
                                Optional.of(20),
                                Optional.of(15),
                                Optional.of(new RaceLength(30, RaceLength.Unit.LAPS)),
                                Optional.of("dry")),
                        new RaceRules(
                                Optional.of("No ballast"),
                                Optional.of(new HttpsLink("https://example.org/rules")),
                                Optional.of(new HttpsLink("https://example.org/skins"))),
                        new Roles(Optional.empty(), Optional.of(DRIVERS)),
                        new ServerAccess(
                                Optional.of("Friday #1"),
                                Optional.of("s3cret"),
                                Optional.of(new HttpsLink("https://example.org/join"))),
                        Optional.of(ClosurePolicy.DROP),
                        Optional.empty(),
                        Optional.of(new Teams(6, List.of("Los Rojos"))),
                        Optional.of(new CarClasses(List.of(
                                new CarClass("GT3", 14, Optional.of(new NumberRange(1, 99)), List.of("Audi R8")),
                                new CarClass("GT4", 10, Optional.empty(), List.of("BMW M4")))))));
    }

    @Test
    void aLengthThatNobodyCanReadIsNotTaken() {
        StepStory.answered(SessionsStep.STEP)
                .rejects("practice", sessions("soon", "", ""), "wizard.event.sessions.minutes")
                .rejects("practice", sessions("", "10 laps", ""), "wizard.event.sessions.minutes")
                .rejects("practice", sessions("", "", "until dawn"), "wizard.event.sessions.race")
                .gives("practice", sessions("", "", "24h"))
                .isDone();
    }

    private static Answers sessions(String practice, String qualifying, String race) {
        return Answers.of("practice", practice)
                .with("qualifying", qualifying)
                .with("race", race)
                .with("conditions", "");
    }

    @Test
    void whatIsTakenOutAgainIsGone() {
        var story = StepStory.answered(SessionsStep.STEP)
                .gives("practice", sessions("20", "", "60"))
                .gives("practice", sessions("", "", ""));

        assertThat(story.summary()).isEmpty();
    }

    @Test
    void aLinkMustLeadSomewhere() {
        var typed = Answers.of("special_rules", "")
                .with("regulation", "see the pinned message")
                .with("liveries", "");

        StepStory.answered(RulesStep.STEP).rejects("special_rules", typed, "wizard.event.link");
        StepStory.answered(ServerStep.STEP)
                .rejects(
                        "server_name",
                        Answers.of("server_name", "")
                                .with("server_password", "")
                                .with("server_link", "steam://x"),
                        "wizard.event.link");
    }

    @Test
    void checkInIsOpenFromADayToHalfAnHourBeforeTheStart() {
        var plan = RaceNight.plan();
        var start = plan.timing().start();

        assertThat(plan.checkIn())
                .isEqualTo(new CheckInWindow(start.minus(Duration.ofHours(24)), start.minus(Duration.ofMinutes(30))));
    }

    @Test
    void checkInIsOpenWhenTheOrganiserSaysSo() {
        var plan =
                RaceNight.plan(RaceNight.answers().with("check_in_opens", "120").with("check_in_closes", "0"));
        var start = plan.timing().start();

        assertThat(plan.checkIn()).isEqualTo(new CheckInWindow(start.minus(Duration.ofHours(2)), start));
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "60, 180"})
    void checkInOpensBeforeItCloses(String opens, String closes) {
        StepStory.answered(CheckInStep.STEP)
                .knowing("check_in_opens", opens)
                .knowing("check_in_closes", closes)
                .lacks("wizard.event.check_in.order");
    }

    @Test
    void aWindowThatWouldBeOverEndsWithTheStart() {
        var start = RaceNight.plan().timing().start();
        var now = start.minus(Duration.ofHours(150)).plusSeconds(1);

        assertThat(CheckInWindow.before(start, Duration.ofHours(200), Duration.ofHours(150), now)
                        .closes())
                .isEqualTo(start);
    }

    @Test
    void aDriversRoleIsOneThatTheBotMayGive() {
        var able = Permissions.of(Permission.MANAGE_ROLES);
        var world = having(place -> withRoles(place, able));

        StepStory.answered(RolesStep.STEP)
                .in(world)
                .gives("driver_role", DRIVERS.text())
                .isDone();
        StepStory.answered(RolesStep.STEP)
                .in(world)
                .rejects("driver_role", ADMINS.text(), "wizard.event.roles.too_high")
                .rejects("driver_role", SERVICE.text(), "wizard.event.roles.managed")
                .rejects("driver_role", "99", "wizard.event.roles.gone")
                .rejects("driver_role", "1", "wizard.event.roles.everyone")
                .rejects("steward_role", "1", "wizard.event.roles.everyone")
                .gives("steward_role", ADMINS.text())
                .isDone();
        StepStory.answered(RolesStep.STEP)
                .in(having(place -> withRoles(place, Permissions.NONE)))
                .rejects("driver_role", DRIVERS.text(), "wizard.event.roles.not_allowed");
    }

    @Test
    void aRoleThatWasDeletedWhileItWasChosenIsNamed() {
        StepStory.answered(RolesStep.STEP)
                .knowing("driver_role", DRIVERS.text())
                .lacks("wizard.event.roles.gone");
    }

    private static Place withRoles(Place place, Permissions ofOwn) {
        return place.withRole(role(DRIVERS, 1, Permissions.NONE, false))
                .withRole(role(OWN, 2, ofOwn, true))
                .withRole(role(ADMINS, 3, Permissions.NONE, false))
                .withRole(role(SERVICE, 1, Permissions.NONE, true))
                .withBotRoles(Set.of(OWN))
                .withOwner(new MemberId(2));
    }

    private static PlaceRole role(RoleId id, int position, Permissions permissions, boolean managed) {
        return new PlaceRole(id, "role-" + id.text(), position, permissions, managed, false);
    }

    private static EventWizardContext having(UnaryOperator<Place> change) {
        var around = RaceNight.around();
        return new EventWizardContext(
                around.now(),
                around.tracks(),
                around.vehicles(),
                change.apply(around.place().withRole(role(DRIVERS, 1, Permissions.NONE, false))),
                around.takenKeys(),
                around.zones(),
                around.settings(),
                around.pictures(),
                around.language(),
                around.guildLanguage());
    }
}
