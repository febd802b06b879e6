package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.discord.SubmitCall;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.form.FormField.Select;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/** The form in which a driver registers: name, account where one is asked for, car where there is a choice or the old one went. */
final class RegistrationFields {

    private static final String NAME = "name";
    private static final String DRIVER_ID = "driver_id";
    private static final String CAR = "car";
    private static final int LONGEST_DRIVER_ID = 100;

    /** Whether there is anything to ask: who is in already is told so, unless their car was taken out of the list. */
    static boolean areNeeded(Live event, MemberId driver, Optional<DriverCard> profile) {
        return event.entries().entryOf(driver).isPresent()
                ? !EventRules.hasEntered(event, driver)
                : areNeeded(event.plan(), profile);
    }

    /** Whether there is anything that a profile does not say already. */
    private static boolean areNeeded(EventPlan plan, Optional<DriverCard> profile) {
        var complete =
                profile.filter(card -> !asksForSteam(plan) || card.steam().isPresent());
        return complete.isEmpty() || plan.cars().names().size() > 1;
    }

    /** What a complete profile fills in by itself. */
    static RegistrationForm filled(EventPlan plan, DriverCard card) {
        return new RegistrationForm(
                card.fullName(), steam(card), plan.cars().names().getFirst());
    }

    static Form form(Live event, MemberId driver, Optional<DriverCard> profile) {
        var plan = event.plan();
        var fields = new ArrayList<>(card(plan, profile));
        if (plan.cars().names().size() > 1 || event.entries().entryOf(driver).isPresent()) fields.add(car(plan));
        return new Form(Phrase.of("event.form.title"), fields);
    }

    /** Who the driver is: name, and account where one is asked for. */
    static List<FormField> card(EventPlan plan, Optional<DriverCard> profile) {
        var fields = new ArrayList<FormField>();
        fields.add(name(profile));
        if (asksForSteam(plan)) {
            fields.add(Text.line(DRIVER_ID, Phrase.of("event.form.steam"), LONGEST_DRIVER_ID)
                    .hinting(Phrase.of("event.form.steam_hint"))
                    .holding(profile.map(RegistrationFields::steam).orElse("")));
        }
        return fields;
    }

    static Text name(Optional<DriverCard> profile) {
        return Text.line(NAME, Phrase.of("event.form.name"), DriverCardReader.LONGEST_NAME)
                .holding(profile.map(DriverCard::fullName).orElse(""));
    }

    static Select car(EventPlan plan) {
        var cars = plan.cars().names().stream()
                .map(car -> SelectOption.of(car, car, false))
                .toList();
        return new Select(CAR, Phrase.of("event.form.car"), true, cars);
    }

    /** A field that the form did not have is empty. */
    static RegistrationForm read(SubmitCall call) {
        return new RegistrationForm(call.text(NAME), call.text(DRIVER_ID), call.text(CAR));
    }

    private static boolean asksForSteam(EventPlan plan) {
        return plan.capacity().driverId() == DriverIdKind.STEAM;
    }

    private static String steam(DriverCard card) {
        return card.steam().map(id -> id.text()).orElse("");
    }

    private RegistrationFields() {}
}
