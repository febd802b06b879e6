package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pekko.Done;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.testkit.javadsl.PersistenceTestKit;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditOutcome;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.EraserOnPaper;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.kernel.actor.Tell;
import racemanager.outbox.actor.Deliver;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.schedule.Appointment;
import racemanager.schedule.Appointments;
import racemanager.track.TrackForm;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;

/** One guild with its events and wizards on a store in memory; its agenda always agrees, its outbox is a probe. */
final class GuildHouse implements Appointments {

    static final Duration SOON = Duration.ofSeconds(10);
    static final MemberId ORGANISER = new MemberId(1);
    static final MemberId SECOND_ORGANISER = new MemberId(2);
    static final String GUILD = "guild|900";
    static final String EVENT = "event|900|1";
    static final String SECOND_EVENT = "event|900|2";
    static final String WIZARD = "wizard|900|seat-1";

    private static final GuildId ID = new GuildId(900);

    private final ActorTestKit kit;
    final PersistenceTestKit store;
    final TestProbe<Deliver> outbox;
    final List<Appointment> appointments = new CopyOnWriteArrayList<>();
    private final Eraser eraser;
    final TestProbe<Errand<GuildOrder<?>, Reply<Object>>> seen;
    volatile Instant now = RaceNight.NOW;
    private ActorRef<Errand<GuildOrder<?>, Reply<Object>>> guild;

    GuildHouse(ActorTestKit kit) {
        this(kit, new EraserOnPaper());
    }

    GuildHouse(ActorTestKit kit, Eraser eraser) {
        this.kit = kit;
        this.eraser = eraser;
        this.store = PersistenceTestKit.create(kit.system());
        this.outbox = kit.createTestProbe(Deliver.class);
        this.seen = kit.createTestProbe();
        this.guild = start(kit);
    }

    /** Every fact stays in the store, so that a test can look at all and put back some. */
    static ActorTestKit kit() {
        return ActorTestKit.create(
                ConfigFactory.parseString("pekko.actor.provider = local\nracemanager.snapshot-every = 1000")
                        .withFallback(ConfigFactory.load("application-test")));
    }

    @Override
    public CompletionStage<?> register(Appointment appointment) {
        appointments.add(appointment);
        return CompletableFuture.completedFuture(appointment);
    }

    @Override
    public void done(Appointment appointment) {
        appointments.remove(appointment);
    }

    void start() {
        guild = start(kit);
    }

    private ActorRef<Errand<GuildOrder<?>, Reply<Object>>> start(ActorTestKit kit) {
        var around = new GuildSurroundings(() -> now, this, outbox.getRef(), eraser);
        return kit.spawn(Behaviors.monitor(errands(), seen.getRef(), GuildActor.create(ID, around, () -> {})));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<Errand<GuildOrder<?>, Reply<Object>>> errands() {
        return (Class) Errand.class;
    }

    void rest() {
        guild.tell(new Rest<>());
        outbox.expectTerminated(guild, SOON);
    }

    void close() {
        rest();
        store.clearAll();
        store.resetPolicy();
    }

    <V> TestProbe<Reply<V>> send(GuildOrder<V> order) {
        TestProbe<Reply<V>> asker = kit.createTestProbe();
        guild.tell(Asker.ask(order, asker.getRef()));
        return asker;
    }

    void tell(GuildOrder<?> order) {
        guild.tell(new Tell<>(order));
    }

    <V> Reply<V> ask(GuildOrder<V> order) {
        return send(order).receiveMessage(SOON);
    }

    <V> V done(GuildOrder<V> order) {
        var reply = ask(order);
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done<V>) reply).view();
    }

    <V> String refusal(GuildOrder<V> order) {
        var reply = ask(order);
        assertThat(reply).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused<V>) reply).why().key();
    }

    Desk desk() {
        return new Desk() {
            @Override
            public <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
                return AskPattern.<Errand<GuildOrder<?>, Reply<Object>>, Reply<V>>ask(
                        guild, asker -> Asker.ask(order, asker), SOON, kit.scheduler());
            }
        };
    }

    /** Of this holder. */
    PictureId keepPicture(String holder, Picture picture) {
        var reply = new PictureDesk(desk())
                .keep(holder, picture, now)
                .toCompletableFuture()
                .join();
        assertThat(reply).isInstanceOf(Reply.Done.class);
        return ((Reply.Done<PictureId>) reply).view();
    }

    Reply<Picture> loadPicture(PictureId picture) {
        return new PictureDesk(desk()).load(picture).toCompletableFuture().join();
    }

    Guild addTrack() {
        var form = new TrackForm("Monza", "", "30", "", "", "");
        return done(new GuildOrder.Own(new GuildCommand.AddTrack(form, ORGANISER, now)));
    }

    Guild guild() {
        return done(new GuildOrder.Own(new GuildCommand.Look()));
    }

    /** A member did something. */
    void note(MemberId member, String what, String about) {
        var entry = new AuditEntry(
                now, Optional.of(member), what, Optional.empty(), about, AuditOutcome.DONE, Optional.empty());
        done(new GuildOrder.OfAudit(new AuditCommand.Note(entry, Locale.ENGLISH, Optional.empty())));
    }

    List<AuditEntry> audit() {
        var read = new AuditCommand.Read(AuditFilter.ALL, Optional.empty(), 0, 100, now);
        return done(new GuildOrder.OfAudit(read)).entries();
    }

    Stage stage(int event) {
        return guild().events().byNumber(event).orElseThrow().stage();
    }

    /** A session in which everything is answered as it begins. */
    Screen begin(MemberId member, Answers answers) {
        return done(wizard(member, new WizardCommand.Begin(answers)));
    }

    GuildOrder.OfWizard finish(MemberId member) {
        return wizard(member, new WizardCommand.Finish(new ViewVersion(1, 1), "publish"));
    }

    Screen look(MemberId member) {
        return done(wizard(member, new WizardCommand.Look()));
    }

    GuildOrder.OfWizard wizard(MemberId member, WizardCommand command) {
        var setting = new WizardSetting(RaceNight.place(), Locale.ENGLISH, Locale.ENGLISH, now);
        return new GuildOrder.OfWizard(member, EventWizard.ID, command, setting);
    }

    /** From nothing to event 1, which is published. */
    void publishEvent() {
        addTrack();
        begin(ORGANISER, RaceNight.answers());
        done(finish(ORGANISER));
    }

    GuildOrder<Registered> registering(long driver, String steam) {
        var form = new RegistrationForm("Driver Number " + driver, steam, "Audi R8", "");
        return new GuildOrder.Registering(1, new MemberId(driver), form, Optional.empty(), now);
    }

    /** The event as the driver sees it who is in it now. */
    Live registered(long driver, String steam) {
        return ((Registered.In) done(registering(driver, steam))).event();
    }

    void await(Runnable assertion) {
        outbox.awaitAssert(SOON, () -> {
            assertion.run();
            return Done.done();
        });
    }
}
