package racemanager.vehicle.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.SimulatorSelect;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.speech.Localizer;
import racemanager.vehicle.ReadyLists;
import racemanager.vehicle.VehicleList.Content;
import racemanager.vehicle.VehicleLists;

/** The vehicle lists that come with the bot, of one simulator at a time. */
record ReadyListsView(Localizer localizer, ReadyLists ready) {

    private static final int COLOUR = 0x3B78C3;

    View simulators(Optional<Simulator> usual) {
        var text = localizer.text("vehicles.ready.title") + "\n" + localizer.text("vehicles.ready.which_simulator");
        return View.of(Parts.frame(COLOUR, List.of(Parts.text(text), select(usual, Optional.empty()))));
    }

    View lists(Simulator simulator, VehicleLists known, Optional<Simulator> usual, List<Phrase> news) {
        var lists = ready.of(simulator);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        var head = new ArrayList<String>();
        head.add(localizer.text("vehicles.ready.title"));
        news.stream().map(localizer::text).forEach(head::add);
        body.add(Parts.text(String.join("\n", head)));
        body.add(select(usual, Optional.of(simulator)));
        body.add(Parts.text(
                lists.stream().map(list -> localizer.text(line(list, known))).collect(Collectors.joining("\n"))));
        var missing = IntStream.range(0, lists.size())
                .filter(place -> known.named(lists.get(place).name()).isEmpty())
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            var options = missing.stream().map(place -> option(lists, place)).toList();
            body.add(Parts.row(Parts.select(
                    CustomId.of(ReadyListsPanel.ADD, simulator),
                    localizer.label("vehicles.ready.choose"),
                    options,
                    1,
                    options.size())));
        }
        body.add(Parts.row(Parts.button(
                        ButtonStyle.SUCCESS,
                        CustomId.of(ReadyListsPanel.ALL, simulator),
                        localizer.label("vehicles.ready.all_button"))
                .disabled(missing.isEmpty())));
        return View.of(Parts.frame(COLOUR, body));
    }

    private static Phrase line(Content list, VehicleLists known) {
        return Phrase.of(known.named(list.name()).isEmpty() ? "vehicles.ready.line" : "vehicles.ready.line_known")
                .with("list", list.name())
                .with("count", list.vehicles().size());
    }

    private static Parts.Line option(List<Content> lists, int place) {
        return Parts.Line.of(lists.get(place).name(), Integer.toString(place));
    }

    private ICanBeUsedInContainerComponent select(Optional<Simulator> usual, Optional<Simulator> shown) {
        return new SimulatorSelect(ready.simulators(), usual)
                .row(CustomId.of(ReadyListsPanel.SIMULATOR), localizer, shown);
    }
}
