package racemanager.wizard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import racemanager.wizard.WizardCommand.GoTo;
import racemanager.wizard.WizardCommand.Look;
import racemanager.wizard.WizardCommand.Reject;
import racemanager.wizard.WizardCommand.Resume;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.WizardCommand.TurnTo;
import racemanager.wizard.WizardFact.Answered;
import racemanager.wizard.WizardFact.Begun;
import racemanager.wizard.WizardFact.Discarded;
import racemanager.wizard.WizardFact.Dropped;
import racemanager.wizard.WizardFact.Finished;
import racemanager.wizard.WizardFact.Forgotten;
import racemanager.wizard.WizardFact.Made;
import racemanager.wizard.WizardFact.Moved;
import racemanager.wizard.WizardFact.PageTurned;
import racemanager.wizard.WizardFact.Reopened;
import racemanager.wizard.WizardFact.Resumed;
import racemanager.wizard.WizardFact.Slipped;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSession.Slip;
import racemanager.wizard.WizardSession.Unborn;

/** The rules of every wizard: a press of the present view counts, Next waits for the step, the review for all of them. */
public final class WizardRules<S> {

    private static final Phrase STALE = Phrase.of("wizard.stale");
    private static final Phrase OVER = Phrase.of("wizard.over");
    private static final Phrase FINISHING = Phrase.of("wizard.finishing");

    private final Wizard<S> wizard;

    public WizardRules(Wizard<S> wizard) {
        this.wizard = wizard;
    }

    public Decision<WizardFact> decide(WizardSession session, WizardCommand command, S surroundings) {
        return switch (command) {
            case Begin begin -> begin(session, begin);
            case BeginAnew anew -> beginAnew(session, anew);
            case Look look -> Decision.unchanged();
            case Resume resume -> resume(session);
            case Forget forget -> erase(session, new Forgotten());
            case DropMade drop -> erase(session, new Dropped(drop.made()));
            case Confirm confirm -> confirm(session, confirm);
            case Reject reject -> reject(session, reject);
            case Answer answer -> present(session, answer.stamp(), open -> answer(open, answer, surroundings));
            case GoTo go -> present(session, go.stamp(), open -> goTo(open, go.place(), surroundings));
            case TurnTo turn -> present(session, turn.stamp(), open -> turnTo(turn));
            case Finish finish -> present(session, finish.stamp(), open -> finish(open, surroundings));
            case Cancel cancel -> present(session, cancel.stamp(), open -> Decision.accepted(new Discarded()));
        };
    }

    private Decision<WizardFact> begin(WizardSession session, Begin begin) {
        return switch (session) {
            case Unborn none -> Decision.accepted(new Begun(1, begin.wizard(), begin.suggested()));
            case Ended ended -> Decision.accepted(new Begun(ended.number() + 1, begin.wizard(), begin.suggested()));
            case Open open -> Decision.unchanged();
            case Finishing finishing -> Decision.unchanged();
        };
    }

    private Decision<WizardFact> beginAnew(WizardSession session, BeginAnew anew) {
        return switch (session) {
            case Unborn none -> begin(session, new Begin(anew.wizard(), anew.suggested()));
            case Ended ended -> begin(session, new Begin(anew.wizard(), anew.suggested()));
            case Open open ->
                Decision.accepted(
                        List.of(new Discarded(), new Begun(open.number() + 1, anew.wizard(), anew.suggested())));
            case Finishing finishing -> Decision.unchanged();
        };
    }

    /** Whoever asks again cannot know whether all of it was deleted the first time. */
    private static Decision<WizardFact> erase(WizardSession session, WizardFact erasing) {
        return session instanceof Unborn ? Decision.unchanged() : Decision.accepted(erasing);
    }

    private static Decision<WizardFact> resume(WizardSession session) {
        return switch (session) {
            case Open open -> Decision.accepted(new Resumed());
            case Finishing finishing -> Decision.unchanged();
            case Unborn none -> Decision.refused(OVER);
            case Ended ended -> Decision.refused(OVER);
        };
    }

    private Decision<WizardFact> present(
            WizardSession session, Stamp stamp, Function<Open, Decision<WizardFact>> rule) {
        return switch (session) {
            case Unborn none -> Decision.refused(OVER);
            case Ended ended -> Decision.refused(OVER);
            case Finishing finishing -> Decision.refused(stamp.session() == finishing.number() ? FINISHING : OVER);
            case Open open -> {
                if (stamp.session() != open.number()) yield Decision.refused(OVER);
                yield stamp.view() == open.view() ? rule.apply(open) : Decision.refused(STALE);
            }
        };
    }

    private Decision<WizardFact> answer(Open open, Answer answer, S surroundings) {
        if (wizard.isReview(open.place())) return Decision.refused(STALE);
        var step = wizard.step(open.place());
        if (!step.prompt(open.answers(), surroundings).offers(answer.control(), answer.input()))
            return Decision.refused(STALE);
        var reading = step.read(answer.control(), answer.input(), open.answers(), surroundings);
        return switch (reading) {
            case Reading.Taken taken -> Decision.accepted(new Answered(taken.answers()));
            case Reading.Rejected rejected ->
                Decision.accepted(new Slipped(new Slip(answer.control(), answer.input(), rejected.reason())));
        };
    }

    private Decision<WizardFact> goTo(Open open, int place, S surroundings) {
        if (place < 0 || place > wizard.review()) return Decision.refused(STALE);
        if (place > open.place() && !wizard.isReview(open.place())) {
            var problem = wizard.step(open.place()).problem(open.answers(), surroundings);
            if (problem.isPresent()) return Decision.refused(problem.get());
        }
        return Decision.accepted(new Moved(place));
    }

    private static Decision<WizardFact> turnTo(TurnTo turn) {
        return turn.page() < 0 ? Decision.refused(STALE) : Decision.accepted(new PageTurned(turn.field(), turn.page()));
    }

    private Decision<WizardFact> finish(Open open, S surroundings) {
        return wizard.unfinished(open.answers(), surroundings)
                .<Decision<WizardFact>>map(step -> Decision.refused(Phrase.of("wizard.unfinished")
                        .with("step", step.heading())
                        .with("problem", step.problem())))
                .orElseGet(() -> Decision.accepted(new Finished()));
    }

    private static Decision<WizardFact> confirm(WizardSession session, Confirm confirm) {
        return session instanceof Finishing finishing && finishing.number() == confirm.session()
                ? Decision.accepted(new Made(confirm.made(), confirm.told()))
                : Decision.unchanged();
    }

    private static Decision<WizardFact> reject(WizardSession session, Reject reject) {
        return session instanceof Finishing finishing && finishing.number() == reject.session()
                ? Decision.accepted(new Reopened(reject.reason()))
                : Decision.unchanged();
    }

    /** The session after a fact; a fact that its state does not know leaves it as it is. */
    public static WizardSession evolve(WizardSession session, WizardFact fact) {
        return switch (fact) {
            case Begun begun ->
                new Open(begun.number(), begun.wizard(), 1, 0, begun.suggested(), Map.of(), Optional.empty());
            case Made made ->
                session instanceof Finishing finishing
                        ? new Ended(
                                finishing.number(),
                                finishing.last().wizard(),
                                new Outcome.Made(made.number(), made.told()))
                        : session;
            case Reopened reopened ->
                session instanceof Finishing finishing
                        ? slipped(finishing.last(), new Slip("", Answers.NONE, reopened.reason()))
                        : session;
            case Discarded discarded ->
                session instanceof Open open
                        ? new Ended(open.number(), open.wizard(), new Outcome.Discarded())
                        : session;
            case Dropped dropped -> dropped(session, dropped.made());
            case Forgotten forgotten ->
                session instanceof Unborn ? session : new Ended(session.number(), "", new Outcome.Discarded());
            case Finished finished -> session instanceof Open open ? new Finishing(open) : session;
            case Resumed resumed -> session instanceof Open open ? next(open, open.place(), open.answers()) : session;
            case Answered answered ->
                session instanceof Open open
                        ? next(open, open.place(), open.answers().and(answered.answers()))
                        : session;
            case Slipped slipped -> session instanceof Open open ? slipped(open, slipped.slip()) : session;
            case Moved moved -> session instanceof Open open ? next(open, moved.place(), open.answers()) : session;
            case PageTurned turned -> session instanceof Open open ? turned(open, turned) : session;
        };
    }

    /** A session that is open, or that made something else, goes on as it is. */
    private static WizardSession dropped(WizardSession session, int made) {
        return session instanceof Ended ended
                        && ended.outcome() instanceof Outcome.Made outcome
                        && outcome.number() == made
                ? new Ended(ended.number(), ended.wizard(), new Outcome.Discarded())
                : session;
    }

    private static Open next(Open open, int place, Answers answers) {
        return new Open(open.number(), open.wizard(), open.view() + 1, place, answers, open.pages(), Optional.empty());
    }

    private static Open slipped(Open open, Slip slip) {
        return new Open(
                open.number(),
                open.wizard(),
                open.view() + 1,
                open.place(),
                open.answers(),
                open.pages(),
                Optional.of(slip));
    }

    private static Open turned(Open open, PageTurned turned) {
        var pages = new HashMap<>(open.pages());
        pages.put(turned.field(), turned.page());
        return new Open(
                open.number(), open.wizard(), open.view() + 1, open.place(), open.answers(), pages, open.slip());
    }
}
