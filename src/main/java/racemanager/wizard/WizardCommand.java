package racemanager.wizard;

import racemanager.kernel.Phrase;

/** What a member asks of a wizard. */
public sealed interface WizardCommand {

    /** Begins a session, or shows the one that is open. */
    record Begin(String wizard, Answers suggested) implements WizardCommand {}

    /** Gives up the open session, if there is one, and begins anew. */
    record BeginAnew(String wizard, Answers suggested) implements WizardCommand {}

    /** Nothing changes; the present state is the answer. */
    record Look() implements WizardCommand {}

    /** Takes the open session up again in a new message, whose controls are then the only valid ones. */
    record Resume() implements WizardCommand {}

    /** A control was used or a form was sent. */
    record Answer(Stamp stamp, String control, Answers input) implements WizardCommand {}

    /** Goes to another step; the review is the one behind the last. */
    record GoTo(Stamp stamp, int place) implements WizardCommand {}

    /** Shows another page of a long list. */
    record TurnTo(Stamp stamp, String field, int page) implements WizardCommand {}

    /** Does what the wizard is for. */
    record Finish(Stamp stamp) implements WizardCommand {}

    /** Gives the session up. */
    record Cancel(Stamp stamp) implements WizardCommand {}

    /** Nothing of what was typed or chosen may be left, here or in what was stored. */
    record Forget() implements WizardCommand {}

    /** What a finished session made is erased, and the answers that it was made of must be too. */
    record DropMade(int made) implements WizardCommand {}

    /** What the finished answers asked for was done; the member is told so in these words. */
    record Confirm(int session, int made, Phrase told) implements WizardCommand {}

    /** What the finished answers asked for cannot be done any more. */
    record Reject(int session, Phrase reason) implements WizardCommand {}

    /** Which session and which view of it a control belongs to. */
    record Stamp(int session, int view) {}
}
