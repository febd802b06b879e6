package racemanager.guild.actor;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.Events.Registered;
import racemanager.event.NumberedDriver;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.GuildCommand.AddTrack;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.outbox.actor.Deliver;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;
import racemanager.store.StoreStatistics;
import racemanager.store.actor.StoreExtension;
import racemanager.track.TrackForm;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;

/** How long the members of one guild wait who all press Register at once; on the real store, without Discord. */
final class StampedeBenchmark implements AutoCloseable {

    private static final int MEMBERS = 2_000;
    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final MemberId ORGANISER = new MemberId(1);

    private final ActorTestKit kit;
    private final Instant now = RaceNight.NOW;
    private final ActorRef<Errand<GuildOrder<?>, Reply<Object>>> guild;

    private StampedeBenchmark(Path directory) {
        var settings = """
                racemanager.store.directory = "%s"
                pekko.loglevel = "WARNING"
                pekko.actor.provider = local
                """.formatted(directory);
        kit = ActorTestKit.create(ConfigFactory.parseString(settings).withFallback(ConfigFactory.load()));
        ActorRef<Deliver> outbox = kit.spawn(Behaviors.ignore());
        var around = new GuildSurroundings(() -> now, new Agreeable(), outbox, Eraser.NONE);
        guild = kit.spawn(GuildActor.create(new GuildId(900), around, () -> {}));
    }

    /** Takes no arguments. */
    public static void main(String... arguments) throws IOException {
        try (var stampede = new StampedeBenchmark(Files.createTempDirectory("stampede"))) {
            stampede.publish();
            System.out.printf("%-32s %8s %8s %8s %7s %7s%n", "2,000 at once", "last", "p50", "p99", "facts", "forces");
            stampede.measure("first registration", stampede::register);
            for (int round = 0; round < ROUNDS; round++) {
                stampede.measure("withdrawal", stampede::withdraw);
                stampede.measure("registration, profile complete", stampede::register);
            }
        }
    }

    private void publish() {
        ask(new GuildOrder.Own(new AddTrack(new TrackForm("Monza", "", "40", "", "", ""), ORGANISER, now)));
        var answers = RaceNight.answers().with("drivers", "40");
        ask(wizard(new WizardCommand.Begin(answers)));
        ask(wizard(new WizardCommand.Finish(new ViewVersion(1, 1), "publish")));
    }

    private GuildOrder.OfWizard wizard(WizardCommand command) {
        var setting = new WizardSetting(RaceNight.place(), Locale.ENGLISH, Locale.ENGLISH, now);
        return new GuildOrder.OfWizard(ORGANISER, EventWizard.ID, command, setting);
    }

    private GuildOrder<?> register(long number) {
        var driver = new NumberedDriver(number);
        return new GuildOrder.Registering(1, driver.member(), driver.form(), Optional.empty(), now);
    }

    private GuildOrder<?> withdraw(long number) {
        return new GuildOrder.OfEvent(1, new Withdraw(new NumberedDriver(number).member(), now));
    }

    private void measure(String what, LongFunction<GuildOrder<?>> press) {
        var before = figures();
        var times = new long[MEMBERS];
        var answers = new ArrayList<CompletableFuture<?>>();
        var start = System.nanoTime();
        for (int number = 0; number < MEMBERS; number++) {
            var place = number;
            answers.add(send(press.apply(number)).thenAccept(reply -> {
                if (!(reply instanceof Reply.Done<?> done) || done.view() instanceof Registered.NotRead)
                    throw new IllegalStateException(reply.toString());
                times[place] = System.nanoTime() - start;
            }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        Arrays.sort(times);
        var after = figures();
        System.out.printf(
                "%-32s %5d ms %5d ms %5d ms %7d %7d%n",
                what,
                millis(times[MEMBERS - 1]),
                millis(times[MEMBERS / 2]),
                millis(times[MEMBERS * 99 / 100]),
                after.factsWritten() - before.factsWritten(),
                after.commits() - before.commits());
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private StoreStatistics figures() {
        return StoreExtension.of(kit.system()).store().statistics();
    }

    private void ask(GuildOrder<?> order) {
        var reply = send(order).join();
        if (!(reply instanceof Reply.Done<?>)) throw new IllegalStateException(reply.toString());
    }

    private <V> CompletableFuture<Reply<V>> send(GuildOrder<V> order) {
        return AskPattern.<Errand<GuildOrder<?>, Reply<Object>>, Reply<V>>ask(
                        guild, asker -> Asker.ask(order, asker), PATIENCE, kit.scheduler())
                .toCompletableFuture();
    }

    @Override
    public void close() {
        kit.shutdownTestKit();
    }

    /** An agenda that takes no time. */
    private record Agreeable() implements Appointments {

        @Override
        public CompletionStage<?> register(Appointment appointment) {
            return CompletableFuture.completedStage(appointment);
        }

        @Override
        public void done(Appointment appointment) {}
    }
}
