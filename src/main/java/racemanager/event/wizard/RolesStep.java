package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventPlan;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.RoleId;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.Field;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.RoleField;

/** The role that drivers on the grid get, and the role of those who are its stewards. */
final class RolesStep {

    private static final String TEXTS = "wizard.event.roles";

    private static final RoleField<EventWizardContext> DRIVER =
            new RoleField<>("driver_role", "wizard.event.driver_role", RolesStep::cannotBeGiven);
    private static final RoleField<EventWizardContext> STEWARD =
            new RoleField<>("steward_role", "wizard.event.steward_role", RolesStep::isNobodys);

    static final Step<EventWizardContext> STEP = FieldStep.of("roles", TEXTS, DRIVER, STEWARD)
            .telling(RolesStep::summary)
            .step();

    static Roles roles(Answers answers) {
        return new Roles(DRIVER.value(answers), STEWARD.value(answers));
    }

    private static Optional<Phrase> cannotBeGiven(RoleId role, EventWizardContext context) {
        return context.place().unfitToGive(role);
    }

    private static Optional<Phrase> isNobodys(RoleId role, EventWizardContext context) {
        return context.place().unfitAsGroup(role);
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        var parts = new ArrayList<Phrase>();
        DRIVER.summary(answers, context)
                .ifPresent(role ->
                        parts.add(Phrase.of("wizard.event.driver_role.set").with("role", role)));
        STEWARD.summary(answers, context)
                .ifPresent(role ->
                        parts.add(Phrase.of("wizard.event.steward_role.set").with("role", role)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("wizard.parts").with("parts", new Several(parts)));
    }

    /** What the guild has decided for all its events; where it cannot be used, the step says why. */
    static Answers decided(EventWizardContext context) {
        var policy = context.settings().policy();
        return holding(DRIVER, policy.driver()).and(holding(STEWARD, policy.steward()));
    }

    private static Answers holding(RoleField<EventWizardContext> field, Optional<RoleId> role) {
        return role.map(each -> Answers.of(field.key(), each.text())).orElse(Answers.NONE);
    }

    static Answers answers(EventPlan plan) {
        var roles = plan.details().roles();
        return Answers.NONE
                .with(DRIVER.key(), roles.driver().map(RoleId::text).stream().toList())
                .with(STEWARD.key(), roles.steward().map(RoleId::text).stream().toList());
    }

    static void read(EventFile file) {
        file.id("roles.driver").ifPresent(id -> file.take(Answers.of(DRIVER.key(), id)));
        file.id("roles.steward").ifPresent(id -> file.take(Answers.of(STEWARD.key(), id)));
    }

    /** The fields whose role cannot be used in this guild. */
    static Stream<Field<EventWizardContext>> strange(Answers answers, EventWizardContext context) {
        return Stream.of(DRIVER, STEWARD)
                .filter(field -> field.problem(answers, context).isPresent())
                .map(field -> field);
    }

    private RolesStep() {}
}
