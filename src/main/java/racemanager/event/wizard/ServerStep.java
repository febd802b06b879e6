package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventPlan;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** The simulator's server: what only the grid may see of an event. */
final class ServerStep {

    private static final String TEXTS = "wizard.event.server";
    private static final int LONGEST = 100;

    private static final TextField<EventWizardContext> NAME =
            TextField.line("server_name", "wizard.event.server_name", 0, LONGEST);
    private static final TextField<EventWizardContext> PASSWORD =
            TextField.line("server_password", "wizard.event.server_password", 0, LONGEST);
    private static final LinkField JOIN = LinkField.of("server_link", "wizard.event.server_link");

    static final Step<EventWizardContext> STEP = FieldStep.of("server", TEXTS, NAME, PASSWORD, JOIN.text())
            .refusing((answers, context) -> JOIN.unreadable(answers))
            .telling(ServerStep::summary)
            .step();

    static ServerAccess server(Answers answers) {
        return new ServerAccess(NAME.value(answers), PASSWORD.value(answers), JOIN.value(answers));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        var server = server(answers);
        if (!server.isKnown()) return Optional.empty();
        return Optional.of(server.name().map(Phrase::verbatim).orElseGet(() -> Phrase.of(TEXTS + ".set")));
    }

    static Answers answers(EventPlan plan) {
        var server = plan.details().server();
        return NAME.holding(server.name().orElse(""))
                .and(PASSWORD.holding(server.password().orElse("")))
                .and(JOIN.text().holding(server.join().map(HttpsLink::text).orElse("")));
    }

    private ServerStep() {}
}
