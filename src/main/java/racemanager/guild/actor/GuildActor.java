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
            case GuildOrder.SavingTemplate saving -> Decision.unchanged();
            case GuildOrder.OfGrants grants -> GuildRules.decide(guild, grants.command());
            case GuildOrder.OfSettings settings -> GuildRules.decide(guild, settings.command());
            case GuildOrder.OfMembership membership -> GuildRules.decide(guild, membership.command());
            case GuildOrder.OfClaim claim -> GuildRules.decide(guild, claim.command());
            case GuildOrder.OfProfile profile -> Decision.unchanged();
            case GuildOrder.ChangingProfile changing -> GuildRules.decide(guild, changing.command());
            case GuildOrder.OfAudit audit -> Decision.unchanged();
            case GuildOrder.OfRoles roles -> Decision.unchanged();
            case GuildOrder.RoutingCall routing -> Decision.unchanged();
            case GuildOrder.OfEvents events -> Decision.unchanged();
            case GuildOrder.OfEvent event -> Decision.unchanged();
            case GuildOrder.Publishing publishing -> Decision.unchanged();
            case GuildOrder.Replanning replanning -> Decision.unchanged();
            case GuildOrder.Restoring restoring -> Decision.unchanged();
            case GuildOrder.OfPicture picture -> Decision.unchanged();
            case GuildOrder.Registering registering -> Decision.unchanged();
            case GuildOrder.LiningUp liningUp -> Decision.unchanged();
            case GuildOrder.ComparingDrivers comparing -> Decision.unchanged();
            case GuildOrder.ImportingDrivers importing -> Decision.unchanged();
            case GuildOrder.OfWizard wizard -> Decision.unchanged();
            case GuildOrder.OfLeftWizard left -> Decision.unchanged();
            case GuildOrder.LeaveWizard leave -> Decision.unchanged();
            case GuildOrder.Step step -> Decision.unchanged();
            case GuildOrder.Forgetting forgetting -> Decision.unchanged();
            case GuildOrder.Erase erase -> Decision.unchanged();
            case GuildOrder.EraseGuild erase -> Decision.unchanged();
            case GuildOrder.Vacate vacate -> Decision.unchanged();
            case GuildOrder.TellOfTracks tell -> Decision.unchanged();
            case GuildOrder.TryAgain again -> Decision.unchanged();
            case GuildOrder.Deleting deleting -> Decision.unchanged();
            case GuildOrder.TendRoles tend -> Decision.unchanged();
            case GuildOrder.Wake wake -> Decision.unchanged();
            case GuildOrder.Tidy tidy -> Decision.unchanged();
        };
    }

    /** Only the guild's own walks are shown all of it. */
    private static Object view(Guild guild, GuildOrder<?> order) {
        return switch (order) {
            case GuildOrder.OfTracks tracks -> guild.tracks();
            case GuildOrder.ComparingTracks comparing -> TrackImportRules.compare(guild, comparing.rows());
            case GuildOrder.OfTrack look ->
                guild.overview(look.track(), look.at()).orElseThrow();
            case GuildOrder.OfPictureUse look -> PictureRules.use(guild);
            case GuildOrder.OfVehicles vehicles -> guild.vehicles();
            case GuildOrder.OfTemplates templates -> guild.templateOverview();
            case GuildOrder.OfGrants grants -> guild.grants();
            case GuildOrder.OfSettings settings -> guild.settings();
            case GuildOrder.OfMembership membership -> guild.membership();
            case GuildOrder.OfEvents events -> guild.eventOverview(events.at());
            case GuildOrder.OfClaim claim ->
                guild.drivers().accounts().claim(claim.event(), claim.which()).orElseThrow();
            case GuildOrder.OfProfile profile -> guild.profileOf(profile.member());
            case GuildOrder.ChangingProfile changing ->
                guild.profileOf(changing.command().member());
            case GuildOrder.OfLeftWizard left -> LeftWizard.kept(guild, left);
            default -> guild;
        };
    }

    private GuildActor() {}
}
