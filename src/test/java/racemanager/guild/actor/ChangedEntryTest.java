package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.AccountClaim;
import racemanager.event.Entry;
import racemanager.event.EntryChange;
import racemanager.event.EntryFormReader;
import racemanager.event.EventCommand;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.guild.actor.GuildOrder.Registering.Part;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.steam.SteamId;

/** What is changed of an entry: another account is the driver's in the guild first, and nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedEntryTest {

    private static final String STEAM = "76561197960287930";
    private static final String OTHER = "76561197960287931";
    private static final String FREE = "76561197960287932";
    private static final MemberId DRIVER = new MemberId(10);

    private final ActorTestKit kit = GuildHouse.kit();
    private GuildHouse house;

    @BeforeEach
    void open() {
        house = new GuildHouse(kit);
        house.publishEvent();
        house.registered(10, STEAM);
        house.registered(11, OTHER);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private GuildOrder<Registered> naming(long driver, String account) {
        var form = new RegistrationForm("", account, "", "");
        return new GuildOrder.Registering(
                1, new MemberId(driver), form, Part.OTHER_ACCOUNT, Optional.empty(), house.now);
    }

    private Live race() {
        return (Live) house.done(new GuildOrder.OfEvent(1, new EventCommand.Look(house.now)));
    }

    private String inTheRace() {
        return race().entries()
                .entryOf(DRIVER)
                .flatMap(entry -> entry.card().steam())
                .map(SteamId::text)
                .orElse("");
    }

    private String inTheGuild() {
        return house.guild()
                .drivers()
                .of(DRIVER)
                .flatMap(card -> card.steam())
                .map(SteamId::text)
                .orElse("");
    }

    @Test
    void itIsInTheGuildAndInTheRaceAlsoAfterARestartWithThePlaceKept() {
        assertThat(house.done(naming(10, FREE))).isInstanceOf(Registered.In.class);
        house.rest();
        house.start();

        assertThat(inTheRace()).isEqualTo(FREE);
        assertThat(inTheGuild()).isEqualTo(FREE);
        assertThat(race().entries().grid()).extracting(Entry::driver).containsExactly(DRIVER, new MemberId(11));
        assertThat(house.guild().drivers().of(DRIVER).orElseThrow().fullName()).isEqualTo("Driver Number 10");
    }

    @Test
    void anAccountThatAnotherDriverUsesIsRefusedAndNoted() {
        assertThat(house.refusal(naming(10, OTHER))).isEqualTo("driver.steam_taken");

        assertThat(inTheRace()).isEqualTo(STEAM);
        assertThat(inTheGuild()).isEqualTo(STEAM);
        assertThat(house.guild().drivers().accounts().claims())
                .extracting(AccountClaim::member, AccountClaim::owner)
                .containsExactly(tuple(DRIVER, new MemberId(11)));
    }

    @Test
    void whoTriesTooOftenWaits() {
        for (int tries = 0; tries < 2; tries++) house.refusal(naming(10, OTHER));

        assertThat(house.refusal(naming(10, OTHER))).isEqualTo("driver.wait");
        assertThat(house.refusal(naming(10, FREE))).isEqualTo("driver.wait");
        assertThat(inTheRace()).isEqualTo(STEAM);
    }

    @Test
    void whatCannotBeReadAndWhatComesTooLateKeepsNothing() {
        assertThat(house.done(naming(10, "12"))).isInstanceOf(Registered.NotRead.class);
        assertThat(house.refusal(naming(12, FREE))).isEqualTo("event.not_registered");
        house.done(new GuildOrder.OfEvent(1, new EventCommand.Close(ORGANISER, house.now)));
        assertThat(house.refusal(naming(10, FREE))).isEqualTo("event.closed");

        assertThat(inTheGuild()).isEqualTo(STEAM);
        assertThat(house.guild().drivers().of(new MemberId(12))).isEmpty();
    }

    @Test
    void aLiveryIsStillThereAfterARestart() {
        var livery = Optional.of("https://example.org/ten.zip");
        var entry = race().entries().entryOf(DRIVER).orElseThrow();
        var change = EntryFormReader.livery(entry, livery.get());
        var steward = new Steward(ORGANISER, "Asked for");
        house.done(new GuildOrder.OfEvent(
                1,
                new EventCommand.EditEntry(DRIVER, ((Parsed.Read<EntryChange>) change).value(), steward, house.now)));
        house.rest();
        house.start();

        assertThat(race().entries().entryOf(DRIVER).flatMap(Entry::livery).map(link -> link.text()))
                .isEqualTo(livery);
    }
}
