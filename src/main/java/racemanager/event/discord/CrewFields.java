package racemanager.event.discord;

import racemanager.discord.SubmitCall;
import racemanager.event.Crew;
import racemanager.event.CrewReader;
import racemanager.event.Entry;
import racemanager.event.RaceEvent.Live;
import racemanager.form.FormField.Text;
import racemanager.kernel.Phrase;

/** The fields that say who shares a car: its team's name, and a line for each who is not its captain. */
final class CrewFields {

    private static final String LINES = "drivers";
    private static final int MOST_TYPED = 1_000;

    /** As it is called now. */
    static Text name(Entry entry) {
        return RegistrationFields.crew(entry.crew().map(Crew::name).orElse(""));
    }

    static Text lines(Live event, Entry entry) {
        var asks = RegistrationFields.asksForSteam(event.plan());
        return Text.paragraph(LINES, Phrase.of("event.crew.form_lines"), MOST_TYPED)
                .optional()
                .hinting(Phrase.of(asks ? "event.crew.form_hint" : "event.crew.form_hint_names"))
                .holding(CrewReader.text(entry));
    }

    static String name(SubmitCall call) {
        return RegistrationFields.crew(call);
    }

    static String lines(SubmitCall call) {
        return call.text(LINES);
    }

    private CrewFields() {}
}
