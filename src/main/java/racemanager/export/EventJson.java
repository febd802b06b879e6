package racemanager.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import racemanager.event.Crew;
import racemanager.event.EventDetails;
import racemanager.event.EventPlan;
import racemanager.event.carclass.CarClass;
import racemanager.event.team.Teams;
import racemanager.steam.SteamId;
import racemanager.track.Track;

/**
 * A whole event in this bot's own form, version 1. Ids are texts, since many readers of JSON round numbers of that size;
 * what is not known has no key.
 */
final class EventJson {

    static final int FORMAT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    static byte[] write(ExportedEvent event) {
        var json = JSON.createObjectNode().put("format", FORMAT);
        plan(event, json.putObject("event"));
        var participants = json.putArray("participants");
        event.entries().forEach(entry -> entry(event, entry, participants.addObject()));
        if (!event.broadcasters().isEmpty()) {
            var broadcasters = json.putArray("broadcasters");
            event.broadcasters().forEach(each -> broadcaster(each, broadcasters.addObject()));
        }
        try {
            // By way of a text, since Jackson writes no bytes for half a character, and members can send one.
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(json)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void plan(ExportedEvent event, ObjectNode json) {
        var plan = event.plan();
        var timing = plan.timing();
        json.put("number", event.number())
                .put("title", plan.title())
                .put("start", timing.start().toString())
                .put("zone", timing.zone().getId())
                .put(
                        "wall_time",
                        timing.start().atZone(timing.zone()).toLocalDateTime().toString())
                .put("duration", timing.duration().toString())
                .put("language", plan.language().toLanguageTag());
        plan.details().description().ifPresent(description -> json.put("description", description));
        plan.details().type().ifPresent(type -> json.put("type", type.word()));
        json.putObject("check_in")
                .put("opens", plan.checkIn().opens().toString())
                .put("closes", plan.checkIn().closes().toString())
                .put("absent", plan.details().closure().word())
                .put("confirm_hours", plan.details().confirmHours().orElse(0));
        track(plan.track(), json.putObject("track"));
        var cars = json.putArray("cars");
        plan.cars().names().forEach(cars::add);
        codes(event, json.putArray("car_codes"));
        var capacity = plan.capacity();
        json.putObject("capacity")
                .put("drivers", capacity.maxDrivers())
                .put("broadcast_slots", capacity.broadcastSlots())
                .put("waiting_list", capacity.waitingList())
                .put("driver_id", word(capacity.driverId()));
        plan.details().teams().ifPresent(teams -> teams(teams, plan.gridPlaces(), json.putArray("teams")));
        plan.details()
                .classes()
                .ifPresent(classes -> classes.all().forEach(each -> carClass(each, plan, json.withArray("classes"))));
        plan.details()
                .splits()
                .ifPresent(splits -> json.putObject("splits")
                        .put("count", splits.count())
                        .put("filling", splits.filling().word()));
        plan.details()
                .teamCars()
                .ifPresent(shared -> json.putObject("team_cars")
                        .put("most_drivers", shared.mostDrivers())
                        .put("line_up_minutes", shared.lineUpUntil().toMinutes()));
        var channels = json.putObject("channels")
                .put("announcement", plan.channels().announcement().text());
        plan.channels().roster().ifPresent(roster -> channels.put("roster", roster.text()));
        details(plan.details(), json);
    }

    private static void codes(ExportedEvent event, ArrayNode json) {
        for (var car : event.cars()) {
            if (car.acc().known().isEmpty() && car.ac().known().isEmpty()) continue;
            var codes = json.addObject().put("car", car.name());
            car.acc().known().ifPresent(code -> codes.put("acc", code));
            car.ac().known().ifPresent(code -> codes.put("ac", code));
        }
    }

    /** All but what gets somebody onto the server: a file goes from hand to hand. */
    private static void details(EventDetails details, ObjectNode json) {
        var sessions = json.putObject("sessions");
        details.sessions().practice().ifPresent(minutes -> sessions.put("practice_minutes", minutes));
        details.sessions().qualifying().ifPresent(minutes -> sessions.put("qualifying_minutes", minutes));
        details.sessions().race().ifPresent(length -> sessions.put("race_" + word(length.unit()), length.amount()));
        details.sessions().conditions().ifPresent(conditions -> sessions.put("conditions", conditions));
        var rules = json.putObject("rules");
        details.rules().special().ifPresent(special -> rules.put("special", special));
        details.rules().regulation().ifPresent(link -> rules.put("regulation", link.text()));
        details.rules().liveries().ifPresent(link -> rules.put("liveries", link.text()));
        var roles = json.putObject("roles");
        details.roles().driver().ifPresent(role -> roles.put("driver", role.text()));
        details.roles().steward().ifPresent(role -> roles.put("steward", role.text()));
        details.withdrawalLimit().ifPresent(limit -> json.put("withdrawal_limit", limit));
    }

    /** A team that is called after its colour has no name, since that is another one in every language. */
    private static void teams(Teams teams, int drivers, ArrayNode json) {
        for (int team = 0; team < teams.count(); team++) {
            var each = json.addObject().put("number", team + 1).put("colour", word(teams.colour(team)));
            if (team < teams.names().size()) each.put("name", teams.names().get(team));
            each.put("drivers", teams.sizes(drivers).get(team));
        }
    }

    private static void carClass(CarClass its, EventPlan plan, ArrayNode json) {
        var each = json.addObject().put("name", its.name()).put("places", its.places());
        its.numbers().ifPresent(range -> each.put("numbers", range.text()));
        var cars = each.putArray("cars");
        its.cars().stream().filter(plan.cars()::allows).forEach(cars::add);
    }

    private static void track(Track track, ObjectNode json) {
        json.put("name", track.name().name());
        track.name().layout().ifPresent(layout -> json.put("layout", layout));
        json.put("pit_boxes", track.room().pitBoxes());
        track.room().serverSlots().ifPresent(slots -> json.put("server_slots", slots));
        json.put("broadcast_slots", track.room().broadcastSlots());
        track.details().ifPresent(details -> json.put("details", details));
    }

    private static void entry(ExportedEvent event, ExportedEntry entry, ObjectNode json) {
        json.put("list", word(entry.place()));
        if (!entry.name().isEmpty()) {
            json.put("name", entry.name());
            if (entry.drivesAsGuest()) json.put("guest", true);
            if (!entry.isGuest()) json.put("discord", entry.driver().text());
        }
        var accounts = json.putArray("steam");
        entry.accounts().stream().map(SteamId::text).forEach(accounts::add);
        entry.number().ifPresent(number -> json.put("number", number));
        json.put("car", entry.car().name());
        entry.team().ifPresent(team -> json.put("team", team + 1));
        entry.split().ifPresent(split -> json.put("split", split + 1));
        event.classOf(entry).ifPresent(its -> json.put("class", its.name()));
        entry.livery().ifPresent(link -> json.put("livery", link.text()));
        entry.crew().ifPresent(crew -> crew(crew, json.putObject("crew")));
        json.put("registered_at", entry.registeredAt().toString());
        entry.checkedInAt().ifPresent(at -> json.put("checked_in_at", at.toString()));
    }

    /** Those who share the car with whoever registered it. */
    private static void crew(Crew crew, ObjectNode json) {
        var drivers = json.put("name", crew.name()).putArray("drivers");
        for (var other : crew.others()) {
            var each = drivers.addObject().put("name", other.card().fullName());
            other.member().ifPresent(member -> each.put("discord", member.text()));
            other.card().steam().ifPresent(account -> each.put("steam", account.text()));
        }
    }

    private static void broadcaster(ExportedEntry entry, ObjectNode json) {
        json.put("name", entry.name()).put("discord", entry.driver().text());
        var accounts = json.putArray("steam");
        entry.accounts().stream().map(SteamId::text).forEach(accounts::add);
        json.put("registered_at", entry.registeredAt().toString());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private EventJson() {}
}
