package racemanager.wizard;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.wizard.WizardCommand.Answer;
import racemanager.wizard.WizardCommand.Begin;
import racemanager.wizard.WizardCommand.BeginAnew;
import racemanager.wizard.WizardCommand.Cancel;
import racemanager.wizard.WizardCommand.Confirm;
import racemanager.wizard.WizardCommand.DropMade;
import racemanager.wizard.WizardCommand.Finish;
import racemanager.wizard.WizardCommand.Forget;
import racemanager.wizard.WizardCommand.GiveUp;
import racemanager.wizard.WizardCommand.GoTo;
import racemanager.wizard.WizardCommand.Keep;
import racemanager.wizard.WizardCommand.Leave;
import racemanager.wizard.WizardCommand.Look;
import racemanager.wizard.WizardCommand.Reject;
import racemanager.wizard.WizardCommand.Resume;
import racemanager.wizard.WizardCommand.TurnTo;
import racemanager.wizard.WizardFact.Answered;
import racemanager.wizard.WizardFact.Begun;
import racemanager.wizard.WizardFact.Discarded;
import racemanager.wizard.WizardFact.Dropped;
import racemanager.wizard.WizardFact.Finished;
import racemanager.wizard.WizardFact.Forgotten;
import racemanager.wizard.WizardFact.Moved;
import racemanager.wizard.WizardFact.PageTurned;
import racemanager.wizard.WizardFact.Rejected;
import racemanager.wizard.WizardFact.Resumed;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Unborn;

/** The rules of every wizard: a press of the present view counts, Next waits for the page, the review for all of them. */
public final class WizardRules<S extends WizardContext> {

    private static final Phrase STALE = Phrase.of("wizard.stale");
    private static final Phrase NOT_OFFERED = Phrase.of("wizard.not_offered");

    private final WizardKind<S> kind;
    private final Phrase over;

    public WizardRules(WizardKind<S> kind) {
        this.kind = kind;
        this.over = WizardKind.saying(kind.id(), "over");
    }

    public Decision<WizardFact> decide(WizardSession session, WizardCommand command, S context) {
        return switch (command) {
            case Begin begin -> begin(session, begin.known(), context);
            case BeginAnew anew ->
                present(
                        session,
                        anew.version(),
                        open -> Decision.accepted(
                                List.of(new Discarded(), begun(open.number() + 1, anew.known(), context))));
            case Keep keep -> keep(session, keep.version());
            case Leave leave -> leave(session, context);
            case Look look -> Decision.unchanged();
            case Resume resume -> present(session, resume.version(), open -> Decision.accepted(new Resumed()));
            case Forget forget -> erase(session, new Forgotten());
            case DropMade drop -> erase(session, new Dropped(drop.made()));
            case Confirm confirm -> FinishingRules.confirm(session, confirm);
            case GiveUp giveUp -> FinishingRules.giveUp(session, giveUp);
            case Reject reject -> FinishingRules.reject(session, reject);
            case Answer answer -> ofKind(session, answer.version(), open -> answer(open, answer, context));
            case GoTo go -> ofKind(session, go.version(), open -> goTo(open, go.step(), context));
            case TurnTo turn -> ofKind(session, turn.version(), open -> turnTo(turn));
            case Finish finish ->
                ofKind(
                        session,
                        finish.version(),
                        open -> kind.asked().containsKey(finish.ending())
                                ? Decision.refused(STALE)
                                : finish(
                                        open,
                                        finish.ending(),
                                        context,
                                        () -> Decision.accepted(new Finished(finish.ending()))));
            case Cancel cancel -> ofKind(session, cancel.version(), open -> Decision.accepted(new Discarded()));
        };
    }

    private Decision<WizardFact> begin(WizardSession session, Answers known, S context) {
        return switch (session) {
            case Unborn none -> Decision.accepted(begun(1, known, context));
            case Ended ended -> Decision.accepted(begun(ended.number() + 1, known, context));
            case Open open ->
                isUntouched(open) && known.one(Answers.SAID).isPresent()
                        ? beginOver(open, known, context)
                        : Decision.unchanged();
            case Finishing finishing -> Decision.unchanged();
        };
    }

    private boolean isUntouched(Open open) {
        return open.view() == 1 && open.wizard().equals(kind.id());
    }

    /** A session in which nothing was done yet gives way to what is wanted now. */
    private Decision<WizardFact> beginOver(Open open, Answers known, S context) {
        var begun = begun(open.number() + 1, known, context);
        return begun.suggested().equals(open.answers())
                ? Decision.unchanged()
                : Decision.accepted(List.of(new Discarded(), begun));
    }

    private Begun begun(int number, Answers known, S context) {
        var answers = kind.suggested().apply(known, context).and(known);
        return new Begun(number, kind.id(), answers, kind.opening(answers, context));
    }

    /** A session of another kind is left to the rules of that one. */
    private Decision<WizardFact> keep(WizardSession session, ViewVersion version) {
        return present(
                session,
                version,
                open -> open.wizard().equals(kind.id())
                        ? kind.endingsOnTheWay(open.answers()).stream()
                                .findFirst()
                                .map(ending -> Decision.<WizardFact>accepted(new Finished(ending.id())))
                                .orElseGet(() -> Decision.refused(STALE))
                        : Decision.unchanged());
    }

    private Decision<WizardFact> leave(WizardSession session, S context) {
        if (!(session instanceof Open open)
                || !open.wizard().equals(kind.id())
                || !SessionUse.isLeft(open, context.now())) {
            return Decision.unchanged();
        }
        return Decision.accepted(
                open.changes() > 0 && kind.canKeep(open.answers()) ? new Finished(WizardKind.LEFT) : new Discarded());
    }

    /** Whoever asks again cannot know whether all of it was deleted the first time. */
    private static Decision<WizardFact> erase(WizardSession session, WizardFact erasing) {
        return session instanceof Unborn ? Decision.unchanged() : Decision.accepted(erasing);
    }

    /** A control of another kind of wizard belongs to a session that has ended. */
    private Decision<WizardFact> ofKind(
            WizardSession session, ViewVersion version, Function<Open, Decision<WizardFact>> rule) {
        return present(
                session, version, open -> open.wizard().equals(kind.id()) ? rule.apply(open) : Decision.refused(over));
    }

    private Decision<WizardFact> present(
            WizardSession session, ViewVersion version, Function<Open, Decision<WizardFact>> rule) {
        return switch (session) {
            case Unborn none -> Decision.refused(over);
            case Ended ended -> Decision.refused(over);
            case Finishing finishing ->
                Decision.refused(version.session() == finishing.number() ? finishing(finishing) : over);
            case Open open -> {
                if (version.session() != open.number()) {
                    yield Decision.refused(over);
                }
                yield version.equals(open.version()) ? rule.apply(open) : Decision.refused(STALE);
            }
        };
    }

    private static Phrase finishing(Finishing finishing) {
        return WizardKind.saying(finishing.last().wizard(), "finishing");
    }

    /** What is no longer offered, because the world around has changed since the page was drawn, is drawn anew. */
    private Decision<WizardFact> answer(Open open, Answer answer, S context) {
        var asked = kind.asked().get(answer.control());
        if (asked != null) {
            return finish(open, answer.control(), context, () -> finishing(open, answer, asked, context));
        }
        if (kind.isReview(open.step()) && kind.atReview().isEmpty()) {
            return Decision.refused(STALE);
        }
        var page = kind.pageWith(open.step());
        if (!page.prompt(open.answers(), context).offers(answer.control(), answer.input())) {
            return Decision.refused(NOT_OFFERED);
        }
        return switch (page.read(answer.control(), answer.input(), open.answers(), context)) {
            case Reading.Taken taken -> Decision.accepted(new Answered(taken.answers()));
            case Reading.Rejected rejected -> rejected(answer, rejected);
        };
    }

    private static Decision<WizardFact> rejected(Answer answer, Reading.Rejected rejected) {
        return Decision.accepted(new Rejected(new RejectedInput(answer.control(), answer.input(), rejected.reasons())));
    }

    /** What was asked at the end is answered, so that it is the end. */
    private Decision<WizardFact> finishing(Open open, Answer answer, Step<S> asked, S context) {
        return switch (asked.read(answer.control(), answer.input(), open.answers(), context)) {
            case Reading.Taken taken ->
                Decision.accepted(List.of(new Answered(taken.answers()), new Finished(answer.control())));
            case Reading.Rejected rejected -> rejected(answer, rejected);
        };
    }

    private Decision<WizardFact> goTo(Open open, String step, S context) {
        if (!kind.knows(step)) {
            return Decision.refused(STALE);
        }
        var here = kind.pageOf(open.step());
        if (kind.pageOf(step) > here && !kind.isReview(open.step()) && !leadsHome(open, step)) {
            var problem = kind.pages().get(here).problem(open.answers(), context);
            if (problem.isPresent()) {
                return Decision.refused(problem.get());
            }
        }
        return Decision.accepted(new Moved(step));
    }

    /** The review names what is not done, so that nobody is kept from it. */
    private static boolean leadsHome(Open open, String step) {
        return open.home().filter(step::equals).isPresent();
    }

    private static Decision<WizardFact> turnTo(TurnTo turn) {
        return turn.page() < 0 ? Decision.refused(STALE) : Decision.accepted(new PageTurned(turn.field(), turn.page()));
    }

    private Decision<WizardFact> finish(Open open, String ending, S context, Supplier<Decision<WizardFact>> allowed) {
        var chosen = kind.ending(ending, open.answers());
        if (chosen.isEmpty()) {
            return Decision.refused(STALE);
        }
        if (!chosen.get().whole()) {
            return allowed.get();
        }
        return kind.unfinished(open.answers(), context)
                .<Decision<WizardFact>>map(step -> Decision.refused(step.told()))
                .orElseGet(allowed);
    }
}
