package racemanager.event.discord;

import discord4j.core.object.component.TopLevelModalComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.Fields;
import racemanager.discord.Fields.Typing;
import racemanager.discord.ModalView;
import racemanager.discord.Parts.Line;
import racemanager.discord.SubmitCall;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.discord.EventButton.Action;
import racemanager.speech.Localizer;

/** The modal in which a driver registers: name, account where one is asked for, car where there is a choice. */
record RegistrationModal(Localizer localizer) {

    private static final String NAME = "name";
    private static final String DRIVER_ID = "driver_id";
    private static final String CAR = "car";
    private static final int LONGEST_DRIVER_ID = 100;

    /** Whether a profile says all that the event wants to know. */
    static boolean isNeeded(EventPlan plan, Optional<DriverCard> profile) {
        var complete =
                profile.filter(card -> !asksForSteam(plan) || card.steam().isPresent());
        return complete.isEmpty() || plan.cars().names().size() > 1;
    }

    /** The form that a complete profile fills in by itself. */
    static RegistrationForm filled(EventPlan plan, DriverCard card) {
        return new RegistrationForm(
                card.fullName(), steam(card), plan.cars().names().getFirst());
    }

    ModalView of(Live event, Optional<DriverCard> profile) {
        var name = profile.map(DriverCard::fullName).orElse("");
        return of(event, name, profile.map(RegistrationModal::steam).orElse(""), "");
    }

    /** As it was typed before. */
    ModalView of(Live event, Map<String, List<String>> typed) {
        return of(event, first(typed, NAME), first(typed, DRIVER_ID), first(typed, CAR));
    }

    private ModalView of(Live event, String name, String driverId, String car) {
        var fields = new ArrayList<TopLevelModalComponent>();
        fields.add(Fields.line(
                NAME,
                localizer.label("event.form.name"),
                Typing.required(DriverCardReader.LONGEST_NAME).filledWith(name)));
        if (asksForSteam(event.plan()))
            fields.add(Fields.line(
                    DRIVER_ID,
                    localizer.label("event.form.steam"),
                    Typing.required(LONGEST_DRIVER_ID)
                            .filledWith(driverId)
                            .hinting(localizer.label("event.form.steam_hint"))));
        var cars = event.plan().cars().names();
        if (cars.size() > 1)
            fields.add(Fields.select(
                    CAR,
                    localizer.label("event.form.car"),
                    true,
                    cars.stream()
                            .map(each -> Line.of(each, each).chosen(each.equals(car)))
                            .toList()));
        return new ModalView(Action.REGISTER.on(event.number()), localizer.label("event.form.title"), fields);
    }

    static RegistrationForm read(SubmitCall call, EventPlan plan) {
        var cars = plan.cars().names();
        return new RegistrationForm(
                call.text(NAME), call.text(DRIVER_ID), cars.size() > 1 ? call.text(CAR) : cars.getFirst());
    }

    private static boolean asksForSteam(EventPlan plan) {
        return plan.capacity().driverId() == DriverIdKind.STEAM;
    }

    private static String steam(DriverCard card) {
        return card.steam().map(id -> id.text()).orElse("");
    }

    private static String first(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
