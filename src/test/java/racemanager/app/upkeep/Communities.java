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
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.app.settings.Settings;
import racemanager.event.RegistrationForm;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildActor;
import racemanager.guild.actor.GuildOrder;
import racemanager.guild.actor.GuildSurroundings;
import racemanager.guild.actor.GuildWaker;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.node.Node;
import racemanager.outbox.actor.Deliver;
import racemanager.picture.Picture;
import racemanager.schedule.actor.AgendaSharding;
import racemanager.track.TrackForm;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;

/** Guilds with events on a store in a directory, by the bot's own actors and settings, without Discord. */
final class Communities implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(RaceNight.NOW);
    static final MemberId ORGANISER = new MemberId(76_561_197_960_287_001L);

    private final Node node;
    private final Guilds guilds;

    private Communities(Node node) {
        this.node = node;
        this.guilds = new Guilds(node.sharding());
    }

    /** What an operator would set for a store in this directory, but a small one. */
    static Settings settings(Path directory) throws IOException {
        var file = directory.resolve("small.conf");
        Files.createDirectories(directory);
        Files.writeString(file, "racemanager.store { redo-size = 1 MiB, snapshot-every = 5 }");
        return Settings.read(
                Optional.of(file),
                Map.of("CRM_STORE", directory.resolve("store").toString()));
    }

    static Communities on(Settings settings) throws Exception {
        var communities = new Communities(Node.start(Node.settings(settings.all())));
        communities.node.whenUp().toCompletableFuture().get(20, TimeUnit.SECONDS);
        communities.begin();
        return communities;
    }

    private void begin() {
        var agenda = AgendaSharding.start(
                node.system(),
                CLOCK,
                appointments -> new GuildWaker(guilds, guild -> CompletableFuture.completedFuture(true), appointments));
        var outbox = node.spawn(Behaviors.<Deliver>ignore(), "outbox");
        GuildActor.start(node.sharding(), new GuildSurroundings(CLOCK, agenda, outbox, Eraser.NONE));
    }

    ActorSystem<?> system() {
        return node.system();
    }

    /** A track, and with it event 1 of that title, published by the wizard. */
    void publishEvent(GuildId guild, String title) throws Exception {
        var track = new TrackForm("Monza", "", "30", "", "", "");
        ask(guild, new GuildOrder.Own(new GuildCommand.AddTrack(track, ORGANISER, now())));
        var answers = RaceNight.answers().with("title", title);
        ask(guild, wizard(new WizardCommand.Begin(answers)));
        ask(guild, wizard(new WizardCommand.Finish(new ViewVersion(1, 1), "publish")));
    }

    void register(GuildId guild, MemberId driver, String name, String steam) throws Exception {
        var form = new RegistrationForm(name, steam, "Audi R8", "");
        ask(guild, new GuildOrder.Registering(1, driver, form, Optional.empty(), now()));
    }

    void keepPicture(GuildId guild, String holder, Picture picture) throws Exception {
        var kept = guilds.keepPicture(guild, holder, picture, now());
        assertThat(kept.toCompletableFuture().get(20, TimeUnit.SECONDS)).isInstanceOf(Reply.Done.class);
    }

    private static GuildOrder.OfWizard wizard(WizardCommand command) {
        var setting = new WizardSetting(RaceNight.place(), Locale.ENGLISH, Locale.ENGLISH, now());
        return new GuildOrder.OfWizard(ORGANISER, EventWizard.ID, command, setting);
    }

    private static Instant now() {
        return CLOCK.instant();
    }

    private <V> void ask(GuildId guild, GuildOrder<V> order) throws Exception {
        var reply = guilds.ask(guild, order).toCompletableFuture().get(20, TimeUnit.SECONDS);
        assertThat(reply).isInstanceOf(Reply.Done.class);
    }

    @Override
    public void close() throws Exception {
        node.stop().toCompletableFuture().get(40, TimeUnit.SECONDS);
        node.whenStopped().toCompletableFuture().get(40, TimeUnit.SECONDS);
    }
}
