package racemanager.event.template;

import java.time.Instant;
import java.util.List;
import racemanager.event.FormerMember;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;

/**
 * What a new event can begin with beside the last one.
 *
 * @param answers all that the wizard knows but a title
 * @param by who saved it last
 */
public record Template(int number, String name, Answers answers, MemberId by, Instant at) {

    private static final int SHORTEST = 2;

    /** The most characters of a name. */
    public static final int LONGEST = 60;

    /** A name as it is kept, or why it is none. */
    public static Parsed<String> name(String typed) {
        var name = PlainText.line(typed);
        return name.length() < SHORTEST || name.length() > LONGEST
                ? Parsed.rejected(List.of(Phrase.of("template.name_length")
                        .with("least", SHORTEST)
                        .with("most", LONGEST)))
                : Parsed.read(name);
    }

    String key() {
        return PlainText.likeness(name);
    }

    Template forgetting(MemberId member) {
        return by.equals(member) ? new Template(number, name, answers, FormerMember.ID, at) : this;
    }
}
