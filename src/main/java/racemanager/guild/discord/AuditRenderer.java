package racemanager.guild.discord;

import racemanager.audit.AuditPost;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/** What was noted lately, in the audit channel. */
public final class AuditRenderer {

    private final Speech speech;

    public AuditRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the guild's language; what does not fit the message is counted. */
    public View render(AuditPost post) {
        var localizer = speech.in(post.language());
        var text = new AuditText(localizer);
        var lines = post.entries().stream().map(text::line).toList();
        var shown = new LinePages(lines, AuditPost.MOST_ENTRIES).page(0);
        var more = post.more() + lines.size() - shown.lines().count();
        return more == 0
                ? View.ofText(shown)
                : View.of(
                        Parts.text(shown),
                        Parts.text(localizer.text(Phrase.of("audit.more").with("count", more))));
    }
}
