package racemanager.guild.actor;

import java.util.HashMap;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.event.EventCommand;
import racemanager.event.EventCommand.RouteCall;
import racemanager.event.RaceEvent;
import racemanager.event.actor.EventActor;
import racemanager.event.actor.EventSurroundings;
import racemanager.guild.DirectMessages;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Children;
import racemanager.kernel.actor.Kind;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureView;
import racemanager.picture.actor.PictureActor;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardTurn;
import racemanager.wizard.actor.WizardActor;

/** Passes on what is a matter of one event, one picture or one wizard session, each an actor below the guild. */
final class GuildChildren {

    private final Children children;
    private final Kind<EventCommand, RaceEvent> events;
    private final Kind<WizardTurn, Screen> wizards;
    private final Kind<PictureCommand, PictureView> pictures;

    GuildChildren(GuildId guild, EventSurroundings event, Children children) {
        var eraser = event.eraser();
        this.children = children;
        this.events = new Kind<>("event", number -> EventActor.create(guild, Integer.parseInt(number), event));
        this.wizards = new Kind<>(
                "wizard",
                seat -> WizardActor.create(
                        PersistenceId.ofUniqueId("wizard|" + guild.text() + "|seat-" + seat),
                        WizardDesk.KINDS,
                        left -> event.appointments().register(LeftWizard.appointment(guild, seat, left)),
                        eraser));
        this.pictures = new Kind<>("picture", number -> PictureActor.create(guild, Integer.parseInt(number), eraser));
    }

    boolean pass(GuildOrder.OfEvent order, ActorRef<Reply<RaceEvent>> asker) {
        children.ask(events, Integer.toString(order.event()), new Ask<>(order.command(), asker));
        return true;
    }

    /** What the event does not take now it asks again when it is woken. */
    boolean answer(GuildOrder.RoutingCall routing, DirectMessages direct) {
        var wanted = new HashMap<>(direct.languages());
        wanted.keySet().retainAll(routing.drivers());
        children.tell(events, Integer.toString(routing.event()), new RouteCall(routing.call(), wanted, routing.at()));
        return true;
    }

    /** A picture takes much room, so that it rests as soon as it is read. */
    boolean pass(GuildOrder.OfPicture order, ActorRef<Reply<PictureView>> asker) {
        var number = Integer.toString(order.picture().number());
        children.ask(pictures, number, new Ask<>(order.command(), asker));
        if (order.command().endsTheVisit()) children.rest(pictures, number);
        return true;
    }

    /** Who has no seat has typed nothing. */
    boolean pass(Guild state, GuildOrder.Step step, ActorRef<Reply<Screen>> asker) {
        state.seats()
                .of(step.member())
                .ifPresentOrElse(
                        seat -> children.ask(wizards, seat.toString(), new Ask<>(step.turn(), asker)),
                        () -> asker.tell(Reply.done(new Screen.Nothing())));
        return true;
    }
}
