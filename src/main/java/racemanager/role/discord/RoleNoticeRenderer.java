package racemanager.role.discord;

import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.role.RoleNotice;
import racemanager.speech.Speech;

/** The message to organisers about a role that Discord refuses to give or take. */
public final class RoleNoticeRenderer {

    private final Speech speech;

    public RoleNoticeRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the language of an event that wishes the role. */
    public View render(RoleNotice notice) {
        var localizer = speech.in(notice.language());
        return View.of(
                Parts.text(localizer.text(Phrase.of("event.role.refused").with("role", Mention.of(notice.role())))),
                Parts.text(localizer.text(notice.why())),
                Parts.text(localizer.text(Phrase.of("event.role.next").with("next", notice.next()))));
    }
}
