package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.DriverColumn;
import racemanager.event.DriverComparison.Fresh;
import racemanager.event.DriverComparison.Unfit;
import racemanager.event.DriverRow;
import racemanager.event.Entry;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Spot;
import racemanager.event.Steward;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.steam.SteamId;

/** A list through the guild, which knows whose account is a member's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriverImportTest {

    private static final String STEAM = "76561197960287930";
    private static final String ANOTHER = "76561197960287931";

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.publishEvent();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private static DriverRow row(int line, String name, String steam) {
        var account = Optional.of(new SteamId(Long.parseLong(steam)));
        var none = Optional.<Integer>empty();
        var given = Set.of(DriverColumn.NAME, DriverColumn.STEAM, DriverColumn.CAR);
        return new DriverRow(line, name, steam, account, "Audi R8", none, none, "", none, given, List.of());
    }

    private GuildOrder.ImportingDrivers taking(DriverRow... rows) {
        var compared = List.of(rows).stream()
                .map(row -> row.comparedWith(Optional.empty()))
                .toList();
        var steward = new Steward(new MemberId(2), "The league's list");
        return new GuildOrder.ImportingDrivers(
                1, new ImportDrivers(compared, MemberId.withoutDiscord(77), steward, house.now));
    }

    private Live look() {
        return (Live) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    @Test
    void theDriversAreThereAfterARestartToo() {
        house.done(taking(row(2, "Gus Grissom", STEAM), row(3, "Jim Lovell", ANOTHER)));
        house.rest();
        house.start();

        assertThat(look().entries().grid())
                .extracting(entry -> entry.card().fullName())
                .containsExactly("Gus Grissom", "Jim Lovell");
        assertThat(look().entries().grid())
                .extracting(Entry::driver)
                .containsExactly(MemberId.withoutDiscord(77), MemberId.withoutDiscord(78));
        assertThat(house.guild().drivers().cards()).isEmpty();
    }

    @Test
    void anAccountThatAMemberHasIsNamedInThePreviewAndStopsAllThatWasLookedAtBefore() {
        house.registered(10, STEAM);
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Withdraw(new MemberId(10), house.now)));
        var rows = List.of(row(2, "Jim Lovell", ANOTHER), row(3, "Gus Grissom", STEAM));

        var standings =
                house.done(new GuildOrder.ComparingDrivers(1, rows, house.now)).standings();

        assertThat(standings.getFirst()).isEqualTo(new Fresh(Spot.Part.GRID));
        assertThat(((Unfit) standings.getLast()).why())
                .extracting(Phrase::key)
                .containsExactly("steward.account_of_member");
        assertThat(house.refusal(taking(rows.toArray(DriverRow[]::new)))).isEqualTo("drivers.import.not_now");
        assertThat(look().entries().drivers()).isEmpty();
    }
}
