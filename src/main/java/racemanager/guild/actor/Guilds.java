package racemanager.guild.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.access.Granting;
import racemanager.audit.AuditLogs;
import racemanager.audit.AuditTrail;
import racemanager.event.DriverLists;
import racemanager.event.Events;
import racemanager.event.template.Templates;
import racemanager.guild.Memberships;
import racemanager.guild.Profiles;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.setting.Settings;
import racemanager.track.TrackImports;
import racemanager.track.Tracks;
import racemanager.vehicle.Vehicles;
import racemanager.wizard.Wizards;

/** All guilds, wherever in the cluster they live. */
public final class Guilds {

    /** Longer than Discord waits for a first answer, and long enough for a guild that has to be started. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(Guilds.class);

    private final ClusterSharding sharding;
    private final ShardedAudit audit = new ShardedAudit(
            this::ask,
            new LostNotes(
                    InstantSource.system(),
                    count -> LOG.warn("{} uses of the bot were not written to their guild's audit log", count)));

    public Guilds(ClusterSharding sharding) {
        this.sharding = sharding;
    }

    public Tracks tracks() {
        return new ShardedTracks(this);
    }

    public Granting granting() {
        return new ShardedGranting(this);
    }

    public Settings settings() {
        return new ShardedSettings(this);
    }

    public AuditTrail auditTrail() {
        return audit;
    }

    public AuditLogs auditLogs() {
        return audit;
    }

    public TrackImports trackImports() {
        return new ShardedTrackImports(this);
    }

    public Vehicles vehicles() {
        return new ShardedVehicles(this);
    }

    public Templates templates() {
        return new ShardedTemplates(this);
    }

    public DriverLists driverLists() {
        return new ShardedDriverLists(this);
    }

    public Events events() {
        return new ShardedEvents(this);
    }

    public Wizards wizards() {
        return new ShardedWizards(this);
    }

    public Memberships memberships() {
        return new ShardedMemberships(this);
    }

    public Profiles profiles() {
        return new ShardedProfiles(this);
    }

    /**
     * Keeps a picture in a guild, for this holder; the stage fails when that takes too long. The holder claims it with
     * {@link racemanager.guild.GuildCommand.HoldPictures} within ten minutes, or it is erased.
     *
     * @param holder what shows it, such as {@code track-3}; never anything that names a member
     */
    public CompletionStage<Reply<PictureId>> keepPicture(GuildId guild, String holder, Picture picture, Instant at) {
        return new PictureDesk(desk(guild)).keep(holder, picture, at);
    }

    /** A picture of a guild; refused when it is no longer there. */
    public CompletionStage<Reply<Picture>> picture(GuildId guild, PictureId picture) {
        return new PictureDesk(desk(guild)).load(picture);
    }

    Desk desk(GuildId guild) {
        return new Desk() {
            @Override
            public <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
                return Guilds.this.ask(guild, order);
            }
        };
    }

    /** Asks a guild; the stage fails with a time-out when nothing is answered within 20 seconds. */
    public <V> CompletionStage<Reply<V>> ask(GuildId guild, GuildOrder<V> order) {
        return sharding.entityRefFor(GuildActor.TYPE, guild.text())
                .<Reply<V>>ask(replyTo -> Asker.ask(order, replyTo), PATIENCE);
    }
}
