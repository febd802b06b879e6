package racemanager.track.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.Optional;
import racemanager.discord.CustomId;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.picture.PictureUse;
import racemanager.speech.Localizer;
import racemanager.track.Track;
import racemanager.track.TrackList;

/** The guild's tracks, up to fifteen a page. */
record TrackListView(Localizer localizer) {

    private static final int PER_PAGE = 15;
    private static final int COLOUR = 0x3B78C3;

    /**
     * The page that is wanted, or the nearest.
     *
     * @param room for pictures; empty for members who may not give any
     */
    View page(TrackList tracks, Optional<PictureUse> room, int wanted) {
        var all = tracks.tracks();
        if (all.isEmpty()) return View.ofText(localizer.text("track.none"));
        var pages = new LinePages(
                all.stream().map(track -> localizer.text(line(track))).toList(), PER_PAGE);
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text(Phrase.of("track.list").with("count", all.size()))));
        body.add(Parts.text(pages.page(page)));
        room.map(TrackListView::line).map(localizer::text).map(Parts::text).ifPresent(body::add);
        pages.turning(page, TrackListView::at).ifPresent(body::add);
        return View.of(Parts.frame(COLOUR, body));
    }

    private static Phrase line(Track track) {
        return Phrase.of("track.line")
                .with("track", track.name().full())
                .with("boxes", track.room().pitBoxes())
                .with("places", track.places());
    }

    private static Phrase line(PictureUse use) {
        return use.isNearlyFull()
                ? use.nearlyFull()
                : Phrase.of("picture.use").with("used", use.used()).with("most", use.most());
    }

    private static CustomId at(int page) {
        return CustomId.of(TrackModule.PAGE, page);
    }
}
