package racemanager.track.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import racemanager.track.StarterTrack;
import racemanager.track.StarterTracks;
import racemanager.track.TrackList;

/** The tracks that come with the bot, a page of one simulator's at a time, with those that the guild has marked. */
record StarterTracksView(Localizer localizer, StarterTracks starters) {

    /** A select of Discord has 25 lines. */
    static final int PER_PAGE = 25;

    private static final int COLOUR = 0x3B78C3;

    /**
     * What is looked at.
     *
     * @param chosen the places of the chosen ones in the simulator's set
     * @param id what the choice is kept under
     */
    record Look(Simulator simulator, int page, Set<Integer> chosen, String id) {}

    /** Nothing but the simulators, the one that the guild races in first. */
    View simulators(Optional<Simulator> usual) {
        return View.of(Parts.frame(
                COLOUR,
                List.of(
                        Parts.text(localizer.text("track.starter.title") + "\n"
                                + localizer.text("track.starter.which_simulator")),
                        simulatorSelect(usual, Optional.empty()))));
    }

    View page(Look look, TrackList tracks, Optional<Simulator> usual, Optional<Phrase> news) {
        var offer = StarterOffer.of(starters.of(look.simulator()), tracks);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(head(look, offer, news)));
        body.add(simulatorSelect(usual, Optional.of(look.simulator())));
        body.add(Parts.text(places(offer.set(), look.page())
                .mapToObj(place -> localizer.text(line(offer, place)))
                .collect(Collectors.joining("\n"))));
        pick(look, offer).ifPresent(body::add);
        asking(look, offer).ifPresent(body::add);
        if (pages(offer.set()) > 1) body.add(turning(look, offer.set()));
        body.add(adding(look, offer));
        return View.of(Parts.frame(COLOUR, body));
    }

    static int nearest(List<StarterTrack> set, int page) {
        return Math.clamp(page, 0, pages(set) - 1);
    }

    /** The places in the set that are on a page. */
    static IntStream places(List<StarterTrack> set, int page) {
        return IntStream.range(page * PER_PAGE, Math.min(set.size(), (page + 1) * PER_PAGE));
    }

    private static int pages(List<StarterTrack> set) {
        return Math.max(1, Math.ceilDiv(set.size(), PER_PAGE));
    }

    private String head(Look look, StarterOffer offer, Optional<Phrase> news) {
        var pages = pages(offer.set());
        var lines = new ArrayList<String>();
        lines.add(localizer.text("track.starter.title"));
        news.map(localizer::text).ifPresent(lines::add);
        lines.add(localizer.text(Phrase.of("track.starter.counts")
                .with("count", offer.set().size())
                .with("known", offer.known().size())
                .with("asking", offer.all().filter(offer::asks).count())));
        if (!look.chosen().isEmpty()) {
            lines.add(localizer.text(Phrase.of("track.starter.chosen")
                    .with("count", look.chosen().size())));
        }
        if (pages > 1) {
            lines.add(localizer.text(Phrase.of("track.starter.page")
                    .with("page", look.page() + 1)
                    .with("pages", pages)));
        }
        return String.join("\n", lines);
    }

    private static Phrase line(StarterOffer offer, int place) {
        var track = offer.set().get(place);
        var name = track.name().full();
        if (offer.isKnown(place)) return Phrase.of("track.starter.line_known").with("track", name);
        return track.pitBoxes()
                .map(boxes ->
                        Phrase.of("track.starter.line").with("track", name).with("boxes", boxes))
                .orElseGet(() -> Phrase.of("track.starter.line_asking").with("track", name));
    }

    private ICanBeUsedInContainerComponent simulatorSelect(Optional<Simulator> usual, Optional<Simulator> shown) {
        return new SimulatorSelect(starters.simulators(), usual)
                .row(CustomId.of(StarterTracksPanel.SIMULATOR), localizer, shown);
    }

    private Optional<ICanBeUsedInContainerComponent> pick(Look look, StarterOffer offer) {
        var lines = places(offer.set(), look.page())
                .filter(offer::canBeAdded)
                .mapToObj(
                        place -> option(offer.set(), place).chosen(look.chosen().contains(place)))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Parts.row(Parts.select(
                        id(StarterTracksPanel.PICK, look, look.page()),
                        localizer.label("track.starter.pick"),
                        lines,
                        0,
                        lines.size())));
    }

    /** One of them is typed at a time, as each opens a form. */
    private Optional<ICanBeUsedInContainerComponent> asking(Look look, StarterOffer offer) {
        var lines = places(offer.set(), look.page())
                .filter(offer::asks)
                .mapToObj(place -> option(offer.set(), place))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Parts.row(Parts.select(
                        CustomId.of(StarterTracksPanel.ASK, look.simulator()),
                        localizer.label("track.starter.ask"),
                        lines)));
    }

    private static Parts.Line option(List<StarterTrack> set, int place) {
        return Parts.Line.of(set.get(place).name().full(), Integer.toString(place));
    }

    private static ICanBeUsedInContainerComponent turning(Look look, List<StarterTrack> set) {
        return Parts.row(
                Parts.button(ButtonStyle.SECONDARY, id(StarterTracksPanel.PAGE, look, look.page() - 1), "◀")
                        .disabled(look.page() == 0),
                Parts.button(ButtonStyle.SECONDARY, id(StarterTracksPanel.PAGE, look, look.page() + 1), "▶")
                        .disabled(look.page() == pages(set) - 1));
    }

    private ICanBeUsedInContainerComponent adding(Look look, StarterOffer offer) {
        return Parts.row(
                Parts.button(
                                ButtonStyle.SUCCESS,
                                CustomId.of(StarterTracksPanel.ALL, look.simulator(), look.page()),
                                localizer.label("track.starter.all_button"))
                        .disabled(offer.all().noneMatch(offer::canBeAdded)),
                Parts.button(
                                ButtonStyle.PRIMARY,
                                id(StarterTracksPanel.ADD, look, look.page()),
                                localizer.label("track.starter.add_button"))
                        .disabled(look.chosen().isEmpty()));
    }

    private static CustomId id(String route, Look look, int page) {
        return CustomId.of(route, look.simulator(), Math.max(page, 0), look.id());
    }
}
