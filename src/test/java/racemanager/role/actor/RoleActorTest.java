package racemanager.role.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.outbox.Deed;
import racemanager.outbox.Priority;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;
import racemanager.role.RoleCommand;
import racemanager.role.RoleNotice;
import racemanager.role.RoleProgress;
import racemanager.role.RoleWish;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;

/** What the roles of a guild's events ask of Discord, and what they make of the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleActorTest implements Appointments {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final RoleId ROLE = new RoleId(70);
    private static final MemberId ORGANISER = new MemberId(1);
    private static final MemberId LENA = new MemberId(10);
    private static final MemberId DIEGO = new MemberId(11);
    private static final Receipt CHANGED = new Receipt.Changed();
    private static final Phrase TOO_HIGH = Phrase.of("wizard.event.roles.too_high");
    private static final Receipt REFUSED = new Receipt.Refused(TOO_HIGH);

    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));
    private final List<Appointment> appointments = new CopyOnWriteArrayList<>();
    private final EraserOnPaper eraser = new EraserOnPaper();
    private final TestProbe<Reply<RoleProgress>> asker = kit.createTestProbe();
    private volatile Instant now = Instant.parse("2026-12-05T18:00:00Z");
    private final Instant until = now.plus(Duration.ofDays(2));
    private GuildId guild = new GuildId(900);
    private TestProbe<Deliver> outbox = kit.createTestProbe(Deliver.class);
    private ActorRef<Errand<RoleCommand, Reply<RoleProgress>>> roles = start();

    private ActorRef<Errand<RoleCommand, Reply<RoleProgress>>> start() {
        return kit.spawn(RoleActor.create(guild, new RoleContext(() -> now, this, outbox.getRef(), eraser)));
    }

    @Override
    public CompletionStage<?> register(Appointment appointment) {
        appointments.add(appointment);
        return CompletableFuture.completedStage(Done.done());
    }

    @Override
    public void done(Appointment appointment) {
        appointments.remove(appointment);
    }

    @BeforeEach
    void begin() {
        rest();
        guild = new GuildId(guild.value() + 1);
        outbox = kit.createTestProbe(Deliver.class);
        appointments.clear();
        roles = start();
    }

    @AfterEach
    void rest() {
        roles.tell(new Rest<>());
        asker.expectTerminated(roles, SOON);
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private void restart() {
        rest();
        roles = start();
    }

    private void send(RoleCommand command) {
        roles.tell(new Ask<>(command, asker.getRef()));
    }

    private RoleProgress ask(RoleCommand command) {
        send(command);
        return ((Reply.Done<RoleProgress>) asker.receiveMessage(SOON)).view();
    }

    private void wishes(MemberId... members) {
        var wish = new RoleWish(ROLE, Set.of(members), until, Optional.of(ORGANISER), Locale.FRENCH);
        ask(new RoleCommand.Wish("event-42", Optional.of(wish), now));
    }

    private Deliver asked(Deed deed) {
        var asked = outbox.receiveMessage(SOON);
        assertThat(asked.deed()).isEqualTo(deed);
        return asked;
    }

    private Deed give(MemberId member) {
        return new Deed.GiveRole(guild, member, ROLE);
    }

    private Deed take(MemberId member) {
        return new Deed.TakeRole(guild, member, ROLE);
    }

    private static void answer(Deliver asked, Receipt receipt) {
        asked.replyTo().tell(new Delivered(asked.subject(), asked.revision(), receipt));
    }

    private void settles() {
        asker.awaitAssert(SOON, () -> {
            assertThat(ask(new RoleCommand.Look()).settled()).isTrue();
            return Done.done();
        });
    }

    @Test
    void theRoleIsGivenAndTakenWithThePriorityOfRoles() {
        wishes(LENA);
        var given = asked(give(LENA));
        assertThat(given.priority()).isEqualTo(Priority.ROLES);
        answer(given, CHANGED);
        settles();

        wishes();
        answer(asked(take(LENA)), CHANGED);

        settles();
        outbox.expectNoMessage();
    }

    @Test
    void aRestartBetweenFactAndAnswerAsksAgain() {
        wishes(LENA);
        asked(give(LENA));

        restart();
        answer(asked(give(LENA)), CHANGED);
        settles();

        restart();
        settles();
        outbox.expectNoMessage();
    }

    @Test
    void theGuildIsWokenForWhatIsUnfinishedAndForTheEndOfTheWish() {
        wishes(LENA);

        assertThat(appointments)
                .containsExactlyInAnyOrder(
                        new Appointment(guild, "roles", now.plusSeconds(60)), new Appointment(guild, "roles", until));
    }

    @Test
    void aWakeAsksAgainWhatTheOutboxMayHaveLost() {
        wishes(LENA);
        asked(give(LENA));

        assertThat(ask(new RoleCommand.TimePassed(now)).settled()).isFalse();

        asked(give(LENA));
    }

    @Test
    void organisersAreToldOnceOfARoleThatCannotBeGiven() {
        wishes(LENA, DIEGO);
        answer(outbox.receiveMessage(SOON), REFUSED);
        answer(outbox.receiveMessage(SOON), REFUSED);

        var news = outbox.receiveMessage(SOON);
        var deed = (Deed.TellOrganisers) news.deed();
        assertThat(deed.member()).isEqualTo(ORGANISER);
        assertThat(deed.once().nonce()).hasSizeLessThanOrEqualTo(25);
        assertThat(deed.content())
                .isEqualTo(new RoleNotice(ROLE, TOO_HIGH, now.plus(Duration.ofHours(1)), Locale.FRENCH));
        answer(news, new Receipt.Refused(Phrase.of("post.refused")));
        settles();

        restart();
        settles();
        outbox.expectNoMessage();
    }

    @Test
    void aRestartBeforeTheyWereToldTellsThem() {
        wishes(LENA);
        answer(outbox.receiveMessage(SOON), REFUSED);
        var first = outbox.receiveMessage(SOON);

        restart();

        assertThat(outbox.receiveMessage(SOON).deed()).isEqualTo(first.deed());
    }

    @Test
    void aRefusedRoleIsTriedAgainOnDemand() {
        wishes(LENA);
        answer(outbox.receiveMessage(SOON), REFUSED);
        answer(outbox.receiveMessage(SOON), CHANGED);

        ask(new RoleCommand.TryAgain(now));

        answer(asked(give(LENA)), CHANGED);
        settles();
    }

    @Test
    void aMemberIsForgottenWhenTheRoleIsTaken() {
        wishes(LENA);
        answer(asked(give(LENA)), CHANGED);
        settles();
        wishes();
        var taken = asked(take(LENA));

        send(new RoleCommand.Forget(LENA, now));
        asker.expectNoMessage();
        answer(taken, CHANGED);

        assertThat(asker.receiveMessage(SOON)).isInstanceOf(Reply.Done.class);
        assertThat(eraser.asked).anyMatch(asked -> asked.startsWith("delete roles|" + guild.text()));
    }

    @Test
    void whoCannotLoseTheRoleIsForgottenAllTheSame() {
        wishes(LENA);
        answer(asked(give(LENA)), CHANGED);
        settles();
        wishes();
        var taken = asked(take(LENA));
        send(new RoleCommand.Forget(LENA, now));

        answer(taken, REFUSED);

        assertThat(asker.receiveMessage(SOON)).isInstanceOf(Reply.Done.class);
    }
}
