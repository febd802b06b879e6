package racemanager.discord.interaction;

import racemanager.discord.Answer;
import racemanager.discord.Deferral;

/** Which answers a route's deferral leaves possible, whether or not it was needed this time. */
final class AnswerRules {

    /** Throws {@link IllegalStateException} for an answer that would fail once the route is slow. */
    static void check(Deferral deferral, Answer answer) {
        switch (answer) {
            case Answer.Message message -> {}
            case Answer.Many many -> check(deferral, many.first());
            case Answer.Update update ->
                only(deferral == Deferral.NONE || deferral == Deferral.UPDATE, "an update", deferral);
            case Answer.Unchanged unchanged ->
                only(deferral == Deferral.NONE || deferral == Deferral.UPDATE, "no change", deferral);
            case Answer.OpenModal modal -> only(deferral == Deferral.NONE, "a modal", deferral);
            case Answer.Working working -> only(deferral == Deferral.NONE, "work that goes on", deferral);
            case Answer.Choices choices -> only(deferral == Deferral.NONE, "a list of choices", deferral);
        }
    }

    private static void only(boolean possible, String what, Deferral deferral) {
        if (!possible) {
            throw new IllegalStateException("A route with deferral " + deferral + " cannot answer with " + what);
        }
    }

    private AnswerRules() {}
}
