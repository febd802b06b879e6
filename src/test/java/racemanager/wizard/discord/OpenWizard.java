package racemanager.wizard.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.vehicle.wizard.VehicleWizardContext;
import racemanager.wizard.LeftSession;
import racemanager.wizard.LeftSession.Kept;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardContext;
import racemanager.wizard.WizardEvolution;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardKinds;
import racemanager.wizard.WizardSession;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.WizardTurn;
import racemanager.wizard.Wizards;

/** One member's wizard with the rules of all kinds, and no guild that does what it asks for. */
final class OpenWizard implements Wizards {

    private static final WizardKinds KINDS = new WizardKinds(List.of(EventWizard.KIND, VehicleWizard.KIND));

    final List<WizardCommand> asked = new ArrayList<>();
    Optional<Kept> kept = Optional.empty();
    Optional<Phrase> refusal = Optional.empty();
    private WizardSession session = new WizardSession.Unborn();

    @Override
    public CompletionStage<Reply<PictureId>> keepPicture(Whose whose, Picture picture, Instant at) {
        throw new IllegalStateException();
    }

    @Override
    public CompletionStage<Reply<LeftSession>> left(Whose whose, int session) {
        return CompletableFuture.completedFuture(
                Reply.done(new LeftSession(kept.filter(there -> session < this.session.number()))));
    }

    @Override
    public CompletionStage<Reply<Screen>> ask(Whose whose, WizardCommand command, WizardSetting setting) {
        asked.add(command);
        return CompletableFuture.completedFuture(refusal.filter(why -> command instanceof WizardCommand.Begin)
                .<Reply<Screen>>map(Reply::refused)
                .orElseGet(() -> turn(whose.wizard(), command)));
    }

    Reply<Screen> turn(String wizard, WizardCommand command) {
        var turn = new WizardTurn(wizard, command, context(wizard));
        return switch (KINDS.decide(session, turn)) {
            case Decision.Refused<WizardFact> refused -> Reply.refused(refused.reason());
            case Decision.Accepted<WizardFact> accepted -> {
                accepted.facts().forEach(fact -> session = WizardEvolution.evolve(session, fact));
                yield Reply.done(screen(turn));
            }
        };
    }

    private static WizardContext context(String wizard) {
        return wizard.equals(VehicleWizard.ID)
                ? new VehicleWizardContext(RaceNight.NOW, VehicleLists.EMPTY, Optional.empty())
                : RaceNight.around();
    }

    private Screen screen(WizardTurn turn) {
        return KINDS.screen(session, turn) instanceof Screen.Elsewhere elsewhere
                ? KINDS.screen(session, new WizardTurn(elsewhere.wizard(), turn.command(), context(elsewhere.wizard())))
                : KINDS.screen(session, turn);
    }
}
