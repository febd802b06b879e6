package racemanager.event.discord;

import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.event.RefusalNotice;
import racemanager.event.Shown.Refusal;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/** The direct message to whoever published an event that Discord does not show as it should. */
public final class RefusalRenderer {

    private final Speech speech;

    public RefusalRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the event's language. */
    public View render(RefusalNotice notice) {
        var localizer = speech.in(notice.event().plan().language());
        return View.of(
                Parts.text("### " + new EventText(localizer).title(notice.event())),
                Parts.text(new RefusalText(localizer).sentence(notice.where(), notice.refusal())),
                Parts.text(localizer.text(next(notice.refusal()))));
    }

    private static Phrase next(Refusal refusal) {
        return Phrase.of("event.refused.next").with("next", refusal.triedAgainAt());
    }
}
