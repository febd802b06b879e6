package racemanager.audit.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.ManualTime;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.audit.AuditChannel;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditOutcome;
import racemanager.audit.AuditPage;
import racemanager.audit.AuditPost;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.Delivered;

/** One guild's log on a store in memory; ten seconds pass when a test says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditActorTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Instant NOW = Instant.parse("2026-12-05T18:00:00Z");
    private static final Eraser NOTHING_ELSE = new Eraser() {
        @Override
        public CompletionStage<Done> delete(String stream, long upTo) {
            return CompletableFuture.completedFuture(Done.done());
        }

        @Override
        public CompletionStage<Done> erase() {
            return CompletableFuture.completedFuture(Done.done());
        }

        @Override
        public CompletionStage<List<String>> streamsBelow(GuildId guild) {
            return CompletableFuture.completedFuture(List.of());
        }
    };

    private static final AuditChannel CHANNEL = new AuditChannel(new ChannelId(50), Locale.FRENCH);

    private final ActorTestKit kit = ActorTestKit.create(ManualTime.config()
            .withFallback(ConfigFactory.parseString("pekko.actor.provider = local")
                    .withFallback(ConfigFactory.load("application-test"))));
    private final ManualTime time = ManualTime.get(kit.system());
    private GuildId guild = new GuildId(900);
    private TestProbe<Deliver> outbox = kit.createTestProbe(Deliver.class);
    private ActorRef<Errand<AuditCommand, Reply<AuditPage>>> log = start();

    private ActorRef<Errand<AuditCommand, Reply<AuditPage>>> start() {
        return kit.spawn(AuditActor.create(guild, outbox.getRef(), NOTHING_ELSE));
    }

    @BeforeEach
    void begin() {
        guild = new GuildId(guild.value() + 1);
        outbox = kit.createTestProbe(Deliver.class);
        log = start();
    }

    @AfterEach
    void rest() {
        log.tell(new Rest<>());
        outbox.expectTerminated(log, SOON);
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private AuditPage ask(AuditCommand command) {
        TestProbe<Reply<AuditPage>> asker = kit.createTestProbe();
        log.tell(new Ask<>(command, asker.getRef()));
        var reply = asker.receiveMessage(SOON);
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done<AuditPage>) reply).view();
    }

    private void note(String what, Optional<AuditChannel> shown) {
        var entry = new AuditEntry(
                NOW, Optional.of(new MemberId(7)), what, Optional.empty(), "", AuditOutcome.DONE, Optional.empty());
        ask(new AuditCommand.Note(entry, Locale.ENGLISH, shown));
    }

    private List<String> read() {
        return whats(ask(new AuditCommand.Read(AuditFilter.ALL, Optional.empty(), 0, 10, NOW))
                .entries());
    }

    private static List<String> whats(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::what).toList();
    }

    private static AuditPost post(Deliver deliver) {
        return (AuditPost) ((Deed.ShowMessage) deliver.deed()).content();
    }

    private static void answer(Deliver deliver, Receipt receipt) {
        deliver.replyTo().tell(new Delivered(deliver.subject(), deliver.revision(), receipt));
    }

    @Test
    void whatWasNotedIsThereAfterARestart() {
        note("/track add", Optional.empty());
        note("/track edit", Optional.empty());
        rest();

        log = start();

        assertThat(read()).containsExactly("/track edit", "/track add");
    }

    @Test
    void whatComesWithinTenSecondsIsOneMessage() {
        note("/track add", Optional.of(CHANNEL));
        time.timePasses(Duration.ofSeconds(9));
        note("/track edit", Optional.of(CHANNEL));
        outbox.expectNoMessage(Duration.ZERO);

        time.timePasses(Duration.ofSeconds(1));

        var deliver = outbox.receiveMessage(SOON);
        assertThat(whats(post(deliver).entries())).containsExactly("/track add", "/track edit");
        assertThat(post(deliver).language()).isEqualTo(Locale.FRENCH);
        assertThat(((Deed.ShowMessage) deliver.deed()).channel()).isEqualTo(CHANNEL.channel());
        assertThat(((Deed.ShowMessage) deliver.deed()).once().nonce()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void nothingFollowsUntilDiscordHasAnsweredAndThenAllInOneMessageOfItsOwn() {
        note("first", Optional.of(CHANNEL));
        time.timePasses(AuditPosting.COLLECTED_FOR);
        var first = outbox.receiveMessage(SOON);
        for (int i = 1; i <= 25; i++) {
            note("n" + i, Optional.of(CHANNEL));
        }
        time.timePasses(AuditPosting.COLLECTED_FOR);
        outbox.expectNoMessage(Duration.ZERO);

        answer(first, new Receipt.Refused(Phrase.of("post.refused")));
        assertThat(read()).hasSize(10);
        time.timePasses(AuditPosting.COLLECTED_FOR);

        var second = outbox.receiveMessage(SOON);
        assertThat(second.subject()).isNotEqualTo(first.subject());
        assertThat(post(second).entries())
                .hasSize(AuditPost.MOST_ENTRIES)
                .last()
                .extracting(AuditEntry::what)
                .isEqualTo("n25");
        assertThat(post(second).more()).isEqualTo(5);
    }

    @Test
    void withoutAChannelNothingIsPostedAndAChannelThatIsSetLaterBeginsThere() {
        note("before", Optional.empty());
        time.timePasses(AuditPosting.COLLECTED_FOR);
        outbox.expectNoMessage(Duration.ZERO);

        note("after", Optional.of(CHANNEL));
        time.timePasses(AuditPosting.COLLECTED_FOR);

        assertThat(whats(post(outbox.receiveMessage(SOON)).entries())).containsExactly("after");
    }

    @Test
    void whoIsForgottenMeanwhileIsNotNamed() {
        note("/track add", Optional.of(CHANNEL));
        ask(new AuditCommand.Forget(new MemberId(7)));

        time.timePasses(AuditPosting.COLLECTED_FOR);

        assertThat(post(outbox.receiveMessage(SOON)).entries())
                .extracting(AuditEntry::member)
                .containsExactly(Optional.empty());
    }
}
