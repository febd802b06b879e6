package racemanager.event.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.EventPost.Roster;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;

/** The roster of an event: who drives and who waits; what does not fit is behind a button. */
public final class RosterRenderer {

    private static final int MOST_LINES = 40;
    private static final int BLUE = 0x3B78C3;

    private final Speech speech;

    public RosterRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the guild's language, with as many drivers as a message holds. */
    public View render(Roster roster) {
        var event = roster.event();
        var facts = facts(event);
        var pages = new LinePages(new RosterText(facts.localizer()).lines(event), MOST_LINES);
        var body = head(event, facts);
        body.add(Parts.text(shown(pages.page(0), facts)));
        if (pages.count() > 1)
            body.add(Parts.row(Parts.button(
                    ButtonStyle.SECONDARY,
                    Action.FULL_LIST.on(event.number()),
                    facts.localizer().label("button.full_list"))));
        return View.of(Parts.frame(BLUE, body));
    }

    /** One page of the whole list, for one member, in the member's language. */
    View page(Live event, int wanted, Localizer localizer) {
        var facts = new EventText(localizer);
        var pages = new LinePages(new RosterText(facts.localizer()).lines(event), MOST_LINES);
        var page = pages.nearest(wanted);
        var body = head(event, facts);
        body.add(Parts.text(shown(pages.page(page), facts)));
        pages.turning(page, other -> EventButton.page(event.number(), other)).ifPresent(body::add);
        return View.of(Parts.frame(BLUE, body));
    }

    private EventText facts(Live event) {
        return new EventText(speech.in(event.plan().language()));
    }

    private static List<ICanBeUsedInContainerComponent> head(Live event, EventText facts) {
        return new ArrayList<>(
                List.of(Parts.text("### " + facts.title(event)), Parts.text(facts.count(event)), Parts.line()));
    }

    private static String shown(String page, EventText facts) {
        return page.isEmpty() ? facts.localizer().text("event.roster.empty") : page;
    }
}
