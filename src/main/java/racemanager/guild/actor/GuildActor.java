package racemanager.guild.actor;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.Entity;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityContext;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.GuildRules;
import racemanager.guild.PictureRules;
import racemanager.guild.TrackImportRules;
import racemanager.kernel.Decision;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rest;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;

/** One guild: {@link GuildRules} with a mailbox, and the parent of the guild's events and wizard sessions. */
public final class GuildActor {

    /** The sharding type; entity ids are guild ids in decimal digits. */
    public static final EntityTypeKey<Errand<GuildOrder<?>, Reply<Object>>> TYPE = Errand.typeKey("guild");

    /** What a guild has itself woken for that has begun to erase something. */
    static final String ERASURE = "erasure";

    /** What a guild has itself woken for whose events have to hear of a change of their track. */
    static final String TRACKS = "tracks";

    /** What a guild has itself woken for that the bot was removed from. */
    static final String REMOVAL = "removal";

    /** What a guild has itself woken for whose roles are to be given, taken or tried again. */
    static final String ROLES = "roles";

    private static final Rules<GuildOrder<?>, GuildFact, Guild, Object> RULES =
            new Rules<>(Guild.EMPTY, GuildActor::decide, GuildRules::evolve, GuildActor::view);

    /** Starts guilds on this node when they are asked for. */
    public static void start(ClusterSharding sharding, GuildSurroundings around) {
        sharding.init(Entity.of(TYPE, entity -> guild(entity, around)).withStopMessage(new Rest<>()));
    }

    private static Behavior<Errand<GuildOrder<?>, Reply<Object>>> guild(
            EntityContext<Errand<GuildOrder<?>, Reply<Object>>> entity, GuildSurroundings around) {
        return Behaviors.setup(context -> create(
                GuildId.parse(entity.getEntityId()),
                around,
                () -> entity.getShard().tell(new ClusterSharding.Passivate<>(context.getSelf()))));
    }

    static Behavior<Errand<GuildOrder<?>, Reply<Object>>> create(
            GuildId guild, GuildSurroundings around, Runnable passivate) {
        var id = PersistenceId.ofUniqueId("guild|" + guild.text());
        return SourcedActor.of(id, RULES, self -> new GuildEffects(guild, around, passivate, self), around.eraser());
    }

    /** Everything but the guild's own matters is passed on before it comes to a decision. */
    private static Decision<GuildFact> decide(Guild guild, GuildOrder<?> order) {
        return order instanceof GuildOrder.OfGuild<?> own ? decide(guild, own) : Decision.unchanged();
    }

    private static Decision<GuildFact> decide(Guild guild, GuildOrder.OfGuild<?> order) {
        return switch (order) {
            case GuildOrder.Own own -> GuildRules.decide(guild, own.command());
            case GuildOrder.OfTracks tracks -> GuildRules.decide(guild, tracks.command());
            case GuildOrder.ComparingTracks comparing -> Decision.unchanged();
            case GuildOrder.OfTrack look ->
                guild.overview(look.track(), look.at()).isPresent()
                        ? Decision.unchanged()
                        : Decision.refused("track.gone");
            case GuildOrder.OfPictureUse look -> Decision.unchanged();
            case GuildOrder.OfVehicles vehicles -> GuildRules.decide(guild, vehicles.command());
            case GuildOrder.OfTemplates templates -> GuildRules.decide(guild, templates.command());
            case GuildOrder.OfGrants grants -> GuildRules.decide(guild, grants.command());
            case GuildOrder.OfSettings settings -> GuildRules.decide(guild, settings.command());
            case GuildOrder.OfMembership membership -> GuildRules.decide(guild, membership.command());
            case GuildOrder.OfClaim claim -> GuildRules.decide(guild, claim.command());
            case GuildOrder.OfProfile profile -> Decision.unchanged();
            case GuildOrder.ChangingProfile changing -> GuildRules.decide(guild, changing.command());
            case GuildOrder.RoutingCall routing -> Decision.unchanged();
            case GuildOrder.OfEvents events -> Decision.unchanged();
            case GuildOrder.OfLeftWizard left -> Decision.unchanged();
            case GuildOrder.Tidy tidy -> Decision.unchanged();
        };
    }

    /** Nothing is shown to orders that are passed on: whoever carries them out answers them. */
    private static Object view(Guild guild, GuildOrder<?> order) {
        if (order instanceof GuildOrder.OfGuild<?> own) return shown(guild, own).view();
        throw new IllegalStateException("was not passed on: " + order);
    }

    /** Only the guild's own walks are shown all of it. */
    private static Shown<?> shown(Guild guild, GuildOrder.OfGuild<?> order) {
        return switch (order) {
            case GuildOrder.Own own -> new Shown<>(own, guild);
            case GuildOrder.OfTracks tracks -> new Shown<>(tracks, guild.tracks());
            case GuildOrder.ComparingTracks comparing ->
                new Shown<>(comparing, TrackImportRules.compare(guild, comparing.rows()));
            case GuildOrder.OfTrack look ->
                new Shown<>(look, guild.overview(look.track(), look.at()).orElseThrow());
            case GuildOrder.OfPictureUse look -> new Shown<>(look, PictureRules.use(guild));
            case GuildOrder.OfVehicles vehicles -> new Shown<>(vehicles, guild.vehicles());
            case GuildOrder.OfTemplates templates -> new Shown<>(templates, guild.templateOverview());
            case GuildOrder.OfGrants grants -> new Shown<>(grants, guild.grants());
            case GuildOrder.OfSettings settings -> new Shown<>(settings, guild.settings());
            case GuildOrder.OfMembership membership -> new Shown<>(membership, guild.membership());
            case GuildOrder.OfEvents events -> new Shown<>(events, guild.eventOverview(events.at()));
            case GuildOrder.OfClaim claim ->
                new Shown<>(
                        claim,
                        guild.drivers()
                                .accounts()
                                .claim(claim.event(), claim.which())
                                .orElseThrow());
            case GuildOrder.OfProfile profile -> new Shown<>(profile, guild.profileOf(profile.member()));
            case GuildOrder.ChangingProfile changing ->
                new Shown<>(changing, guild.profileOf(changing.command().member()));
            case GuildOrder.OfLeftWizard left -> new Shown<>(left, LeftWizard.kept(guild, left));
            case GuildOrder.RoutingCall routing -> new Shown<>(routing, guild);
            case GuildOrder.Tidy tidy -> new Shown<>(tidy, guild);
        };
    }

    /** An order with what its asker is shown: the compiler sees that it is what the order says. */
    private record Shown<V>(GuildOrder<V> order, V view) {}

    private GuildActor() {}
}
