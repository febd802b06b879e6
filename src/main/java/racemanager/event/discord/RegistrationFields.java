package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.discord.SubmitCall;
import racemanager.event.Crew;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.EventRules;
import racemanager.event.GridRoom;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.TeamPlaces;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.form.FormField.Select;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

/**
 * The form in which a driver registers: name, account where one is asked for, car where there is a choice or the old one
 * went, team where there are teams, a name for the car where drivers share it, and a livery where they may bring one.
 */
final class RegistrationFields {

    private static final String NAME = "name";
    private static final String DRIVER_ID = "driver_id";
    private static final String CAR = "car";
    private static final String TEAM = "team";
    private static final String CREW = "crew";
    private static final String LIVERY = "livery";
    private static final String ANY_TEAM = "any";
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
        return complete.isEmpty()
                || plan.cars().names().size() > 1
                || plan.details().teams().isPresent()
                || plan.details().teamCars().isPresent();
    }

    /** Whether whoever comes in may say where the car's livery is. */
    static boolean mayBringLivery(Live event, MemberId driver) {
        return event.plan().details().rules().allowLiveries()
                && event.entries().entryOf(driver).isEmpty();
    }

    /** What a complete profile fills in by itself. */
    static RegistrationForm filled(Live event, MemberId driver, DriverCard card) {
        return new RegistrationForm(
                card.fullName(), steam(card), event.plan().cars().names().getFirst(), "", crewOf(event, driver));
    }

    /** As if it had been typed. */
    static Map<String, List<String>> known(Optional<DriverCard> card) {
        return card.map(known -> Map.of(NAME, List.of(known.fullName()))).orElse(Map.of());
    }

    static Form form(Live event, MemberId driver, Optional<DriverCard> profile) {
        var fields = new ArrayList<>(fields(event, driver, profile));
        if (mayBringLivery(event, driver)) fields.add(livery(Optional.empty()));
        return new Form(Phrase.of("event.form.title"), fields);
    }

    /** At most four, so that there is room for one more. */
    static List<FormField> fields(Live event, MemberId driver, Optional<DriverCard> profile) {
        var plan = event.plan();
        var fields = new ArrayList<>(card(plan, profile));
        if (plan.cars().names().size() > 1 || event.entries().entryOf(driver).isPresent()) fields.add(car(event));
        if (event.entries().entryOf(driver).isEmpty()) team(event, driver).ifPresent(fields::add);
        if (plan.details().teamCars().isPresent()) fields.add(crew(crewOf(event, driver)));
        return fields;
    }

    /** Where the car's own livery is. */
    static Text livery(Optional<Entry> entry) {
        return Text.line(LIVERY, Phrase.of("event.form.livery"), HttpsLink.LONGEST)
                .optional()
                .hinting(Phrase.of("event.form.livery_hint"))
                .holding(entry.flatMap(Entry::livery).map(HttpsLink::text).orElse(""));
    }

    private static String crewOf(Live event, MemberId driver) {
        return event.entries()
                .entryOf(driver)
                .flatMap(Entry::crew)
                .map(Crew::name)
                .orElse("");
    }

    /** What the car's team is called. */
    static Text crew(String name) {
        return Text.line(CREW, Phrase.of("event.form.crew"), Crew.LONGEST_NAME).holding(name);
    }

    static String crew(SubmitCall call) {
        return call.text(CREW);
    }

    /** A broadcaster need not name an account. */
    static Form broadcaster(EventPlan plan, Optional<DriverCard> profile) {
        var fields = new ArrayList<FormField>();
        fields.add(name(profile));
        account(plan, profile)
                .map(field ->
                        field.hinting(Phrase.of("event.broadcast.steam_hint")).optional())
                .ifPresent(fields::add);
        return new Form(Phrase.of("event.broadcast.form"), fields);
    }

    /** Who the driver is: name, and account where one is asked for. */
    static List<FormField> card(EventPlan plan, Optional<DriverCard> profile) {
        var fields = new ArrayList<FormField>();
        fields.add(name(profile));
        account(plan, profile).ifPresent(fields::add);
        return fields;
    }

    /** Empty where the event asks for no account. */
    static Optional<Text> account(EventPlan plan, Optional<DriverCard> profile) {
        return asksForSteam(plan)
                ? Optional.of(Text.line(DRIVER_ID, Phrase.of("event.form.steam"), LONGEST_DRIVER_ID)
                        .hinting(Phrase.of("event.form.steam_hint"))
                        .holding(profile.map(RegistrationFields::steam).orElse("")))
                : Optional.empty();
    }

    static Text name(Optional<DriverCard> profile) {
        return Text.line(NAME, Phrase.of("event.form.name"), DriverCardReader.LONGEST_NAME)
                .holding(profile.map(DriverCard::fullName).orElse(""));
    }

    /** Where there are classes, each car tells its own, and how many places that has left. */
    static Select car(Live event) {
        var room = GridRoom.of(event.plan(), event.entries());
        var cars = event.plan().cars().names().stream()
                .map(car -> {
                    var option = SelectOption.of(car, car, false);
                    return ClassText.free(room, car).map(option::describedAs).orElse(option);
                })
                .toList();
        return new Select(CAR, Phrase.of("event.form.car"), true, cars);
    }

    /** The teams with room; a driver who has to wait may wish for any. Empty where drivers are on their own. */
    static Optional<Select> team(Live event, MemberId driver) {
        var entries = event.entries();
        var own = entries.entryOf(driver).flatMap(Entry::team);
        var waits =
                !entries.isOnGrid(driver) && GridRoom.of(event.plan(), entries).isFull();
        return TeamPlaces.of(event.plan(), entries).map(places -> {
            var options = new ArrayList<SelectOption>();
            options.add(SelectOption.of(ANY_TEAM, Phrase.of("event.form.any_team"), own.isEmpty()));
            for (int team = 0; team < places.teams().count(); team++) {
                var isOwn = own.equals(Optional.of(team));
                if (isOwn || waits || places.hasRoom(team))
                    options.add(SelectOption.of(Integer.toString(team), team(places, team, isOwn || waits), isOwn));
            }
            return new Select(TEAM, Phrase.of("event.form.team"), true, options);
        });
    }

    private static Phrase team(TeamPlaces places, int team, boolean bare) {
        var name = places.teams().name(team);
        return bare
                ? name
                : Phrase.of("event.form.team_free")
                        .with("team", name)
                        .with("free", places.free().get(team));
    }

    /** A field that the form did not have is empty. */
    static RegistrationForm read(SubmitCall call) {
        return new RegistrationForm(
                call.text(NAME), driverId(call), call.text(CAR), call.text(TEAM), crew(call), call.text(LIVERY));
    }

    static String driverId(SubmitCall call) {
        return call.text(DRIVER_ID);
    }

    static SubmitCall withDriverId(SubmitCall call, String account) {
        return call.with(DRIVER_ID, account);
    }

    static boolean asksForSteam(EventPlan plan) {
        return plan.capacity().driverId() == DriverIdKind.STEAM;
    }

    private static String steam(DriverCard card) {
        return card.steam().map(id -> id.text()).orElse("");
    }

    private RegistrationFields() {}
}
