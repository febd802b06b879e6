package racemanager.event.discord;

import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.event.MissedNotice;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/** What organisers read of a race that was not published at its time. */
public final class MissedRenderer {

    private final Speech speech;

    public MissedRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the event's language. */
    public View render(MissedNotice notice) {
        var plan = notice.event().plan();
        var told = Phrase.of("event.missed_notice")
                .with("title", plan.title())
                .with("start", plan.timing().start());
        return View.of(Parts.text(speech.in(plan.language()).text(told)));
    }
}
