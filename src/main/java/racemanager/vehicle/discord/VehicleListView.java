package racemanager.vehicle.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import racemanager.discord.CustomId;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.speech.Localizer;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.vehicle.VehicleLists;

/** The guild's vehicle lists, and the cars of one of them. */
record VehicleListView(Localizer localizer) {

    private static final int MOST_LINES = 40;
    private static final int COLOUR = 0x3B78C3;

    View lists(VehicleLists lists, int page) {
        if (lists.lists().isEmpty()) {
            return View.ofText(localizer.text("vehicles.none"));
        }
        return pages(
                List.of(Phrase.of("vehicles.list").with("count", lists.lists().size())),
                lists.lists().stream().map(VehicleListView::line).toList(),
                page,
                number -> CustomId.of(VehiclesModule.PAGE, number));
    }

    private static Phrase line(VehicleList list) {
        return about(list, "vehicles.line", "vehicles.line_of_simulator");
    }

    private static Phrase about(VehicleList list, String key, String keyWithSimulator) {
        var simulator = list.content().simulator().map(Simulator::title);
        var phrase = simulator
                .map(title -> Phrase.of(keyWithSimulator).with("simulator", title))
                .orElseGet(() -> Phrase.of(key));
        return phrase.with("list", list.name()).with("count", list.vehicles().size());
    }

    View cars(VehicleList list, int page) {
        var head = new ArrayList<Phrase>();
        head.add(about(list, "vehicles.show", "vehicles.show_of_simulator"));
        list.content().description().map(Phrase::verbatim).ifPresent(head::add);
        return pages(
                head,
                list.vehicles().stream().map(VehicleListView::line).toList(),
                page,
                number -> CustomId.of(VehiclesModule.LIST_PAGE, list.number(), number));
    }

    private static Phrase line(Vehicle vehicle) {
        return vehicle.code()
                .map(code -> Phrase.of("vehicles.car_with_code")
                        .with("car", vehicle.name())
                        .with("code", code))
                .orElseGet(() -> Phrase.of("vehicles.car").with("car", vehicle.name()));
    }

    View sure(VehicleList list) {
        return View.of(Parts.frame(
                COLOUR,
                List.of(
                        Parts.text(localizer.text(Phrase.of("vehicles.remove_sure")
                                .with("list", list.name())
                                .with("count", list.vehicles().size()))),
                        Parts.row(
                                Parts.button(
                                        ButtonStyle.DANGER,
                                        CustomId.of(VehiclesModule.REMOVE_NOW, list.number()),
                                        localizer.label("button.remove")),
                                Parts.button(
                                        ButtonStyle.SECONDARY,
                                        CustomId.of(VehiclesModule.KEEP, list.number()),
                                        localizer.label("button.keep_list"))))));
    }

    private View pages(List<Phrase> head, List<Phrase> lines, int wanted, IntFunction<CustomId> turning) {
        var headings = head.stream().map(localizer::text).toList();
        var pages = new LinePages(lines.stream().map(localizer::text).toList(), MOST_LINES, String.join("", headings));
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        headings.forEach(heading -> body.add(Parts.text(heading)));
        body.add(Parts.text(pages.page(page)));
        pages.turning(page, turning).ifPresent(body::add);
        return View.of(Parts.frame(COLOUR, body));
    }
}
