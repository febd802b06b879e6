package racemanager.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import racemanager.access.BotModule;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.kernel.PlainText;

/**
 * One use of the bot.
 *
 * @param member who; empty once the member was forgotten
 * @param what the command, as {@code /track edit}, or the name of a control or form
 * @param module the part of the bot that it belongs to
 * @param about what was typed or chosen for it, cut; mentions of members and roles in Discord's markup
 * @param why the sentence with which it was refused
 */
public record AuditEntry(
        Instant at,
        Optional<MemberId> member,
        String what,
        Optional<BotModule> module,
        String about,
        AuditOutcome outcome,
        Optional<Phrase> why) {

    /** The most characters that are kept of what was typed, and of each part of a sentence. */
    public static final int MOST_TEXT = 100;

    private static final int MOST_PARTS = 3;

    public AuditEntry {
        what = PlainText.cut(what, MOST_TEXT);
        about = PlainText.cut(PlainText.line(about), MOST_TEXT);
        why = why.map(AuditEntry::cut);
    }

    boolean isBy(MemberId someone) {
        return member.equals(Optional.of(someone));
    }

    /** Whether anything in it names this member, by whomever it is. */
    boolean names(MemberId someone) {
        return isBy(someone) || about.contains(someone.text()) || why.toString().contains(someone.text());
    }

    /** Without what was typed, and without the member where it is theirs. */
    AuditEntry without(MemberId forgotten) {
        return new AuditEntry(
                at, isBy(forgotten) ? Optional.empty() : member, what, module, "", outcome, Optional.empty());
    }

    private static Phrase cut(Phrase phrase) {
        var shorter = Phrase.of(phrase.key());
        for (var argument : phrase.arguments().entrySet()) {
            shorter = shorter.with(argument.getKey(), cut(argument.getValue()));
        }
        return shorter;
    }

    private static Argument cut(Argument argument) {
        return switch (argument) {
            case Argument.Words words -> new Argument.Words(PlainText.cut(words.text(), MOST_TEXT));
            case Argument.Count count -> count;
            case Argument.Moment moment -> moment;
            case Argument.Day day -> day;
            case Argument.Markup markup -> markup;
            case Argument.Several several ->
                new Argument.Several(
                        first(several.phrases()).stream().map(AuditEntry::cut).toList());
            case Argument.Said said -> new Argument.Said(cut(said.phrase()));
        };
    }

    private static List<Phrase> first(List<Phrase> phrases) {
        return phrases.subList(0, Math.min(MOST_PARTS, phrases.size()));
    }
}
