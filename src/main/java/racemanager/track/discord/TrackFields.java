package racemanager.track.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.SubmitCall;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;
import racemanager.track.StarterTrack;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackReader;

/** The form in which a track is typed; what has no place in its five fields comes as an option of the command. */
final class TrackFields {

    private static final String NAME = "name";
    private static final String LAYOUT = "layout";
    private static final String PIT_BOXES = "pit_boxes";
    private static final String SERVER_SLOTS = "server_slots";
    private static final String DETAILS = "details";
    private static final int MOST_DIGITS = 3;

    static Form form() {
        return form(Phrase.of("track.form.title"));
    }

    /** Filled in with what is known of a track that comes with the bot. */
    static Form form(StarterTrack track) {
        return form().filledWith(Map.of(
                NAME, List.of(track.name().name()),
                LAYOUT, List.of(track.name().layout().orElse("")),
                SERVER_SLOTS, List.of(digits(track.serverSlots()))));
    }

    /** Filled in with the track as it is. */
    static Form form(Track track) {
        return form(Phrase.of("track.form.edit_title"))
                .filledWith(Map.of(
                        NAME, List.of(track.name().name()),
                        LAYOUT, List.of(track.name().layout().orElse("")),
                        PIT_BOXES, List.of(Integer.toString(track.room().pitBoxes())),
                        SERVER_SLOTS, List.of(digits(track.room().serverSlots())),
                        DETAILS, List.of(track.details().orElse(""))));
    }

    private static String digits(Optional<Integer> slots) {
        return slots.map(number -> Integer.toString(number)).orElse("");
    }

    private static Form form(Phrase title) {
        return Form.of(
                title,
                Text.line(NAME, Phrase.of("track.form.name"), TrackReader.LONGEST_NAME),
                Text.line(LAYOUT, Phrase.of("track.form.layout"), TrackReader.LONGEST_LAYOUT)
                        .optional(),
                Text.line(PIT_BOXES, Phrase.of("track.form.pit_boxes"), MOST_DIGITS),
                Text.line(SERVER_SLOTS, Phrase.of("track.form.server_slots"), MOST_DIGITS)
                        .optional()
                        .hinting(Phrase.of("track.form.server_slots_hint")),
                Text.paragraph(DETAILS, Phrase.of("track.form.details"), TrackReader.LONGEST_DETAILS)
                        .optional());
    }

    static TrackForm read(SubmitCall call, String broadcastSlots) {
        return new TrackForm(
                call.text(NAME),
                call.text(LAYOUT),
                call.text(PIT_BOXES),
                call.text(SERVER_SLOTS),
                broadcastSlots,
                call.text(DETAILS));
    }

    private TrackFields() {}
}
