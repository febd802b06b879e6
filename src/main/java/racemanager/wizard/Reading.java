package racemanager.wizard;

import racemanager.kernel.Phrase;

/** What a step makes of something chosen or typed. */
public sealed interface Reading {

    /** The answers that it gives, perhaps to several fields. */
    record Taken(Answers answers) implements Reading {}

    /** The rule that it breaks. */
    record Rejected(Phrase reason) implements Reading {}

    static Reading taken(String field, String value) {
        return new Taken(Answers.of(field, value));
    }

    static Reading rejected(Phrase reason) {
        return new Rejected(reason);
    }
}
