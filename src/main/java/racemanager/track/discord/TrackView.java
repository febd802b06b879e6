package racemanager.track.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.discord.CustomId;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureUse;
import racemanager.speech.Localizer;
import racemanager.track.Track;
import racemanager.track.TrackOverview;
import racemanager.track.TrackOverview.Race;

/** All that there is to say about one track. */
record TrackView(Localizer localizer) {

    private static final int COLOUR = 0x3B78C3;
    private static final int MOST_RACES = 8;

    /**
     * With its buttons for those who may use them.
     *
     * @param room for its picture; empty for members who may not change the track
     */
    View of(TrackOverview overview, Optional<PictureUse> room, Optional<NewFile> picture) {
        var track = overview.track();
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(text(List.of(Phrase.of("track.show").with("track", track.name().full()))));
        picture.ifPresent(file -> body.add(Parts.picture(file.address())));
        body.add(text(room(track)));
        track.details().map(Phrase::verbatim).map(List::of).map(this::text).ifPresent(body::add);
        body.add(text(races(overview.races())));
        room.filter(PictureUse::isNearlyFull)
                .map(PictureUse::nearlyFull)
                .ifPresent(line -> body.add(text(List.of(line))));
        if (room.isPresent()) {
            body.add(Parts.row(buttons(track)));
        }
        var view = View.of(Parts.frame(COLOUR, body));
        return picture.map(view::withFile).orElse(view);
    }

    private List<Button> buttons(Track track) {
        var buttons = new ArrayList<Button>();
        buttons.add(Parts.button(
                ButtonStyle.SECONDARY,
                CustomId.of(TrackEditing.FORM, track.number()),
                localizer.label("button.edit_track")));
        buttons.add(pictureButton(track));
        if (track.picture().isPresent()) {
            buttons.add(Parts.button(
                    ButtonStyle.SECONDARY,
                    CustomId.of(TrackPictures.REMOVE, track.number()),
                    localizer.label("wizard.picture.remove")));
        }
        buttons.add(Parts.button(
                ButtonStyle.DANGER,
                CustomId.of(TrackRemoval.REMOVE, track.number()),
                localizer.label("button.remove")));
        return buttons;
    }

    private Button pictureButton(Track track) {
        return Parts.button(
                ButtonStyle.SECONDARY,
                CustomId.of(TrackPictures.FORM, track.number()),
                "🖼️ " + localizer.label(track.picture().isPresent() ? "wizard.picture.change" : "wizard.picture.add"));
    }

    /** What was done with a track, beside the button for its picture, which has no place in the form. */
    View done(Phrase said, Track track) {
        return View.of(Parts.text(localizer.text(said)), Parts.row(pictureButton(track)));
    }

    private static List<Phrase> room(Track track) {
        var room = track.room();
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of("track.show.pit_boxes").with("count", room.pitBoxes()));
        room.serverSlots()
                .filter(slots -> slots != room.pitBoxes())
                .ifPresent(
                        slots -> lines.add(Phrase.of("track.show.server_slots").with("count", slots)));
        lines.add(Phrase.of("track.show.broadcast_slots").with("count", room.broadcastSlots()));
        return lines;
    }

    private static List<Phrase> races(List<Race> races) {
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of(races.isEmpty() ? "track.show.no_races" : "track.show.races"));
        races.stream()
                .limit(MOST_RACES)
                .forEach(race -> lines.add(
                        Phrase.of("track.show.race").with("title", race.title()).with("start", race.start())));
        if (races.size() > MOST_RACES) {
            lines.add(Phrase.of("track.show.more_races").with("count", races.size() - MOST_RACES));
        }
        return lines;
    }

    private ICanBeUsedInContainerComponent text(List<Phrase> lines) {
        return Parts.text(lines.stream().map(localizer::text).collect(Collectors.joining("\n")));
    }

    View sure(Track track) {
        return View.of(Parts.frame(
                COLOUR,
                List.of(
                        text(List.of(Phrase.of("track.remove_sure")
                                .with("track", track.name().full()))),
                        Parts.row(
                                Parts.button(
                                        ButtonStyle.DANGER,
                                        CustomId.of(TrackRemoval.REMOVE_NOW, track.number()),
                                        localizer.label("button.remove")),
                                Parts.button(
                                        ButtonStyle.SECONDARY,
                                        CustomId.of(TrackRemoval.KEEP, track.number()),
                                        localizer.label("button.keep_list"))))));
    }
}
