package racemanager.wizard;

import racemanager.kernel.Phrase;

/** What a member asks of a wizard. */
public sealed interface WizardCommand {

    /** Begins a session with what is suggested and, over it, these answers; or shows the one that is open. */
    record Begin(Answers known) implements WizardCommand {}

    /** Gives up the open session, which this version names, and begins anew. */
    record BeginAnew(ViewVersion version, Answers known) implements WizardCommand {}

    /**
     * Keeps what was said in the open session, which this version names, in the way that its kind has for that.
     *
     * @param then what the session that follows begins with
     */
    record Keep(ViewVersion version, Answers then) implements WizardCommand {}

    /** Ends a session that nobody has used for long; what was said in it is kept where its kind has a way to. */
    record Leave() implements WizardCommand {}

    /** Nothing changes; the present state is the answer. */
    record Look() implements WizardCommand {}

    /** Takes the open session up again in a new message, whose controls are then the only valid ones. */
    record Resume(ViewVersion version) implements WizardCommand {}

    /** A control was used or a form was sent. */
    record Answer(ViewVersion version, String control, Answers input) implements WizardCommand {}

    /** Goes to the page of another step, or to the review. */
    record GoTo(ViewVersion version, String step) implements WizardCommand {}

    /** Shows another page of a long list. */
    record TurnTo(ViewVersion version, String field, int page) implements WizardCommand {}

    /** Does what the wizard is for, in one of its ways. */
    record Finish(ViewVersion version, String ending) implements WizardCommand {}

    /** Gives the session up. */
    record Cancel(ViewVersion version) implements WizardCommand {}

    /** Nothing of what was typed or chosen may be left, here or in what was stored. */
    record Forget() implements WizardCommand {}

    /** What a finished session made is erased, and the answers that it was made of must be too. */
    record DropMade(int made) implements WizardCommand {}

    /** What the finished answers asked for was done; the member is told so in these words. */
    record Confirm(int session, int made, Phrase told) implements WizardCommand {}

    /** What was said in a session that was left cannot be kept. */
    record GiveUp(int session) implements WizardCommand {}

    /** What the finished answers asked for cannot be done any more. */
    record Reject(int session, Phrase reason) implements WizardCommand {}
}
