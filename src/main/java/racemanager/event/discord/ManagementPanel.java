package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.Absence;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** How an event stands and what may be done with it now; a row of buttons for each part of it. */
record ManagementPanel(Localizer localizer) {

    /** By how many minutes a race may be delayed at once. */
    static final List<Integer> DELAYS = List.of(10, 15, 30);

    /** By how many minutes check-in may be extended at once. */
    static final List<Integer> EXTENSIONS = List.of(15, 30);

    /** Told is what has just been done, or why not. */
    View view(Live event, Instant now, Optional<Phrase> told) {
        var facts = new EventText(localizer);
        var parts = new ArrayList<TopLevelMessageComponent>();
        told.ifPresent(sentence -> parts.add(Parts.text(localizer.text(sentence))));
        parts.add(Parts.text("### " + facts.title(event)));
        parts.add(Parts.text(facts.essentials(event)));
        parts.add(Parts.text(facts.count(event)));
        new EntryText(localizer).notes(event).ifPresent(notes -> parts.add(Parts.text(notes)));
        if (!event.isToBeRun()) parts.add(Parts.text(localizer.text("event.manage.nothing")));
        rows(event, now).filter(row -> !row.isEmpty()).forEach(row -> parts.add(Parts.row(row)));
        new HistoryText(localizer).newest(event.meeting().history()).ifPresent(lines -> parts.add(Parts.text(lines)));
        return View.of(parts);
    }

    private Stream<List<Button>> rows(Live event, Instant now) {
        return event.isToBeRun()
                ? Stream.of(start(event, now), checkIn(event, now), drivers(event, now), end(event))
                : Stream.of(List.of(save(event)));
    }

    private List<Button> start(Live event, Instant now) {
        var start = event.plan().timing().start();
        var delays = now.isBefore(start) ? DELAYS : List.<Integer>of();
        var buttons = new ArrayList<>(delays.stream()
                .map(minutes -> later(Action.DELAY, event, start, minutes, "event.manage.delay"))
                .toList());
        buttons.add(button(Action.POSTPONE, event, "event.manage.postpone"));
        return buttons;
    }

    private List<Button> checkIn(Live event, Instant now) {
        var closes = event.plan().checkIn().closes();
        return isOpen(event, now) && closes.isBefore(event.plan().timing().start())
                ? EXTENSIONS.stream()
                        .map(minutes -> later(Action.EXTEND_CHECK_IN, event, closes, minutes, "event.manage.extend"))
                        .toList()
                : List.of();
    }

    private List<Button> drivers(Live event, Instant now) {
        var buttons = new ArrayList<Button>();
        if (isOpen(event, now)) buttons.add(button(Action.PLACES, event, "event.manage.places"));
        var absent = Absence.absent(event.entries()).count();
        if (event instanceof Closed && now.isBefore(event.plan().timing().start()) && absent > 0)
            buttons.add(Parts.button(
                    ButtonStyle.SECONDARY,
                    Action.ASK_FREE.on(event.number()),
                    localizer.label(Phrase.of("event.manage.free").with("drivers", absent))));
        if (event.isSplit() && !event.entries().grid().isEmpty())
            buttons.add(button(Action.SPLITS, event, "event.manage.splits"));
        if (!event.meeting().toTell().isEmpty()) buttons.add(button(Action.MESSAGE, event, "event.manage.message"));
        return buttons;
    }

    private List<Button> end(Live event) {
        var cancel = EventManagement.button(ButtonStyle.DANGER, Action.CANCEL, event, localizer, "event.manage.cancel");
        return event instanceof Published
                ? List.of(button(Action.ASK_CLOSE, event, "event.manage.close"), cancel, save(event))
                : List.of(cancel, save(event));
    }

    /** Also a race that is over is one to begin others with. */
    private Button save(Live event) {
        return Parts.button(
                ButtonStyle.SECONDARY,
                CustomId.of(TemplateModule.ASK, event.number()),
                localizer.label("template.save"));
    }

    private static boolean isOpen(Live event, Instant now) {
        return event instanceof Published && !event.plan().checkIn().isOver(now);
    }

    private Button button(Action action, Live event, String label) {
        return EventManagement.button(ButtonStyle.SECONDARY, action, event, localizer, label);
    }

    /** The button knows what it was drawn for, so that a second press does not act a second time. */
    private Button later(Action action, Live event, Instant drawnFor, int minutes, String label) {
        return Parts.button(
                ButtonStyle.SECONDARY,
                CustomId.of(action.route(), event.number(), minute(drawnFor), minutes),
                localizer.label(Phrase.of(label).with("minutes", minutes)));
    }

    /** An instant as the buttons know it. */
    static int minute(Instant instant) {
        return Math.toIntExact(Duration.between(Instant.EPOCH, instant).toMinutes());
    }
}
