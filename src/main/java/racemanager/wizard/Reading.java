package racemanager.wizard;

import java.util.List;
import racemanager.kernel.Phrase;

/** What a step makes of something chosen or typed. */
public sealed interface Reading {

    /** The answers that it gives, perhaps to several fields. */
    record Taken(Answers answers) implements Reading {}

    /** The rules that it breaks. */
    record Rejected(List<Phrase> reasons) implements Reading {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    static Reading taken(String field, String value) {
        return new Taken(Answers.of(field, value));
    }

    static Reading rejected(Phrase reason) {
        return new Rejected(List.of(reason));
    }
}
