package racemanager.event.discord;

import java.util.List;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.event.wizard.EventWizard;
import racemanager.wizard.Answers;
import racemanager.wizard.discord.WizardFace;

/** {@code /create_event}: the wizard that creates an event. */
public record CreateEventModule(WizardFace wizards) implements CommandModule {

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "create_event",
                EventWizard.KIND.access(),
                Deferral.EPHEMERAL,
                call -> wizards.begin(call, EventWizard.KIND, Answers.NONE)));
    }
}
