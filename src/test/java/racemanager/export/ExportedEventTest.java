package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Steward;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleLists;

/** A full race with two reserves, of whom the second has checked in. */
class ExportedEventTest {

    private static final EventPlan PLAN = RaceNight.plan();
    private static final int DRIVERS = PLAN.capacity().maxDrivers();
    private static final Instant OPEN = PLAN.timing().start().minus(Duration.ofHours(2));
    private static final VehicleLists LISTS = VehicleLists.EMPTY
            .with(Grid.list(1, Simulator.ACC, Grid.car("audi r8", "31")))
            .with(Grid.list(2, Simulator.AC, Grid.car("BMW M4", "bmw_m4")));

    private RaceEvent state = new RaceEvent.Unborn();

    @BeforeEach
    void race() {
        tell(new EventCommand.Publish(7, PLAN, new MemberId(1), RaceNight.NOW));
        for (int driver = 1; driver <= DRIVERS + 2; driver++) {
            var card = new DriverCard("Driver " + driver, Optional.of(Grid.account(driver)));
            tell(new EventCommand.Register(
                    new MemberId(100 + driver), card, "Audi R8", Optional.empty(), RaceNight.NOW));
        }
        tell(new EventCommand.CheckIn(new MemberId(100 + DRIVERS + 2), OPEN));
    }

    private void tell(EventCommand command) {
        var decision = EventRules.decide(state, command);
        state = EventLife.evolve(state, ((Decision.Accepted<EventFact>) decision).facts());
    }

    private byte[] bytes(ExportFormat format) {
        return format.write(ExportedEvent.of((Live) state, LISTS), phrase -> phrase.key())
                .file()
                .orElseThrow()
                .content();
    }

    @Test
    void serversLetInTheGridAndTheReserveWhoCheckedIn() {
        var acc = AccFile.of(bytes(ExportFormat.ACC));
        var ac = AcFile.of(bytes(ExportFormat.AC));

        assertThat(acc.texts("lastName"))
                .hasSize(DRIVERS + 1)
                .startsWith("1", "2")
                .endsWith(Integer.toString(DRIVERS), Integer.toString(DRIVERS + 2));
        assertThat(acc.numbers("forcedCarModel")).containsOnly(31);
        assertThat(acc.numbers("raceNumber")).startsWith(1, 2).endsWith(DRIVERS, DRIVERS + 2);
        assertThat(ac.values("DRIVERNAME")).hasSize(DRIVERS + 1).endsWith("Driver " + (DRIVERS + 2));
        assertThat(ac.values("MODEL")).containsOnly("");
    }

    @Test
    void aMemberWhoIsMarkedIsAGuestInTableAndFileAndTheMemberStill() throws IOException {
        var first = new MemberId(101);
        tell(new EventCommand.MarkGuest(first, true, new Steward(new MemberId(1), "Not of the league"), OPEN));

        var participants = new JsonMapper().readTree(bytes(ExportFormat.JSON)).path("participants");
        assertThat(participants.path(0).path("guest").asBoolean()).isTrue();
        assertThat(participants.path(0).path("discord").asText()).isEqualTo("101");
        assertThat(participants.path(1).has("guest")).isFalse();
        var table = new String(bytes(ExportFormat.CSV), StandardCharsets.UTF_8);
        assertThat(table).contains(",<@101> export.guest,", ",<@102>,").containsOnlyOnce(" export.guest");
    }

    @Test
    void theTableHasBothListsWithThePlacesInEach() {
        var table = CsvFile.of(bytes(ExportFormat.CSV));

        assertThat(table.column("export.column.list"))
                .startsWith("export.list.grid")
                .endsWith("export.list.waiting");
        assertThat(table.column("export.column.place"))
                .hasSize(DRIVERS + 2)
                .startsWith("1", "2")
                .endsWith(Integer.toString(DRIVERS), "1", "2");
        assertThat(table.column("export.column.checked_in")).startsWith("").endsWith("", OPEN.toString());
        assertThat(table.column("export.column.discord")).startsWith("<@101>");
        assertThat(table.column("export.column.acc")).containsOnly("31");
    }

    @Test
    void ourOwnFormHasAllThatAnotherEventIsMadeOf() throws IOException {
        var json = new JsonMapper().readTree(bytes(ExportFormat.JSON));
        var event = json.path("event");

        assertThat(json.path("format").asInt()).isEqualTo(1);
        assertThat(event.path("number").asInt()).isEqualTo(7);
        assertThat(event.path("title").asText()).isEqualTo(PLAN.title());
        assertThat(Instant.parse(event.path("start").asText()))
                .isEqualTo(PLAN.timing().start());
        assertThat(event.path("zone").asText()).isEqualTo("Europe/Madrid");
        assertThat(event.path("wall_time").asText()).isEqualTo("2026-12-04T21:00");
        assertThat(Duration.parse(event.path("duration").asText()))
                .isEqualTo(PLAN.timing().duration());
        assertThat(texts(event.path("cars"))).isEqualTo(PLAN.cars().names());
        assertThat(event.path("track").path("pit_boxes").asInt()).isEqualTo(30);
        assertThat(event.path("capacity").path("drivers").asInt()).isEqualTo(DRIVERS);
        assertThat(event.path("channels").path("roster").asText()).isEqualTo(RaceNight.GRID);
        assertThat(json.path("participants")).hasSize(DRIVERS + 2);
        var last = json.path("participants").path(DRIVERS + 1);
        assertThat(last.path("list").asText()).isEqualTo("waiting");
        assertThat(last.path("discord").asText()).isEqualTo(Integer.toString(100 + DRIVERS + 2));
        assertThat(texts(last.path("steam")))
                .containsExactly(Grid.account(DRIVERS + 2).text());
        assertThat(last.path("checked_in_at").asText()).isEqualTo(OPEN.toString());
        assertThat(last.has("number")).isFalse();
    }

    @Test
    void aRosterThatThereIsNotHasNoChannel() throws IOException {
        state = new RaceEvent.Unborn();
        var plan = RaceNight.plan(RaceNight.answers().with("roster", List.of()));
        tell(new EventCommand.Publish(7, plan, new MemberId(1), RaceNight.NOW));

        var channels = new JsonMapper()
                .readTree(bytes(ExportFormat.JSON))
                .path("event")
                .path("channels");
        assertThat(channels.path("announcement").asText()).isEqualTo(RaceNight.NEWS);
        assertThat(channels.has("roster")).isFalse();
    }

    @Test
    void nothingIsToldOfSomebodyWhoWasForgotten() throws IOException {
        tell(new EventCommand.Cancel(Optional.empty(), new MemberId(1), OPEN));
        tell(new EventCommand.Forget(new MemberId(101), OPEN));
        var first = new JsonMapper()
                .readTree(bytes(ExportFormat.JSON))
                .path("participants")
                .path(0);

        assertThat(first.has("name") || first.has("discord")).isFalse();
        assertThat(CsvFile.of(bytes(ExportFormat.CSV)).column("export.column.discord"))
                .startsWith("", "<@102>");
        assertThat(AccFile.of(bytes(ExportFormat.ACC)).texts("lastName")).startsWith("2");
        var told = Grid.said(ExportFormat.ACC.write(ExportedEvent.of((Live) state, LISTS), phrase -> ""));
        assertThat(told).contains("• a former driver");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
