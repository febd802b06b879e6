package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import racemanager.event.Entry;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.RaceEvent;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.GuildRules;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.node.Node;
import racemanager.store.SnapshotRange;
import racemanager.store.actor.StoreExtension;
import racemanager.wizard.WizardEvolution;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Outcome;

/** What {@link OldStore} holds is read as it was meant, from facts and from snapshots. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldStoreTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** Of the rules, only what facts make of a state is asked. */
    private static final Phrase LOOK = Phrase.of("look");

    private static final SnapshotRange ANY = new SnapshotRange(0, Long.MAX_VALUE, 0, Long.MAX_VALUE);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private ActorTestKit kit;

    private final Map<Integer, WizardSession> sessions = new HashMap<>();

    @BeforeAll
    void open() throws Exception {
        var store = OldStore.unpack(directory);
        kit = ActorTestKit.create(ConfigFactory.parseMap(
                        Map.of("racemanager.store.directory", store.toString(), "pekko.actor.provider", "local"))
                .withFallback(Node.settings(ConfigFactory.empty())));
        guild().seats().taken().values().forEach(seat -> sessions.put(seat, session(seat)));
    }

    @AfterAll
    void close() {
        kit.shutdownTestKit();
    }

    private Guild guild() {
        return this.<GuildFact, Guild>state("guild|" + OldStore.GUILD, Guild.EMPTY, GuildRules::evolve);
    }

    private WizardSession session(int seat) {
        return this.<WizardFact, WizardSession>state(
                "wizard|" + OldStore.GUILD + "|seat-" + seat, new WizardSession.Unborn(), WizardEvolution::evolve);
    }

    private RaceEvent event() {
        return this.<EventFact, RaceEvent>state(
                "event|" + OldStore.GUILD + "|1", new RaceEvent.Unborn(), EventLife::evolve);
    }

    private <F, S> S state(String stream, S empty, BiFunction<S, F, S> evolve) {
        var rules = new Rules<Phrase, F, S, S>(
                empty, (state, look) -> Decision.unchanged(), evolve, (state, look) -> state);
        var actor = kit.spawn(SourcedActor.of(PersistenceId.ofUniqueId(stream), rules));
        var asker = kit.<Reply<S>>createTestProbe();
        actor.tell(new Ask<>(LOOK, asker.getRef()));
        var reply = asker.receiveMessage(SOON);
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done<S>) reply).view();
    }

    private List<Open> open(String title) {
        return sessions.values().stream()
                .flatMap(session -> Optional.ofNullable(session instanceof Open open ? open : null).stream())
                .filter(open -> open.answers().says("title", title))
                .toList();
    }

    @Test
    void theGuildHasItsTracksDriversAndZones() {
        var guild = guild();

        assertThat(guild.tracks().tracks())
                .extracting(track -> track.name().name())
                .containsExactly("Spa", OldSession.TRACK_NAME);
        assertThat(guild.seats().taken()).hasSize(OldSession.values().length + 2);
        assertThat(guild.events().listings()).containsOnlyKeys(1);
    }

    @Test
    void someOfItIsReadFromASnapshot() throws Exception {
        var store = StoreExtension.of(kit.system()).store();
        var snapshots = 0;
        for (var seat : sessions.keySet()) {
            var newest = store.latestSnapshot("wizard|" + OldStore.GUILD + "|seat-" + seat, ANY);
            snapshots += newest.toCompletableFuture().get().isPresent() ? 1 : 0;
        }

        assertThat(snapshots).isPositive().isLessThan(sessions.size());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FINISHING")
    void everyOpenSessionStandsAtItsStepWithItsAnswers(OldSession expected) {
        assertThat(open(expected.title())).singleElement().satisfies(open -> {
            assertThat(open.wizard()).isEqualTo("event");
            assertThat(open.step()).isEqualTo(OldSession.step(expected.place()));
            assertThat(open.answers().values()).containsAllEntriesOf(expected.answers());
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FINISHING", "SLIP"})
    void nothingWasRejectedWhereNothingWasMistyped(OldSession expected) {
        assertThat(open(expected.title()))
                .singleElement()
                .extracting(Open::rejected)
                .isEqualTo(Optional.empty());
    }

    @Test
    void whatWasRejectedIsThereAsTyped() {
        var slip = open(OldSession.SLIP.title()).getFirst().rejected().orElseThrow();

        assertThat(slip.form()).isEqualTo("drivers");
        assertThat(slip.typed().one("drivers")).hasValue(OldSession.TYPED_WRONG);
        assertThat(slip.reasons().getFirst().key()).isNotEmpty();
    }

    @Test
    void theFinishedOneIsStillToBeMade() {
        assertThat(sessions.values())
                .filteredOn(Finishing.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Finishing.class,
                        finishing -> assertThat(finishing.last().answers().values())
                                .containsAllEntriesOf(OldSession.FINISHING.answers()));
    }

    @Test
    void oneMadeTheEventAndOneWasDiscarded() {
        assertThat(sessions.values())
                .filteredOn(Ended.class::isInstance)
                .extracting(session -> ((Ended) session).outcome())
                .hasSize(2)
                .anySatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Discarded.class))
                .anySatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Made.class,
                                made -> assertThat(made.number()).isEqualTo(1)));
    }

    @Test
    void theEventHasItsDriversInOrder() {
        var event = event();

        assertThat(event).isInstanceOf(RaceEvent.Published.class);
        var published = (RaceEvent.Published) event;
        assertThat(published.plan().title()).isEqualTo(OldStore.RACE);
        assertThat(published.plan().timing().date()).isEqualTo(OldSession.DAY);
        assertThat(published.plan().timing().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(published.entries().grid())
                .extracting(entry -> entry.card().fullName())
                .containsExactly("Lena Vogt", "Diego Marín", "Sofia Lindqvist");
        assertThat(published.entries().grid()).extracting(Entry::isCheckedIn).containsExactly(true, false, false);
        assertThat(published.entries().waiting())
                .extracting(entry -> entry.card().fullName())
                .containsExactly("Yara Haddad", "Callum Reid");
    }
}
