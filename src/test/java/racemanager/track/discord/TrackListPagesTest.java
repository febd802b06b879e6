package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestMember;
import racemanager.discord.ViewLimits;
import racemanager.picture.PictureUse;
import racemanager.track.Track;
import racemanager.track.TrackList;
import racemanager.track.TrackName;

class TrackListPagesTest {

    private static final TrackList TRACKS = new TrackList(
            300,
            IntStream.rangeClosed(1, 300)
                    .mapToObj(number -> new Track(
                            number,
                            new TrackName("*".repeat(77) + number, Optional.of("_".repeat(60))),
                            new Track.Room(200, Optional.of(199), 3),
                            Optional.empty()))
                    .toList());

    private static final Optional<PictureUse> ROOM = Optional.of(new PictureUse(1_999, 2_000));

    @Test
    void threeHundredTracksFitPageByPageInEveryLanguage() {
        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es-ES"))) {
            var view = new TrackListView(new TestMember(7, language).responder().localizer());

            for (var page = 0; page < 30; page++) {
                var components = view.page(TRACKS, ROOM, page).components();

                assertThat(ViewLimits.characters(components)).isBetween(500, ViewLimits.CHARACTERS);
                assertThat(ViewLimits.components(components)).isLessThanOrEqualTo(ViewLimits.COMPONENTS);
            }
        }
    }
}
