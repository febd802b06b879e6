package racemanager.audit;

import java.util.Optional;
import java.util.regex.Pattern;
import racemanager.access.BotModule;
import racemanager.kernel.MemberId;
import racemanager.kernel.PlainText;

/**
 * Which entries are looked for.
 *
 * @param about whole words of what was typed or chosen, such as an event's number or its title; case makes no difference
 */
public record AuditFilter(Optional<MemberId> member, Optional<BotModule> module, Optional<String> about) {

    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Ends words: "3" is not looked for inside of "13". */
    private static final String OUTSIDE_WORDS = "[\\p{L}\\p{N}]";

    boolean passes(AuditEntry entry) {
        return member.filter(each -> !entry.isBy(each)).isEmpty()
                && module.filter(each -> !entry.module().equals(Optional.of(each)))
                        .isEmpty()
                && about.filter(each -> !holds(entry.about(), each)).isEmpty();
    }

    private static boolean holds(String text, String words) {
        return Pattern.compile("(?<!" + OUTSIDE_WORDS + ")" + Pattern.quote(PlainText.likeness(words)) + "(?!"
                        + OUTSIDE_WORDS + ")")
                .matcher(PlainText.likeness(text))
                .find();
    }
}
