package racemanager.guild.actor;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Scheduler;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent;
import racemanager.event.actor.EventActor;
import racemanager.event.actor.EventParent;
import racemanager.event.actor.EventSurroundings;
import racemanager.guild.EventIndex.Listing;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.NoteEntrants;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildFact;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Kind;
import racemanager.kernel.actor.Self;
import racemanager.kernel.actor.Tell;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureView;
import racemanager.picture.actor.PictureActor;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardTurn;
import racemanager.wizard.actor.WizardActor;

/** What a guild does beside deciding: passes orders on to its children, and finishes what a crash interrupted. */
final class GuildEffects implements Effects<GuildOrder<?>, GuildFact, Guild, Object> {

    private static final Logger LOG = LoggerFactory.getLogger(GuildActor.class);

    /** Time for a child to recover from the store first; the member has long been told that it takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What nobody asked for in this time comes to rest. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final GuildSurroundings around;
    private final Self<GuildOrder<?>, Object> self;
    private final ActorRef<Errand<GuildOrder<?>, Reply<Object>>> me;
    private final Scheduler scheduler;
    private final Kind<EventCommand, RaceEvent> events;
    private final Kind<WizardTurn, Screen> wizards;
    private final Kind<PictureCommand, PictureView> pictures;
    private final Runnable passivate;
    private final Desk desk = new Desk() {
        @Override
        public <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
            return GuildEffects.this.ask(order);
        }
    };
    private final WizardDesk wizardDesk = WizardDesk.of(desk);
    private final ErasureWatch erasures;
    private boolean used;

    GuildEffects(GuildId guild, GuildSurroundings around, Runnable passivate, Self<GuildOrder<?>, Object> self) {
        this.around = around;
        this.passivate = passivate;
        this.self = self;
        this.me = self.ref();
        this.scheduler = self.system().scheduler();
        var event = new EventSurroundings(
                around.clock(), around.appointments(), around.outbox(), around.eraser(), new Told());
        this.events = new Kind<>("event", number -> EventActor.create(guild, Integer.parseInt(number), event));
        this.wizards = new Kind<>(
                "wizard",
                seat -> WizardActor.create(
                        PersistenceId.ofUniqueId("wizard|" + guild.text() + "|seat-" + seat),
                        wizardDesk.kinds(),
                        around.eraser()));
        this.pictures =
                new Kind<>("picture", number -> PictureActor.create(guild, Integer.parseInt(number), around.eraser()));
        this.erasures = new ErasureWatch(desk, guild, around);
    }

    @Override
    public boolean takes(Guild state, Errand<GuildOrder<?>, Reply<Object>> errand) {
        if (errand instanceof Tell<GuildOrder<?>, Reply<Object>> tell && tell.command() instanceof GuildOrder.Tidy) {
            tidy();
            return true;
        }
        used = true;
        return errand instanceof Ask<GuildOrder<?>, Reply<Object>> ask && takes(state, ask.command(), ask.replyTo());
    }

    private boolean takes(Guild state, GuildOrder<?> order, ActorRef<Reply<Object>> asker) {
        if (ForgettingGate.isClosedTo(state, order)) {
            asker.tell(Reply.refused(Phrase.of("profile.being_forgotten")));
            return true;
        }
        switch (order) {
            case GuildOrder.Own own -> {
                return false;
            }
            case GuildOrder.OfTracks ofTracks -> {
                return false;
            }
            case GuildOrder.OfVehicles ofVehicles -> {
                return false;
            }
            case GuildOrder.OfProfile ofProfile -> {
                return false;
            }
            case GuildOrder.OfEvent event -> ofEvent(state, event, typed(asker));
            case GuildOrder.OfPicture picture -> ofPicture(state, picture, typed(asker));
            case GuildOrder.Step step -> ofWizard(state, step, typed(asker));
            case GuildOrder.Registering registering -> register(state, registering, typed(asker));
            case GuildOrder.OfWizard wizard -> answer(wizardDesk.serve(state, wizard), typed(asker));
            case GuildOrder.Forgetting forgetting -> answer(erasures.desk().forget(forgetting), typed(asker));
            case GuildOrder.Erase erase -> answer(erasures.complete(), typed(asker));
            case GuildOrder.Wake wake -> answer(wake(wake), typed(asker));
            case GuildOrder.Tidy tidy -> asker.tell(Reply.done(state));
        }
        return true;
    }

    private void register(Guild state, GuildOrder.Registering order, ActorRef<Reply<Registered>> asker) {
        var known = state.drivers().of(order.driver());
        self.walk("registration", turn -> new Registration(on(turn), order).walk(known), asker);
    }

    /** The guild as one of its walks asks it: the answers come on the walk's own turn. */
    private Desk on(Executor turn) {
        return new Desk() {
            @Override
            public <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
                return GuildEffects.this.ask(order).whenCompleteAsync((reply, failure) -> {}, turn);
            }
        };
    }

    private void ofEvent(Guild state, GuildOrder.OfEvent order, ActorRef<Reply<RaceEvent>> asker) {
        if (!state.events().knows(order.event())) {
            asker.tell(Reply.refused(Phrase.of("event.unknown")));
            return;
        }
        self.children().ask(events, Integer.toString(order.event()), new Ask<>(order.command(), asker));
    }

    /** A picture takes much room, so that it rests as soon as it is read. */
    private void ofPicture(Guild state, GuildOrder.OfPicture order, ActorRef<Reply<PictureView>> asker) {
        if (!PictureGate.isOpen(state.pictures(), order)) {
            asker.tell(Reply.refused(Phrase.of("picture.gone")));
            return;
        }
        var number = Integer.toString(order.picture().number());
        self.children().ask(pictures, number, new Ask<>(order.command(), asker));
        if (PictureGate.isLast(order.command())) self.children().rest(pictures, number);
    }

    /** Who has no seat has typed nothing. */
    private void ofWizard(Guild state, GuildOrder.Step step, ActorRef<Reply<Screen>> asker) {
        state.seats()
                .of(step.member())
                .ifPresentOrElse(
                        seat -> self.children().ask(wizards, seat.toString(), new Ask<>(step.turn(), asker)),
                        () -> asker.tell(Reply.done(new Screen.Nothing())));
    }

    /** An event that is due looks at the clock itself; one that nobody knows has nothing due. */
    private CompletionStage<Reply<RaceEvent>> wake(GuildOrder.Wake wake) {
        var number = Integer.parseInt(wake.about().substring(wake.about().indexOf('-') + 1));
        var passed =
                new GuildOrder.OfEvent(number, new TimePassed(around.clock().instant()));
        return Replies.then(ask(passed), event -> {
            if (event instanceof RaceEvent.Erased)
                return Replies.then(erasures.desk().drop(number), dropped -> Replies.now(Reply.done(event)));
            return Replies.now(event.isSettled() ? Reply.done(event) : Reply.busy());
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
        return erasures.before(state, next);
    }

    @Override
    public void after(Guild state) {
        erasures.after(state);
    }

    @Override
    public void recovered(Guild state) {
        self.later(GuildOrder.Tidy.class, IDLE, new GuildOrder.Tidy());
        state.events().unconfirmed().forEach(this::complete);
        erasures.recovered(state);
    }

    private void complete(Listing listing) {
        new EventMaker(desk).complete(listing, around.clock().instant()).whenComplete((reply, failure) -> {
            if (failure != null) LOG.warn("Event {} is still to be made", listing.number(), failure);
        });
    }

    /** What the guild hears from its events. */
    private final class Told implements EventParent {
        @Override
        public void over(int event) {
            self.tell(new GuildOrder.Own(new NoteEvent(event, Stage.OVER)));
        }

        @Override
        public void entered(int event, Set<MemberId> drivers) {
            self.tell(new GuildOrder.Own(new NoteEntrants(event, drivers)));
        }
    }

    private <V> void answer(CompletionStage<Reply<V>> answer, ActorRef<Reply<V>> asker) {
        answer.whenComplete((reply, failure) -> {
            if (failure == null) asker.tell(reply);
            else {
                LOG.error("An order was not carried out to its end", failure);
                asker.tell(Reply.busy());
            }
        });
    }

    private <V> CompletionStage<Reply<V>> ask(GuildOrder<V> order) {
        return AskPattern.<Errand<GuildOrder<?>, Reply<Object>>, Reply<V>>ask(
                me, replyTo -> new Ask<>(order, untyped(replyTo)), PATIENCE, scheduler);
    }

    /** The type of an order says what is answered to it. */
    @SuppressWarnings("unchecked")
    private static <V> ActorRef<Reply<V>> typed(ActorRef<Reply<Object>> asker) {
        return (ActorRef<Reply<V>>) (ActorRef<?>) asker;
    }

    @SuppressWarnings("unchecked")
    static <V> ActorRef<Reply<Object>> untyped(ActorRef<Reply<V>> asker) {
        return (ActorRef<Reply<Object>>) (ActorRef<?>) asker;
    }
}
