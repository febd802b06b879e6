package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.Optional;
import racemanager.event.EventDetails.RaceRules;
import racemanager.event.EventPlan;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** What is different this time, and where the rule book and the place for liveries are. */
final class RulesStep {

    private static final String TEXTS = "wizard.event.rules";
    private static final int LONGEST = 1_000;
    private static final int LONGEST_SUMMARY = 120;

    private static final TextField<EventWizardContext> SPECIAL =
            TextField.paragraph("special_rules", "wizard.event.special_rules", 0, LONGEST);
    private static final LinkField REGULATION = LinkField.of("regulation", "wizard.event.regulation");
    private static final LinkField LIVERIES = LinkField.of("liveries", "wizard.event.liveries");

    static final Step<EventWizardContext> STEP = FieldStep.of(
                    "rules", TEXTS, SPECIAL, REGULATION.text(), LIVERIES.text())
            .refusing((answers, context) -> REGULATION.unreadable(answers).or(() -> LIVERIES.unreadable(answers)))
            .telling(RulesStep::summary)
            .step();

    static RaceRules rules(Answers answers) {
        return new RaceRules(SPECIAL.value(answers), REGULATION.value(answers), LIVERIES.value(answers));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        var rules = rules(answers);
        var parts = new ArrayList<Phrase>();
        rules.special()
                .ifPresent(text -> parts.add(Phrase.verbatim(PlainText.cut(PlainText.line(text), LONGEST_SUMMARY))));
        rules.regulation().ifPresent(link -> parts.add(Phrase.of("wizard.event.regulation.set")));
        rules.liveries().ifPresent(link -> parts.add(Phrase.of("wizard.event.liveries.set")));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("wizard.parts").with("parts", new Several(parts)));
    }

    static Answers answers(EventPlan plan) {
        var rules = plan.details().rules();
        return SPECIAL.holding(rules.special().orElse(""))
                .and(REGULATION
                        .text()
                        .holding(rules.regulation().map(HttpsLink::text).orElse("")))
                .and(LIVERIES.text()
                        .holding(rules.liveries().map(HttpsLink::text).orElse("")));
    }

    static void read(EventFile file) {
        file.take("rules.special", SPECIAL::reading);
        file.take("rules.regulation", REGULATION::reading);
        file.take("rules.liveries", LIVERIES::reading);
    }

    private RulesStep() {}
}
