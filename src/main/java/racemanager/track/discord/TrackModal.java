package racemanager.track.discord;

import java.util.List;
import java.util.Map;
import racemanager.discord.CustomId;
import racemanager.discord.Fields;
import racemanager.discord.Fields.Typing;
import racemanager.discord.ModalView;
import racemanager.discord.SubmitCall;
import racemanager.speech.Localizer;
import racemanager.track.TrackForm;

/** The modal in which a track is typed; what has no field of its five comes as an option of the command. */
record TrackModal(Localizer localizer) {

    static final String ROUTE = "track.add";

    private static final String NAME = "name";
    private static final String LAYOUT = "layout";
    private static final String PIT_BOXES = "pit_boxes";
    private static final String SERVER_SLOTS = "server_slots";
    private static final String DETAILS = "details";
    /** Longer than the rules allow, so that the rules and not Discord say what is wrong. */
    private static final int LINE = 100;

    private static final int PARAGRAPH = 600;

    ModalView of(String broadcastSlots, Map<String, List<String>> typed) {
        return ModalView.of(
                CustomId.of(ROUTE, broadcastSlots),
                localizer.label("track.form.title"),
                Fields.line(
                        NAME,
                        localizer.label("track.form.name"),
                        Typing.required(LINE).filledWith(first(typed, NAME))),
                Fields.line(
                        LAYOUT,
                        localizer.label("track.form.layout"),
                        Typing.optional(LINE).filledWith(first(typed, LAYOUT))),
                Fields.line(
                        PIT_BOXES,
                        localizer.label("track.form.pit_boxes"),
                        Typing.required(LINE).filledWith(first(typed, PIT_BOXES))),
                Fields.line(
                        SERVER_SLOTS,
                        localizer.label("track.form.server_slots"),
                        Typing.optional(LINE)
                                .filledWith(first(typed, SERVER_SLOTS))
                                .hinting(localizer.label("track.form.server_slots_hint"))),
                Fields.paragraph(
                        DETAILS,
                        localizer.label("track.form.details"),
                        Typing.optional(PARAGRAPH).filledWith(first(typed, DETAILS))));
    }

    static TrackForm read(SubmitCall call) {
        return new TrackForm(
                call.text(NAME),
                call.text(LAYOUT),
                call.text(PIT_BOXES),
                call.text(SERVER_SLOTS),
                broadcastSlots(call.id()),
                call.text(DETAILS));
    }

    static String broadcastSlots(CustomId id) {
        return id.argument(0).orElse("");
    }

    private static String first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
