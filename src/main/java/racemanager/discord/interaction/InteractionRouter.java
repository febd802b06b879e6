package racemanager.discord.interaction;

import discord4j.discordjson.json.InteractionData;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.audit.AuditTrail;
import racemanager.discord.AccessCheck;
import racemanager.discord.Seconds;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Takes interactions from the gateway, finds what answers them, and sees to it that each is answered once and in time. */
public final class InteractionRouter implements Consumer<InteractionData> {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionRouter.class);
    private static final Duration TOO_OLD = Duration.ofMillis(2500);
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final int TIMESTAMP_SHIFT = 22;

    private final WorkFinder finder;
    private final Replies replies;
    private final Scheduler timer;
    private final InstantSource clock;
    private final DiscordClock ages;
    private final InteractionMeters meters;
    private final InFlight inFlight;
    private final Rival rival = new Rival();
    private final RecentIds recent = new RecentIds();

    /**
     * The same with the scheduler's own clock and ticks, and nothing noted.
     *
     * @param behindDiscord what to add to this clock to get Discord's
     */
    public InteractionRouter(
            RouteTable routes,
            Function<Locale, Localizer> languages,
            AccessCheck check,
            Replies replies,
            Scheduler timer,
            Duration behindDiscord,
            MeterRegistry registry) {
        this(
                routes,
                languages,
                check,
                replies,
                timer,
                () -> Instant.ofEpochMilli(timer.now(TimeUnit.MILLISECONDS)),
                new DiscordClock(
                        () -> timer.now(TimeUnit.NANOSECONDS),
                        Instant.ofEpochMilli(timer.now(TimeUnit.MILLISECONDS)).plus(behindDiscord),
                        Duration.ZERO),
                AuditTrail.NONE,
                registry);
    }

    /**
     * Handlers run on the given scheduler.
     *
     * @param languages says phrases in the language of a locale
     * @param check whom the routes are open to
     * @param clock what time it is for callers
     * @param ages how old interactions are when they come
     * @param trail where uses are noted
     */
    public InteractionRouter(
            RouteTable routes,
            Function<Locale, Localizer> languages,
            AccessCheck check,
            Replies replies,
            Scheduler timer,
            InstantSource clock,
            DiscordClock ages,
            AuditTrail trail,
            MeterRegistry registry) {
        this.finder = new WorkFinder(routes, languages, check, trail);
        this.replies = replies;
        this.timer = timer;
        this.clock = clock;
        this.ages = ages;
        this.inFlight = new InFlight(timer);
        this.meters = new InteractionMeters(registry, inFlight);
    }

    /** Starts answering and returns at once. */
    @Override
    public void accept(InteractionData interaction) {
        // Counted from here on: whoever stops must also wait for what no thread has come to yet.
        inFlight.counted(take(interaction, ages.ticks()).subscribeOn(timer))
                .subscribe(null, failure -> LOG.error("An interaction was lost", failure));
    }

    /** Completes when the interaction is answered, or was refused for its age or as a repetition. */
    private Mono<Void> take(InteractionData interaction, long came) {
        return Mono.defer(() -> {
            Instant arrival = clock.instant();
            Duration age = ages.age(made(interaction));
            if (!recent.isNew(interaction.id().asLong())) {
                return refused(interaction, "repeated", age);
            }
            if (age.compareTo(TOO_OLD) > 0) {
                return refused(interaction, "stale", age);
            }
            return answered(interaction, came, arrival, age);
        });
    }

    /** Completes when every interaction taken so far is answered, at the latest after this time. */
    public Mono<Void> drained(Duration atMost) {
        return inFlight.drained(atMost);
    }

    private Mono<Void> answered(InteractionData interaction, long came, Instant arrival, Duration age) {
        var token = new InteractionToken(
                interaction.applicationId().asLong(), interaction.id().asLong(), interaction.token());
        var responder = new InteractionResponder(replies, token);
        var work = finder.find(interaction, arrival, responder.reference());
        return new Conversation(work, responder, age, timer)
                .held()
                .doOnNext(outcome -> {
                    var took = Duration.ofNanos(ages.ticks() - came);
                    meters.ended(InteractionKind.of(interaction), work, outcome, took);
                    work.ended().accept(outcome);
                    if (outcome == Outcome.TAKEN) {
                        noteRival();
                    }
                })
                .then();
    }

    /** Whether another program with the same token answered what came here, within the last two minutes. */
    public boolean hasRival() {
        return rival.isThere(now());
    }

    private void noteRival() {
        if (rival.answered(now())) {
            LOG.warn("Another program answers with this bot's token, so members get either of two answers: end it, or"
                    + " reset the token in Discord's developer portal");
        }
    }

    private Duration now() {
        return Duration.ofMillis(timer.now(TimeUnit.MILLISECONDS));
    }

    private Mono<Void> refused(InteractionData interaction, String why, Duration age) {
        LOG.info(
                "Interaction {} is {} ({} old) and not executed",
                interaction.id().asString(),
                why,
                Seconds.text(age));
        meters.refused(why);
        return Mono.empty();
    }

    private static Instant made(InteractionData interaction) {
        return Instant.ofEpochMilli((interaction.id().asLong() >>> TIMESTAMP_SHIFT) + DISCORD_EPOCH);
    }
}
