package racemanager.guild.actor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Scheduler;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.RaceEvent;
import racemanager.event.actor.EventSurroundings;
import racemanager.guild.AccountRules;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildFact;
import racemanager.guild.Listing;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Self;
import racemanager.kernel.actor.Tell;

/** What a guild does beside deciding: passes orders on to its children, and finishes what a crash interrupted. */
final class GuildEffects implements Effects<GuildOrder<?>, GuildFact, Guild, Object> {

    /** Time for a child to recover from the store first; the member has long been told that it takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What nobody asked for in this time comes to rest. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final GuildId guild;
    private final GuildSurroundings around;
    private final Self<GuildOrder<?>, Object> self;
    private final ActorRef<Errand<GuildOrder<?>, Reply<Object>>> me;
    private final Scheduler scheduler;
    private final GuildChildren below;
    private final Runnable passivate;
    private final Walks walks = new Walks(new Desk() {
        @Override
        public <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
            return GuildEffects.this.ask(order);
        }
    });
    private final GuildAudit audit;
    private final GuildRoles roles;
    private final ErasureWatch erasures;
    private final TrackWatch tracks;
    private final RemovalWatch removal;
    private final AccountAlerts accounts;
    private boolean used;

    GuildEffects(GuildId guild, GuildSurroundings around, Runnable passivate, Self<GuildOrder<?>, Object> self) {
        this.guild = guild;
        this.around = around;
        this.passivate = passivate;
        this.self = self;
        this.me = self.ref();
        this.scheduler = self.system().scheduler();
        this.roles = new GuildRoles(guild, around, self.children());
        var event = new EventSurroundings(
                around.clock(),
                around.appointments(),
                around.outbox(),
                around.eraser(),
                new EventNews(around.clock(), self, roles));
        this.below = new GuildChildren(guild, event, self.children());
        this.audit = new GuildAudit(guild, around, self.children());
        this.erasures = new ErasureWatch(guild, around, self, walks);
        this.tracks = new TrackWatch(guild, around, self, walks);
        this.removal = new RemovalWatch(guild, around.appointments());
        this.accounts = new AccountAlerts(guild, around, self);
    }

    @Override
    public boolean takes(Guild state, Errand<GuildOrder<?>, Reply<Object>> errand) {
        if (errand instanceof Tell<GuildOrder<?>, Reply<Object>> tell && tell.command() instanceof GuildOrder.Tidy) {
            tidy();
            return true;
        }
        used = true;
        if (errand instanceof Tell<GuildOrder<?>, Reply<Object>> tell) return passes(state, tell.command());
        return errand instanceof Ask<GuildOrder<?>, Reply<Object>> ask
                && takes(state, ask.command(), new Asker(ask.replyTo()));
    }

    /** What an event tells its guild, for another that lives there. */
    private boolean passes(Guild state, GuildOrder<?> told) {
        if (told instanceof GuildOrder.OfRoles ofRoles) return roles.pass(ofRoles);
        return told instanceof GuildOrder.RoutingCall routing
                && below.answer(routing, state.drivers().directMessages());
    }

    /** Accounts that many drivers name at once, each on the way into an event. */
    @Override
    public boolean joins(GuildOrder<?> order) {
        return order instanceof GuildOrder.Own own && own.command() instanceof GuildCommand.KeepDriver;
    }

    private boolean takes(Guild state, GuildOrder<?> order, Asker asker) {
        var refusal = Guard.refusal(state, order);
        if (refusal.isPresent()) {
            asker.of(order).tell(Reply.refused(refusal.get()));
            return true;
        }
        return switch (order) {
            case GuildOrder.OfGuild<?> own -> false;
            case GuildOrder.SavingTemplate saving ->
                walk(saving, "saving of a template", desk -> new TemplateSaving(desk, saving).walk(), asker);
            case GuildOrder.OfAudit ofAudit -> audit.pass(state, ofAudit, asker.of(ofAudit));
            case GuildOrder.OfRoles ofRoles -> roles.pass(ofRoles, asker.of(ofRoles));
            case GuildOrder.OfEvent event -> below.pass(event, asker.of(event));
            case GuildOrder.Publishing publishing ->
                walk(publishing, "publication", desk -> new PreparedPublication(desk, publishing).walk(state), asker);
            case GuildOrder.Replanning replanning ->
                walk(replanning, "change of plan", desk -> new EventReplanning(desk, replanning).walk(), asker);
            case GuildOrder.Restoring restoring ->
                walk(restoring, "return from the archive", desk -> new EventRestoring(desk).walk(restoring), asker);
            case GuildOrder.OfPicture picture -> below.pass(picture, asker.of(picture));
            case GuildOrder.Step step -> below.pass(state, step, asker.of(step));
            case GuildOrder.Registering registering -> {
                var known = state.drivers().of(registering.driver());
                var waiting = AccountRules.waiting(state, registering.driver(), registering.at());
                var starts = state.drivers().startsOf(registering.driver(), registering.at());
                yield walk(
                        registering,
                        "registration",
                        desk -> new Registration(desk, registering, waiting, starts).walk(known),
                        asker);
            }
            case GuildOrder.LiningUp liningUp ->
                walk(liningUp, "line-up of a car", desk -> new LineUp(desk, liningUp).walk(state), asker);
            case GuildOrder.ComparingDrivers comparing ->
                walk(
                        comparing,
                        "look at a list of drivers",
                        desk -> new DriverImport(desk, state).compare(comparing),
                        asker);
            case GuildOrder.ImportingDrivers importing ->
                walk(importing, "list of drivers", desk -> new DriverImport(desk, state).take(importing), asker);
            case GuildOrder.OfWizard wizard ->
                walk(wizard, "press at a wizard", desk -> WizardDesk.of(desk).serve(state, wizard), asker);
            case GuildOrder.LeaveWizard leave ->
                walk(
                        leave,
                        "end of a wizard",
                        desk -> new LeftWizard(desk, guild, around.clock()).leave(state, leave),
                        asker);
            case GuildOrder.Forgetting forgetting -> {
                var erasing = erasures.erasing();
                yield walk(forgetting, "forgetting", desk -> erasing.forget(desk, forgetting), asker);
            }
            case GuildOrder.Erase erase -> walk(erase, "erasure", erasures.erasing()::complete, asker);
            case GuildOrder.EraseGuild erase -> {
                var now = around.clock().instant();
                yield walk(
                        erase,
                        "erasure of the guild",
                        desk -> new GuildErasure(desk, guild, around.eraser(), now).walk(),
                        asker);
            }
            case GuildOrder.Vacate vacate -> {
                self.children().restEach();
                asker.of(vacate).tell(self.children().isEmpty() ? Reply.done(state.membership()) : Reply.busy());
                yield true;
            }
            case GuildOrder.TellOfTracks tell -> walk(tell, "telling of tracks", tracks.completing(), asker);
            case GuildOrder.TryAgain again ->
                walk(again, "what was refused", desk -> new RefusedAgain(desk, around.clock()).walk(state), asker);
            case GuildOrder.Deleting deleting -> {
                var erasing = erasures.erasing();
                yield walk(deleting, "deletion", desk -> erasing.delete(desk, deleting), asker);
            }
            case GuildOrder.TendRoles tend -> walk(tend, "roles", roles::tend, asker);
            case GuildOrder.Wake wake -> {
                var erasing = erasures.erasing();
                yield walk(wake, "wake", desk -> wake(desk, wake, erasing), asker);
            }
        };
    }

    private <V> boolean walk(
            GuildOrder<V> order, String purpose, Function<Desk, CompletionStage<Reply<V>>> walk, Asker asker) {
        self.walk(purpose, walks.steps(walk), asker.of(order));
        return true;
    }

    /** An event that is due looks at the clock itself; one that nobody knows has nothing due. */
    private CompletionStage<Reply<RaceEvent>> wake(Desk desk, GuildOrder.Wake wake, ErasureRounds erasing) {
        var number = Integer.parseInt(wake.about().substring(wake.about().indexOf('-') + 1));
        var passed =
                new GuildOrder.OfEvent(number, new TimePassed(around.clock().instant()));
        return Replies.then(desk.ask(passed), event -> {
            if (event instanceof RaceEvent.Erased)
                return Replies.then(erasing.drop(desk, number), dropped -> Replies.now(Reply.done(event)));
            return Replies.then(
                    TurnoutNews.heard(desk, event, around.clock().instant()),
                    noted -> event.isSettled() ? roles.heard(desk, event) : Replies.now(Reply.busy()));
        });
    }

    /** Children that nobody asked since the last look come to rest; then, when none is left, the guild itself. */
    private void tidy() {
        if (self.children().isEmpty() && !used) passivate.run();
        self.children().restUnused();
        used = false;
        self.later(GuildOrder.Tidy.class, IDLE, new GuildOrder.Tidy());
    }

    @Override
    public CompletionStage<?> before(Guild state, List<GuildFact> facts, Guild next) {
        return erasures.before(state, next)
                .thenCompose(registered -> tracks.before(state, next))
                .thenCompose(registered -> removal.before(state, next));
    }

    @Override
    public void after(Guild state) {
        erasures.after(state);
        tracks.after(state);
        accounts.after(state);
    }

    @Override
    public void recovered(Guild state) {
        self.later(GuildOrder.Tidy.class, IDLE, new GuildOrder.Tidy());
        state.events().unconfirmed().forEach(this::complete);
        state.events().restoring().forEach(this::settle);
        erasures.recovered(state);
        tracks.after(state);
        accounts.recovered(state);
    }

    private void complete(Listing listing) {
        var now = around.clock().instant();
        self.walk("publication", walks.steps(desk -> new EventPublication(desk).complete(listing, now)));
    }

    private void settle(Listing listing) {
        var now = around.clock().instant();
        self.walk(
                "return from the archive", walks.steps(desk -> new EventRestoring(desk).settle(listing.number(), now)));
    }

    private <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
        return AskPattern.<Errand<GuildOrder<?>, Reply<Object>>, Reply<V>>ask(
                me, replyTo -> Asker.ask(order, replyTo), PATIENCE, scheduler);
    }
}
