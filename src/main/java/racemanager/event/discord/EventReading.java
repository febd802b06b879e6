package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.speech.Localizer;

/** What an organiser wrote about an event: its first lines for the announcement, and all of it for those who ask. */
record EventReading(Localizer localizer) {

    private static final int GREY = 0x80848E;
    private static final int OPENING_LINES = 3;
    private static final int LONGEST_OPENING = 280;
    private static final int MOST_LINES = 60;

    /** A page holds one however much of it has to be escaped. */
    private static final int LONGEST_LINE = 1_000;

    /** What the description begins with; empty where there is none. */
    Optional<String> opening(EventPlan plan) {
        return plan.details().description().map(text -> {
            var begun = String.join(
                    "\n",
                    text.lines()
                            .filter(line -> !line.isEmpty())
                            .limit(OPENING_LINES)
                            .toList());
            var cut = PlainText.cut(begun, LONGEST_OPENING);
            return said(cut.length() < text.length() && !cut.endsWith("…") ? cut + " …" : cut);
        });
    }

    /** The buttons that lead to all of it, and to what is elsewhere; none where nothing is written. */
    List<Button> buttons(Live event) {
        var details = event.plan().details();
        var buttons = new ArrayList<Button>();
        if (!lines(event.plan()).isEmpty()) {
            buttons.add(Parts.button(
                    ButtonStyle.SECONDARY, Action.READ.on(event.number()), localizer.label("button.read")));
        }
        link(details.rules().regulation(), "button.regulation").ifPresent(buttons::add);
        link(details.rules().liveries(), "button.liveries").ifPresent(buttons::add);
        return buttons;
    }

    private Optional<Button> link(Optional<HttpsLink> address, String label) {
        return address.map(link -> Parts.link(link.text(), localizer.label(label)));
    }

    /** One page of it all; the nearest one when there are not that many. */
    View page(Live event, int wanted) {
        var pages = new LinePages(lines(event.plan()), MOST_LINES);
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text("### " + new EventText(localizer).title(event)));
        body.add(Parts.text(pages.page(page).isBlank() ? localizer.text("event.reading.nothing") : pages.page(page)));
        pages.turning(page, other -> EventButton.reading(event.number(), other)).ifPresent(body::add);
        return View.of(Parts.frame(GREY, body));
    }

    private List<String> lines(EventPlan plan) {
        var details = plan.details();
        return Stream.of(
                        details.description().stream().flatMap(this::paragraph),
                        classes(plan),
                        new EventText(localizer).numbers(plan).stream(),
                        titled("event.reading.conditions", details.sessions().conditions()),
                        titled("event.reading.rules", details.rules().special()))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> classes(EventPlan plan) {
        var lines = new ClassText(localizer).lines(plan).toList();
        return lines.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of("", localizer.text("event.reading.classes")), lines.stream());
    }

    private Stream<String> titled(String title, Optional<String> text) {
        return text.stream().flatMap(typed -> Stream.concat(Stream.of("", localizer.text(title)), paragraph(typed)));
    }

    private Stream<String> paragraph(String text) {
        return text.lines().flatMap(EventReading::pieces).map(this::said);
    }

    /** A line that is too long for a page goes on in the next one, cut between words where there are any. */
    private static Stream<String> pieces(String line) {
        if (line.length() <= LONGEST_LINE) return Stream.of(line);
        var space = line.lastIndexOf(' ', LONGEST_LINE);
        var at = space > 0
                ? space
                : Character.isLowSurrogate(line.charAt(LONGEST_LINE)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        return Stream.concat(
                Stream.of(line.substring(0, at)), pieces(line.substring(at).strip()));
    }

    private String said(String text) {
        return localizer.text(Phrase.verbatim(text));
    }
}
