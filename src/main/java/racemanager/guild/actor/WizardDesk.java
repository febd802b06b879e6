package racemanager.guild.actor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.CreateEventOrder;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.Surroundings;
import racemanager.guild.EventIndex;
import racemanager.guild.EventIndex.Listing;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.GuildCommand.TakeSeat;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;

/**
 * Serves members at the wizard, and has the event made when one is finished. A wizard that a crash left between the two
 * goes on when its member next looks at it.
 */
final class WizardDesk {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final Phrase OUTDATED = Phrase.of("wizard.event.outdated");

    private final Desk guild;
    private final EventMaker maker;

    WizardDesk(Desk guild) {
        this.guild = guild;
        this.maker = new EventMaker(guild);
    }

    CompletionStage<Reply<Screen>> serve(Guild state, GuildOrder.OfWizard order) {
        if (state.seats().of(order.member()).isPresent()) return serveSeated(state, order);
        var seated = guild.ask(new GuildOrder.Own(new TakeSeat(order.member())));
        return Replies.then(seated, then -> serveSeated(then, order));
    }

    private CompletionStage<Reply<Screen>> serveSeated(Guild state, GuildOrder.OfWizard order) {
        var visit = new Visit(
                order.member(),
                state.events(),
                surroundings(state, order),
                order.setting().at());
        var screen = visit.step(order.command());
        return Replies.then(screen, shown -> switch (shown) {
            case Screen.Working working -> visit.finish(working);
            case Screen.Nothing nothing -> Replies.now(Reply.done(shown));
            case Screen.Asking asking -> Replies.now(Reply.done(shown));
            case Screen.Over over -> Replies.now(Reply.done(shown));
        });
    }

    private static Surroundings surroundings(Guild state, GuildOrder.OfWizard order) {
        var setting = order.setting();
        return new Surroundings(
                setting.at(),
                state.tracks(),
                setting.place(),
                state.events().takenKeys().keySet(),
                state.zoneOf(order.member()).map(List::of).orElse(List.of(UTC)),
                setting.language(),
                setting.guildLanguage());
    }

    /** One member's turn at the desk. */
    private final class Visit {

        private final MemberId member;
        private final EventIndex events;
        private final Surroundings around;
        private final Instant at;

        Visit(MemberId member, EventIndex events, Surroundings around, Instant at) {
            this.member = member;
            this.events = events;
            this.around = around;
            this.at = at;
        }

        CompletionStage<Reply<Screen>> step(WizardCommand command) {
            return guild.ask(new GuildOrder.Step(member, new CreateEventOrder(command, around)));
        }

        /** What was ordered before goes on from the guild's own record, whatever has become of the answers since. */
        CompletionStage<Reply<Screen>> finish(Screen.Working working) {
            return events.orderedBy(new Order(member, working.session()))
                    .map(listing -> goOn(working, listing))
                    .orElseGet(() -> EventDraft.plan(working.answers(), around)
                            .map(plan -> make(working, plan))
                            .orElseGet(() -> step(new WizardCommand.Reject(working.session(), OUTDATED))));
        }

        private CompletionStage<Reply<Screen>> goOn(Screen.Working working, Listing listing) {
            return listing.unmade().map(plan -> make(working, plan)).orElseGet(() -> tell(working, listing.number()));
        }

        private CompletionStage<Reply<Screen>> tell(Screen.Working working, int number) {
            var look = guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(at)));
            return Replies.then(look, event -> switch (event) {
                case RaceEvent.Unborn none -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
                case RaceEvent.Prepared prepared -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
                case RaceEvent.Erased erased -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
                case Live live -> confirm(working, live.plan(), number);
            });
        }

        private CompletionStage<Reply<Screen>> make(Screen.Working working, EventPlan plan) {
            var made = maker.make(new Order(member, working.session()), Optional.empty(), plan, Optional.empty(), at);
            return made.thenCompose(reply -> switch (reply) {
                case Reply.Done<Listing> done ->
                    confirm(working, plan, done.view().number());
                case Reply.Refused<Listing> refused -> step(new WizardCommand.Reject(working.session(), refused.why()));
                case Reply.Busy<Listing> busy -> Replies.now(Reply.busy(busy.why()));
            });
        }

        private static Phrase made(EventPlan plan) {
            return Phrase.of("wizard.event.made")
                    .with("title", plan.title())
                    .with("announcement", Mention.of(plan.channels().announcement()))
                    .with("roster", Mention.of(plan.channels().roster()));
        }

        private CompletionStage<Reply<Screen>> confirm(Screen.Working working, EventPlan plan, int number) {
            var remembered = guild.ask(
                    new GuildOrder.Own(new RememberZone(member, plan.timing().zone())));
            return Replies.then(
                    remembered, state -> step(new WizardCommand.Confirm(working.session(), number, made(plan))));
        }
    }
}
