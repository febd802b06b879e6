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
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** What a steward fills in for a driver: what drivers fill in themselves, a number, and the reason. */
final class EntryFields {

    private static final String NUMBER = "number";
    private static final int LONGEST_NUMBER = 3;

    static Form addition(Live event, MemberId driver, Optional<DriverCard> profile) {
        var fields = new ArrayList<>(RegistrationFields.fields(event, driver, profile));
        fields.add(reason(driver.isOnDiscord()));
        return new Form(Phrase.of("steward.form.add"), fields);
    }

    /** Five fields, as many as Discord shows, with all that the entry has now. */
    static Form edition(Live event, Optional<Entry> entry) {
        var fields = new ArrayList<FormField>();
        fields.add(RegistrationFields.car(event)
                .filledWith(entry.map(Entry::car).stream().toList()));
        fields.add(number(event, entry));
        if (hasName(event)) fields.add(RegistrationFields.name(entry.map(Entry::card)));
        RegistrationFields.account(event.plan(), entry.map(Entry::card)).ifPresent(fields::add);
        entry.flatMap(each -> RegistrationFields.team(event, each.driver())).ifPresent(fields::add);
        fields.add(reason(entry.filter(Entry::isGuest).isEmpty()));
        return new Form(Phrase.of("steward.form.edit"), List.copyOf(fields));
    }

    /** Six would be needed where there are accounts and teams; a name lets nobody into the server, so it stays as it is. */
    private static boolean hasName(Live event) {
        return event.plan().details().teams().isEmpty() || !RegistrationFields.asksForSteam(event.plan());
    }

    /** What a steward filled in; what the form did not have is as in the entry. */
    static EntryForm edition(SubmitCall call, Live event, MemberId driver) {
        var typed = read(call);
        var name = hasName(event)
                ? typed.fullName()
                : event.entries()
                        .entryOf(driver)
                        .map(entry -> entry.card().fullName())
                        .orElse("");
        var livery = event.entries().entryOf(driver).flatMap(Entry::livery);
        return new EntryForm(
                name,
                typed.driverId(),
                typed.car(),
                typed.number(),
                typed.team(),
                livery.map(HttpsLink::text).orElse(""));
    }

    /** What drivers change themselves; their account stays. */
    static Form own(Live event, Entry entry) {
        var fields = new ArrayList<FormField>();
        fields.add(RegistrationFields.name(Optional.of(entry.card())));
        if (event.plan().cars().names().size() > 1)
            fields.add(RegistrationFields.car(event).filledWith(List.of(entry.car())));
        fields.add(number(event, Optional.of(entry)));
        RegistrationFields.team(event, entry.driver()).ifPresent(fields::add);
        if (event.plan().details().rules().allowLiveries()) fields.add(RegistrationFields.livery(Optional.of(entry)));
        return new Form(Phrase.of("event.entry.change"), fields);
    }

    private static Text number(Live event, Optional<Entry> entry) {
        var rule = event.plan().details().numberRule();
        return Text.line(NUMBER, Phrase.of("steward.form.number"), LONGEST_NUMBER)
                .optional()
                .hinting(Phrase.of("steward.form.number_hint")
                        .with("first", Integer.toString(rule.lowest()))
                        .with("last", Integer.toString(rule.highest())))
                .holding(entry.flatMap(Entry::number).map(String::valueOf).orElse(""));
    }

    static Text reason(boolean told) {
        return Text.line(StewardCall.REASON, Phrase.of("steward.form.reason"), StewardCall.LONGEST_REASON)
                .hinting(Phrase.of(told ? "steward.form.reason_hint" : "account.form.hint"));
    }

    static EntryForm read(SubmitCall call) {
        var registration = RegistrationFields.read(call);
        return new EntryForm(
                registration.fullName(),
                registration.driverId(),
                registration.car(),
                call.text(NUMBER),
                registration.team(),
                registration.livery());
    }

    private EntryFields() {}
}
