package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.ArrayList;
import racemanager.discord.MessageLink;
import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.event.Call.Reason;
import racemanager.event.DirectCall;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Shown.Where;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;

/** What a driver reads by direct message instead of a mention, with the way to the race instead of its buttons. */
public final class DirectCallRenderer {

    private final Speech speech;

    public DirectCallRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the driver's own language. */
    public View render(DirectCall direct) {
        var post = direct.post();
        var localizer =
                speech.in(post.call().direct().orElse(post.event().plan().language()));
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text(localizer.text(CallRenderer.sentence(post))));
        CallRenderer.splits(post, localizer).ifPresent(lines -> parts.add(Parts.text(lines)));
        if (post.call().reason() == Reason.OFFERED)
            parts.add(Parts.text(localizer.text(Phrase.of("event.call.answer_there"))));
        parts.add(Parts.row(link(direct.guild(), post.event(), localizer)));
        return View.of(parts);
    }

    private static Button link(GuildId guild, Live event, Localizer localizer) {
        var channel = event.plan().channels().announcement();
        var address = event.meeting()
                .shown()
                .at(Where.ANNOUNCEMENT)
                .message()
                .map(message -> MessageLink.to(guild, channel, message))
                .orElseGet(() -> MessageLink.to(guild, channel));
        return Parts.link(address, localizer.label("button.to_race"));
    }
}
