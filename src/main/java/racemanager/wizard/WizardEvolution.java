package racemanager.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import racemanager.wizard.WizardFact.Answered;
import racemanager.wizard.WizardFact.Begun;
import racemanager.wizard.WizardFact.Discarded;
import racemanager.wizard.WizardFact.Dropped;
import racemanager.wizard.WizardFact.Finished;
import racemanager.wizard.WizardFact.Forgotten;
import racemanager.wizard.WizardFact.Made;
import racemanager.wizard.WizardFact.Moved;
import racemanager.wizard.WizardFact.PageTurned;
import racemanager.wizard.WizardFact.Rejected;
import racemanager.wizard.WizardFact.Reopened;
import racemanager.wizard.WizardFact.Resumed;
import racemanager.wizard.WizardFact.Used;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSession.Unborn;

/** What facts make of a session, whatever its kind. */
public final class WizardEvolution {

    /** The session after a fact; a fact that its state does not know leaves it as it is. */
    public static WizardSession evolve(WizardSession session, WizardFact fact) {
        return switch (fact) {
            case Begun begun ->
                new Open(
                        begun.number(),
                        begun.wizard(),
                        1,
                        begun.step(),
                        begun.suggested(),
                        Map.of(),
                        Optional.empty(),
                        0,
                        home(begun.step()));
            case Made made ->
                session instanceof Finishing finishing
                        ? new Ended(
                                finishing.number(),
                                finishing.last().wizard(),
                                new Outcome.Made(made.number(), made.told()))
                        : session;
            case Reopened reopened ->
                session instanceof Finishing finishing
                        ? rejected(finishing.last(), new RejectedInput("", Answers.NONE, List.of(reopened.reason())))
                        : session;
            case Discarded discarded -> discarded(session);
            case Dropped dropped -> dropped(session, dropped.made());
            case Forgotten forgotten ->
                session instanceof Unborn ? session : new Ended(session.number(), "", new Outcome.Discarded());
            case Finished finished -> session instanceof Open open ? new Finishing(open, finished.ending()) : session;
            case Resumed resumed -> open(session, open -> at(open, open.step()));
            case Used used -> open(session, open -> open.usedAt(used.at()));
            case Answered answered -> open(session, open -> answered(open, answered.answers()));
            case Rejected rejected -> open(session, open -> rejected(open, rejected.input()));
            case Moved moved -> open(session, open -> at(open, moved.step()));
            case PageTurned turned -> open(session, open -> turned(open, turned));
        };
    }

    private static WizardSession discarded(WizardSession session) {
        return switch (session) {
            case Open open -> new Ended(open.number(), open.wizard(), new Outcome.Discarded());
            case Finishing finishing ->
                new Ended(finishing.number(), finishing.last().wizard(), new Outcome.Discarded());
            case Unborn none -> session;
            case Ended ended -> session;
        };
    }

    private static WizardSession open(WizardSession session, UnaryOperator<Open> change) {
        return session instanceof Open open ? change.apply(open) : session;
    }

    /** A session that is open, or that made something else, goes on as it is. */
    private static WizardSession dropped(WizardSession session, int made) {
        return session instanceof Ended ended
                        && ended.outcome() instanceof Outcome.Made outcome
                        && outcome.number() == made
                ? new Ended(ended.number(), ended.wizard(), new Outcome.Discarded())
                : session;
    }

    private static Open at(Open open, String step) {
        return new Open(
                open.number(),
                open.wizard(),
                open.view() + 1,
                step,
                open.answers(),
                open.pages(),
                Optional.empty(),
                open.changes(),
                open.home().or(() -> home(open.step())).or(() -> home(step)),
                open.used());
    }

    private static Optional<String> home(String step) {
        return Optional.of(step).filter(WizardKind.REVIEW::equals);
    }

    private static Open answered(Open open, Answers answers) {
        return new Open(
                open.number(),
                open.wizard(),
                open.view() + 1,
                open.step(),
                open.answers().and(answers),
                open.pages(),
                Optional.empty(),
                open.changes() + 1,
                open.home(),
                open.used());
    }

    private static Open rejected(Open open, RejectedInput input) {
        return new Open(
                open.number(),
                open.wizard(),
                open.view() + 1,
                open.step(),
                open.answers(),
                open.pages(),
                Optional.of(input),
                open.changes(),
                open.home(),
                open.used());
    }

    private static Open turned(Open open, PageTurned turned) {
        var pages = new HashMap<>(open.pages());
        pages.put(turned.field(), turned.page());
        return new Open(
                open.number(),
                open.wizard(),
                open.view() + 1,
                open.step(),
                open.answers(),
                pages,
                open.rejected(),
                open.changes(),
                open.home(),
                open.used());
    }

    private WizardEvolution() {}
}
