package racemanager.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import racemanager.kernel.Simulator;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleList.Content;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.vehicle.wizard.VehicleWizardContext;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSession;

/** Makes a vehicle list and changes one, with right turns and wrong ones, and hears all of it in every language. */
class VehicleListWordsTest {

    private static final String FORM = "name";

    private static final VehicleList GT4 = new VehicleList(
            4,
            new Content(
                    "GT4",
                    Optional.of("The slow ones"),
                    Optional.of(Simulator.ACC),
                    List.of(new Vehicle("Alpine A110 GT4", Optional.of("50")))));

    private static final VehicleWizardContext GARAGE = new VehicleWizardContext(
            Instant.parse("2026-11-22T16:00:00Z"), VehicleLists.EMPTY.with(GT4), Optional.empty());

    /** Said by the front that shows a session, and at its end. */
    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "wizard.vehicles.open_already",
            "wizard.vehicles.discarded",
            "wizard.vehicles.finishing",
            "wizard.vehicles.over",
            "wizard.vehicles.left",
            "wizard.vehicles.save",
            "wizard.vehicles.cars.button");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenOfTheWizardIsSaidInEveryLanguage(Language language) {
        var walk = walk(language).does(new WizardCommand.Begin(Answers.NONE));

        walk.next().give(FORM, typed("x", "y".repeat(301), "none", "BMW;30, BMW"));
        walk.give(FORM, typed("gt4", "", "ACC", "BMW M4 GT3;thirty")).give(FORM, typed("gt4", "", "ACC", ","));
        walk.give(FORM, typed("gt4", "", "ACC", "BMW M4 GT3;30"));
        walk.give(FORM, typed("GT3 *2025*", "Fast", "ACC", "BMW M4 GT3;30\nAudi R8 LMS"));
        walk.next().finish();

        assertThat(walk.session()).isInstanceOf(WizardSession.Finishing.class);
        assertThat(walk.words().keys()).containsAll(wizardKeys()).contains("vehicles.exists", "vehicles.code_number");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aListThatIsChangedOpensAtItsReviewAndKeepsWhatIsNotTyped(Language language) {
        var walk = walk(language).does(new WizardCommand.Begin(VehicleWizard.changing(GT4)));

        assertThat(((WizardSession.Open) walk.session()).step()).isEqualTo(WizardKind.REVIEW);
        walk.goTo(FORM).give(FORM, typed("gt4", "The slow ones", "ACC", "Alpine A110 GT4;50\nBMW M4 GT4"));
        walk.next().finish();

        var finishing = (WizardSession.Finishing) walk.session();
        assertThat(VehicleWizard.changed(finishing.last().answers())).contains(4);
        assertThat(VehicleWizard.content(finishing.last().answers())
                        .orElseThrow()
                        .vehicles())
                .extracting(Vehicle::name)
                .containsExactly("Alpine A110 GT4", "BMW M4 GT4");
    }

    private static WizardWalk<VehicleWizardContext> walk(Language language) {
        return new WizardWalk<>(language.locale(), VehicleWizard.KIND, GARAGE);
    }

    /** The whole form: name and cars come from two steps. */
    private static Answers typed(String name, String description, String simulator, String cars) {
        return Answers.of("name", name)
                .with("description", description)
                .with("simulator", simulator)
                .with("cars", cars)
                .with("more", "");
    }

    private static Set<String> wizardKeys() {
        return Dictionary.of(Language.ENGLISH, Speech.FEATURES).keys().stream()
                .filter(key -> key.startsWith("wizard.vehicles.") && !SAID_ELSEWHERE.contains(key))
                .collect(Collectors.toSet());
    }
}
