package racemanager.app.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.access.Grant;
import racemanager.app.bot.StoreEraser;
import racemanager.app.settings.Settings;
import racemanager.event.EventCommand;
import racemanager.event.Events.Registered;
import racemanager.event.NumberedDriver;
import racemanager.event.RaceEvent;
import racemanager.event.RegistrationForm;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildActor;
import racemanager.guild.actor.GuildOrder;
import racemanager.guild.actor.GuildSurroundings;
import racemanager.guild.actor.GuildWaker;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;
import racemanager.node.Node;
import racemanager.outbox.actor.Deliver;
import racemanager.outbox.actor.PromptOutbox;
import racemanager.picture.Picture;
import racemanager.place.Permissions;
import racemanager.place.PlaceRole;
import racemanager.schedule.Appointments;
import racemanager.schedule.actor.AgendaSharding;
import racemanager.store.actor.StoreExtension;
import racemanager.track.TrackForm;
import racemanager.vehicle.VehicleList;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;

/** Guilds with events on a store in a directory, by the bot's own actors and settings, without Discord. */
public final class Communities implements AutoCloseable {

    public static final InstantSource CLOCK = InstantSource.fixed(RaceNight.NOW);
    public static final MemberId ORGANISER = new MemberId(76_561_197_960_287_001L);

    /** A role of every guild, which stewards may have. */
    public static final PlaceRole STEWARDS =
            new PlaceRole(new RoleId(404), "Stewards", 1, Permissions.NONE, false, false);

    private final Node node;
    private final InstantSource clock;
    private final Guilds guilds;
    private final Appointments appointments;

    private Communities(Node node, InstantSource clock) {
        this.node = node;
        this.clock = clock;
        this.guilds = new Guilds(node.sharding());
        this.appointments = AgendaSharding.start(
                node.system(),
                clock,
                agenda -> new GuildWaker(guilds, guild -> CompletableFuture.completedFuture(true), agenda));
    }

    /** What an operator would set for a store in this directory, but a small one. */
    public static Settings settings(Path directory) throws IOException {
        var file = directory.resolve("small.conf");
        Files.createDirectories(directory);
        Files.writeString(file, "racemanager.store { redo-size = 1 MiB, snapshot-every = 5 }");
        return Settings.read(
                Optional.of(file),
                Map.of("CRM_STORE", directory.resolve("store").toString()));
    }

    public static Communities on(Settings settings) throws Exception {
        return on(settings, CLOCK, Behaviors.ignore());
    }

    /** The same at another time, which may pass, with a Discord that shows at once whatever is posted. */
    public static Communities shown(Settings settings, InstantSource clock) throws Exception {
        return on(settings, clock, PromptOutbox.create());
    }

    private static Communities on(Settings settings, InstantSource clock, Behavior<Deliver> discord) throws Exception {
        var node = Node.start(Node.settings(settings.all()));
        node.whenUp().toCompletableFuture().get(20, TimeUnit.SECONDS);
        var communities = new Communities(node, clock);
        communities.begin(discord);
        return communities;
    }

    private void begin(Behavior<Deliver> discord) {
        var eraser = new StoreEraser(StoreExtension.of(node.system()).store());
        var outbox = node.spawn(discord, "outbox");
        GuildActor.start(node.sharding(), new GuildSurroundings(clock, appointments, outbox, eraser));
    }

    public ActorSystem<?> system() {
        return node.system();
    }

    /** Where guilds have themselves woken. */
    public Appointments appointments() {
        return appointments;
    }

    /** A track, and with it event 1 of that title, published by the wizard. */
    public void publishEvent(GuildId guild, String title) throws Exception {
        publishEvent(guild, RaceNight.answers().with("title", title));
    }

    /** The same of an event of which all this is said. */
    public void publishEvent(GuildId guild, Answers answers) throws Exception {
        var track = new TrackForm("Monza", "", "30", "", "", "");
        ask(guild, new GuildOrder.Own(new GuildCommand.AddTrack(track, ORGANISER, now())));
        finish(guild, 1, answers, "publish");
    }

    /** Event 2, which is said to so far and kept as a draft. */
    public void keepDraft(GuildId guild, String title) throws Exception {
        finish(guild, 2, RaceNight.answers().with("title", title), EventWizard.DRAFT);
    }

    /** Another event of a guild that has a track, published by the wizard. */
    public void publishAnother(GuildId guild, int session, Answers answers) throws Exception {
        finish(guild, session, answers, "publish");
    }

    private void finish(GuildId guild, int session, Answers answers, String ending) throws Exception {
        begin(guild, answers);
        ask(guild, wizard(new WizardCommand.Finish(new ViewVersion(session, 1), ending)));
    }

    /** What may become a race later. */
    public void saveTemplate(GuildId guild, String name) throws Exception {
        var answers = RaceNight.answers().with("title", name);
        ask(guild, new GuildOrder.OfTemplates(new GuildCommand.SaveTemplate(name, answers, ORGANISER, now())));
    }

    public void keepVehicles(GuildId guild, VehicleList.Content content) throws Exception {
        ask(
                guild,
                new GuildOrder.OfVehicles(
                        new GuildCommand.KeepVehicleList(Optional.empty(), content, ORGANISER, now())));
    }

    /** The published event is over by this. */
    public void cancel(GuildId guild, int event) throws Exception {
        ask(guild, new GuildOrder.OfEvent(event, new EventCommand.Cancel(Optional.empty(), ORGANISER, now())));
    }

    public void archive(GuildId guild, int event) throws Exception {
        ask(guild, new GuildOrder.OfEvent(event, new EventCommand.ArchiveNow(ORGANISER, now())));
    }

    /** The organiser has begun a wizard, and left it open. */
    public void begin(GuildId guild, Answers answers) throws Exception {
        ask(guild, wizard(new WizardCommand.Begin(answers)));
    }

    public void grant(GuildId guild, Grant grant) throws Exception {
        ask(guild, new GuildOrder.OfGrants(new GuildCommand.GrantAccess(grant, ORGANISER, now())));
    }

    /** All that a guild keeps itself. */
    public Guild state(GuildId guild) throws Exception {
        return ask(guild, new GuildOrder.Own(new GuildCommand.Look()));
    }

    public RaceEvent event(GuildId guild, int number) throws Exception {
        return ask(guild, new GuildOrder.OfEvent(number, new EventCommand.Look(now())));
    }

    /** What the organiser is asked by the wizard that is open. */
    public Screen wizard(GuildId guild) throws Exception {
        return ask(guild, wizard(new WizardCommand.Look()));
    }

    public Guilds guilds() {
        return guilds;
    }

    public void register(GuildId guild, MemberId driver, String name, String steam) throws Exception {
        ask(guild, registration(driver, new RegistrationForm(name, steam, "Audi R8", "")));
    }

    /** A driver with a number registers for event 1, and has a place there or in line. */
    public void register(GuildId guild, NumberedDriver driver) throws Exception {
        var told = ask(guild, registration(driver.member(), driver.form()));
        if (told instanceof Registered.NotRead) throw new AssertionError(told);
    }

    private GuildOrder.Registering registration(MemberId driver, RegistrationForm form) {
        return new GuildOrder.Registering(1, driver, form, Optional.empty(), now());
    }

    void keepPicture(GuildId guild, String holder, Picture picture) throws Exception {
        var kept = guilds.keepPicture(guild, holder, picture, now());
        assertThat(kept.toCompletableFuture().get(20, TimeUnit.SECONDS)).isInstanceOf(Reply.Done.class);
    }

    private GuildOrder.OfWizard wizard(WizardCommand command) {
        var setting = new WizardSetting(RaceNight.place().withRole(STEWARDS), Locale.ENGLISH, Locale.ENGLISH, now());
        return new GuildOrder.OfWizard(ORGANISER, EventWizard.ID, command, setting);
    }

    private Instant now() {
        return clock.instant();
    }

    private <V> V ask(GuildId guild, GuildOrder<V> order) throws Exception {
        var reply = guilds.ask(guild, order).toCompletableFuture().get(20, TimeUnit.SECONDS);
        if (reply instanceof Reply.Done<V> done) return done.view();
        throw new AssertionError(reply);
    }

    @Override
    public void close() throws Exception {
        node.stop().toCompletableFuture().get(40, TimeUnit.SECONDS);
        node.whenStopped().toCompletableFuture().get(40, TimeUnit.SECONDS);
    }
}
