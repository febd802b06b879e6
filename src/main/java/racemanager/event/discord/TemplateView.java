package racemanager.event.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.discord.CustomId;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.FormerMember;
import racemanager.event.discord.EventButton.Action;
import racemanager.event.template.TemplateOverview;
import racemanager.event.template.TemplateOverview.Listed;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** The guild's templates, and what is asked before one of them is lost. */
record TemplateView(Localizer localizer) {

    private static final int MOST_LINES = 10;
    private static final int COLOUR = 0x3B78C3;

    View list(TemplateOverview overview, int wanted) {
        if (overview.templates().isEmpty()) return View.ofText(localizer.text("template.none"));
        var pages = new LinePages(overview.templates().stream().map(this::lines).toList(), MOST_LINES);
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text(
                Phrase.of("template.list").with("count", overview.templates().size()))));
        body.add(Parts.text(pages.page(page)));
        pages.turning(page, other -> CustomId.of(TemplateModule.PAGE, other)).ifPresent(body::add);
        return View.of(Parts.frame(COLOUR, body));
    }

    private String lines(Listed template) {
        var by = template.by().equals(FormerMember.ID)
                ? Phrase.of("template.saved_by_former").with("at", template.at())
                : Phrase.of("template.saved_by")
                        .with("member", Mention.of(template.by()))
                        .with("at", template.at());
        return localizer.text(Phrase.of("template.line").with("name", template.name())) + " · " + essentials(template)
                + "\n-# " + localizer.text(by);
    }

    /** Track, cars and places. */
    private String essentials(Listed template) {
        return Stream.of(
                        template.track().map(Phrase::verbatim).orElseGet(() -> Phrase.of("template.no_track")),
                        Phrase.of("template.cars").with("count", template.cars()),
                        template.places()
                                .map(places -> Phrase.of("template.places").with("count", places))
                                .orElseGet(() -> Phrase.of("template.places_of_track")))
                .map(localizer::text)
                .collect(Collectors.joining(" · "));
    }

    View askToRemove(Listed template) {
        return sure(
                "template.remove_sure",
                template,
                CustomId.of(TemplateModule.REMOVE_NOW, template.number()),
                "button.remove");
    }

    View askToReplace(Listed template, int event) {
        return sure(
                "template.replace_sure",
                template,
                CustomId.of(TemplateModule.REPLACE_NOW, event, template.number()),
                "template.replace");
    }

    private View sure(String question, Listed template, CustomId yes, String label) {
        return View.of(
                Parts.text(localizer.text(Phrase.of(question).with("name", template.name())) + "\n"
                        + essentials(template)),
                Parts.row(
                        Parts.button(ButtonStyle.DANGER, yes, localizer.label(label)),
                        Parts.button(
                                ButtonStyle.SECONDARY,
                                CustomId.of(Action.LEAVE.route(), template.number()),
                                localizer.label("event.manage.leave"))));
    }
}
