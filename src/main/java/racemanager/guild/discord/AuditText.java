package racemanager.guild.discord;

import java.util.List;
import java.util.regex.Pattern;
import racemanager.access.BotModule;
import racemanager.audit.AuditEntry;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.PlainText;
import racemanager.sheet.SheetWriter;
import racemanager.speech.Localizer;

/** Entries of the audit log as lines of a message and as a sheet. */
record AuditText(Localizer localizer) {

    /** Members and roles that were chosen stay what Discord shows by their present names. */
    private static final Pattern MENTION = Pattern.compile("<@&?[0-9]{1,20}>");

    private static final int MOST_ABOUT = 60;
    private static final int MOST_WHY = 120;

    String line(AuditEntry entry) {
        var about = PlainText.cut(entry.about(), MOST_ABOUT);
        return localizer.text(Phrase.of(about.isEmpty() ? "audit.line" : "audit.line_about")
                .with("at", entry.at())
                .with("who", who(entry))
                .with("what", entry.what())
                .with("about", new Markup(shown(about)))
                .with("outcome", outcome(entry)));
    }

    private static Phrase who(AuditEntry entry) {
        return entry.member()
                .map(member -> Phrase.of("markup").with("markup", Mention.of(member)))
                .orElseGet(() -> Phrase.of("audit.nobody"));
    }

    private Phrase outcome(AuditEntry entry) {
        var title = entry.outcome().title();
        return entry.why()
                .map(why -> Phrase.of("audit.because")
                        .with("outcome", title)
                        .with("why", new Markup(PlainText.cut(PlainText.line(localizer.text(why)), MOST_WHY))))
                .orElse(title);
    }

    private String shown(String about) {
        var shown = new StringBuilder();
        var mentions = MENTION.matcher(about);
        int from = 0;
        while (mentions.find()) {
            shown.append(typed(about.substring(from, mentions.start()))).append(mentions.group());
            from = mentions.end();
        }
        return shown.append(typed(about.substring(from))).toString();
    }

    private String typed(String words) {
        return localizer.text(Phrase.verbatim(words));
    }

    byte[] sheet(List<AuditEntry> entries) {
        return SheetWriter.write(
                List.of("at", "member", "module", "what", "about", "outcome", "why").stream()
                        .map(column -> localizer.label("audit.column." + column))
                        .toList(),
                entries.stream().map(this::row).toList());
    }

    private List<String> row(AuditEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.member().map(member -> member.text()).orElse(""),
                entry.module().map(BotModule::title).map(localizer::label).orElse(""),
                entry.what(),
                entry.about(),
                localizer.label(entry.outcome().title()),
                entry.why().map(localizer::label).orElse(""));
    }
}
