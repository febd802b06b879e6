package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.RaceEvent.Live;
import racemanager.event.ServerList;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Localizer;

/** What is other in the race than on its servers, and a button for each list that has to be exported again. */
record OutdatedList(Localizer localizer) {

    /** As many as Discord takes. */
    private static final int BUTTONS_OF_A_ROW = 5;

    /** Half of what a message holds; the mentions of drivers need the rest. */
    private static final int ROOM_FOR_CREWS = 2_000;

    View view(Live event, ServerList list) {
        var lines = new ArrayList<String>();
        lines.add(localizer.text(Phrase.of("event.call.out_of_date")
                .with("title", event.plan().title())
                .with("format", Phrase.of("export.format." + list.format()))
                .with("exported", list.at())));
        var buttons = new ArrayList<Button>();
        for (var split : list.outdated(event.meeting())) {
            split.map(each -> localizer.text(Phrase.of("event.call.list_split").with("split", each + 1)))
                    .ifPresent(lines::add);
            list.difference(event.meeting(), split).ifPresent(difference -> {
                named("event.call.list_joined", difference.joined(), event).ifPresent(lines::add);
                named("event.call.list_left", difference.left(), event).ifPresent(lines::add);
                named("event.call.list_changed", difference.changed(), event).ifPresent(lines::add);
                crews(difference.changed(), event)
                        .filter(crew -> length(lines) + crew.length() <= ROOM_FOR_CREWS)
                        .forEach(lines::add);
            });
            buttons.add(again(event, list, split));
        }
        if (buttons.isEmpty()) buttons.add(again(event, list, Optional.empty()));
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text(String.join("\n", lines)));
        for (int from = 0; from < buttons.size(); from += BUTTONS_OF_A_ROW)
            parts.add(Parts.row(buttons.subList(from, Math.min(from + BUTTONS_OF_A_ROW, buttons.size()))));
        return View.of(parts);
    }

    private Button again(Live event, ServerList list, Optional<Integer> split) {
        var route = Action.EXPORT_AGAIN.route();
        return split.map(each -> Parts.button(
                        ButtonStyle.PRIMARY,
                        CustomId.of(route, event.number(), list.format(), each + 1),
                        localizer.label(Phrase.of("button.export_split_again").with("split", each + 1))))
                .orElseGet(() -> Parts.button(
                        ButtonStyle.PRIMARY,
                        CustomId.of(route, event.number(), list.format()),
                        localizer.label("button.export_again")));
    }

    /** Whoever is captain is named, though it may be somebody else who came or left. */
    private Stream<String> crews(List<MemberId> captains, Live event) {
        return captains.stream()
                .flatMap(captain -> event.entries().entryOf(captain).stream())
                .filter(entry -> entry.crew().isPresent())
                .map(entry -> localizer.text(Phrase.of("event.call.list_crew")
                        .with("car", entry.title())
                        .with(
                                "drivers",
                                new Several(entry.cards().stream()
                                        .map(card -> Phrase.verbatim(card.fullName()))
                                        .toList()))));
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private Optional<String> named(String key, List<MemberId> drivers, Live event) {
        return drivers.isEmpty()
                ? Optional.empty()
                : Optional.of(localizer.text(Phrase.of(key).with("named", EntryText.named(drivers, event))));
    }
}
