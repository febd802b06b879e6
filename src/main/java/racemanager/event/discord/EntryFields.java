package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.discord.SubmitCall;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryForm;
import racemanager.event.RaceEvent.Live;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.form.FormField.Text;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** What a steward fills in for a driver: what drivers fill in themselves, a number, and the reason. */
final class EntryFields {

    private static final String NUMBER = "number";
    private static final int LONGEST_NUMBER = 3;

    static Form addition(Live event, MemberId driver, Optional<DriverCard> profile) {
        var fields = new ArrayList<FormField>(
                RegistrationFields.form(event, driver, profile).fields());
        fields.add(reason());
        return new Form(Phrase.of("steward.form.add"), fields);
    }

    /** Five fields, as many as Discord shows, with all that the entry has now. */
    static Form edition(Live event, Optional<Entry> entry) {
        var fields = new ArrayList<FormField>();
        fields.add(RegistrationFields.car(event.plan())
                .filledWith(entry.map(Entry::car).stream().toList()));
        fields.add(number(entry));
        fields.addAll(RegistrationFields.card(event.plan(), entry.map(Entry::card)));
        fields.add(reason());
        return new Form(Phrase.of("steward.form.edit"), List.copyOf(fields));
    }

    /** What drivers change themselves; their account stays. */
    static Form own(Live event, Entry entry) {
        var fields = new ArrayList<FormField>();
        fields.add(RegistrationFields.name(Optional.of(entry.card())));
        if (event.plan().cars().names().size() > 1)
            fields.add(RegistrationFields.car(event.plan()).filledWith(List.of(entry.car())));
        fields.add(number(Optional.of(entry)));
        return new Form(Phrase.of("event.entry.change"), fields);
    }

    private static Text number(Optional<Entry> entry) {
        return Text.line(NUMBER, Phrase.of("steward.form.number"), LONGEST_NUMBER)
                .optional()
                .hinting(Phrase.of("steward.form.number_hint"))
                .holding(entry.flatMap(Entry::number).map(String::valueOf).orElse(""));
    }

    private static Text reason() {
        return Text.line(StewardCall.REASON, Phrase.of("steward.form.reason"), StewardCall.LONGEST_REASON)
                .hinting(Phrase.of("steward.form.reason_hint"));
    }

    static EntryForm read(SubmitCall call) {
        var registration = RegistrationFields.read(call);
        return new EntryForm(registration.fullName(), registration.driverId(), registration.car(), call.text(NUMBER));
    }

    private EntryFields() {}
}
