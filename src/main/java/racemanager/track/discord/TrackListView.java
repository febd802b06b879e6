package racemanager.track.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.speech.Localizer;
import racemanager.track.Track;
import racemanager.track.TrackList;

/** The guild's tracks, fifteen a page. */
record TrackListView(Localizer localizer) {

    private static final int PER_PAGE = 15;
    private static final int LONGEST_LINE = 220;
    private static final int COLOUR = 0x3B78C3;

    View page(TrackList tracks, int wanted) {
        var all = tracks.tracks();
        if (all.isEmpty()) return View.ofText(localizer.text("track.none"));
        var pages = (all.size() + PER_PAGE - 1) / PER_PAGE;
        var page = Math.clamp(wanted, 0, pages - 1);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text(Phrase.of("track.list").with("count", all.size()))));
        body.add(Parts.text(lines(all.subList(page * PER_PAGE, Math.min(all.size(), (page + 1) * PER_PAGE)))));
        if (pages > 1)
            body.add(Parts.row(
                    Parts.button(ButtonStyle.SECONDARY, at(page - 1), "◀").disabled(page == 0),
                    Parts.button(ButtonStyle.SECONDARY, at(page + 1), "▶").disabled(page == pages - 1)));
        return View.of(Parts.frame(COLOUR, body));
    }

    private String lines(List<Track> tracks) {
        return tracks.stream()
                .map(track -> PlainText.cut(localizer.text(line(track)), LONGEST_LINE))
                .collect(Collectors.joining("\n"));
    }

    private static Phrase line(Track track) {
        return Phrase.of("track.line")
                .with("track", track.name().full())
                .with("boxes", track.room().pitBoxes())
                .with("places", track.places());
    }

    private static CustomId at(int page) {
        return CustomId.of(TrackModule.PAGE, page);
    }
}
