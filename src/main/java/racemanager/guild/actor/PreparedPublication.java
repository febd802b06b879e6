package racemanager.guild.actor;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.Events.Publication;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.guild.Guild;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Answers;
import racemanager.wizard.Reading;
import racemanager.wizard.WizardKind.Unfinished;

/** Publishes or schedules what was prepared before, as the wizard's review would with the same answers. */
final class PreparedPublication {

    private final Desk guild;
    private final GuildOrder.Publishing order;

    PreparedPublication(Desk guild, GuildOrder.Publishing order) {
        this.guild = guild;
        this.order = order;
    }

    CompletionStage<Reply<Publication>> walk(Guild state) {
        var context = EventCreation.worldOf(state, order.by(), order.setting());
        var look = guild.ask(new GuildOrder.OfEvent(order.event(), new EventCommand.Look(at())));
        return Replies.then(look, event -> switch (event) {
            case RaceEvent.Draft draft -> publish(draft.answers(), context);
            case RaceEvent.Scheduled scheduled -> publish(EventDraft.answers(scheduled.plan()), context);
            case RaceEvent.Missed missed -> publish(EventDraft.answers(missed.plan()), context);
            case RaceEvent.Live live -> refused("event.already_published");
            case RaceEvent.Unborn none -> refused("event.unknown");
            case RaceEvent.Erased erased -> refused("event.unknown");
        });
    }

    private Instant at() {
        return order.setting().at();
    }

    private static CompletionStage<Reply<Publication>> refused(String key) {
        return Replies.now(Reply.refused(Phrase.of(key)));
    }

    private CompletionStage<Reply<Publication>> publish(Answers said, EventWizardContext context) {
        var answers = EventOpening.resumed(order.event(), said, context);
        var lacking = EventWizard.KIND.allUnfinished(answers, context).stream()
                .map(Unfinished::told)
                .toList();
        return EventDraft.plan(answers, context)
                .map(plan -> publish(plan, answers, context))
                .orElseGet(() -> Replies.now(Reply.done(new Publication.Incomplete(lacking))));
    }

    private CompletionStage<Reply<Publication>> publish(EventPlan plan, Answers answers, EventWizardContext context) {
        var when = order.when().map(typed -> EventDraft.publication(typed, answers, context));
        return when.isEmpty()
                ? make(plan, Optional.empty())
                : switch (when.get()) {
                    case Reading.Taken taken -> make(plan, EventDraft.publishAt(taken.answers()));
                    case Reading.Rejected rejected ->
                        Replies.now(Reply.refused(rejected.reasons().getFirst()));
                };
    }

    private CompletionStage<Reply<Publication>> make(EventPlan plan, Optional<Instant> publishAt) {
        var told = publishAt
                .map(instant -> EventCreation.scheduled(plan, instant))
                .orElseGet(() -> EventCreation.made(plan));
        return Replies.then(
                new EventPublication(guild).makePrepared(order.event(), order.by(), plan, publishAt, at()),
                number -> Replies.now(Reply.done(new Publication.Done(told))));
    }
}
