package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventImport;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizardContext;
import racemanager.guild.Guild;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardCommand;

/** What a session of the event wizard begins with: the last event, one that is copied, a template, a file, or one that is gone on with. */
record EventOpenings(Desk guild) {

    /** The command that begins the session, with all that is known. */
    CompletionStage<Reply<WizardCommand>> command(
            Guild state, Answers known, EventWizardContext context, Function<Answers, WizardCommand> command) {
        var resumed = EventOpening.resumed(known);
        if (resumed.isPresent()) return resuming(state, resumed.get(), context, command);
        var template = EventOpening.template(known);
        if (template.isPresent()) {
            return Replies.now(templated(state, template.get(), known, context)
                    .map(answers -> command.apply(withoutErased(answers, state))));
        }
        if (EventImport.isImported(known)) {
            return Replies.now(Reply.done(command.apply(EventImport.answers(known, context))));
        }
        return Replies.then(
                opened(state, known, context),
                answers -> Replies.now(Reply.done(command.apply(withoutErased(answers, state)))));
    }

    private static Reply<Answers> templated(Guild state, int number, Answers known, EventWizardContext context) {
        return state.templates()
                .byNumber(number)
                .map(template -> Reply.done(EventOpening.templated(template.answers(), known, context)))
                .orElseGet(() -> Reply.refused(Phrase.of("template.gone")));
    }

    private CompletionStage<Reply<WizardCommand>> resuming(
            Guild state, int event, EventWizardContext context, Function<Answers, WizardCommand> command) {
        var look = guild.ask(new GuildOrder.OfEvent(event, new EventCommand.Look(context.now())));
        return Replies.then(
                look,
                found -> Replies.now(
                        said(event, found, context).map(answers -> command.apply(withoutErased(answers, state)))));
    }

    private static Reply<Answers> said(int number, RaceEvent event, EventWizardContext context) {
        return switch (event) {
            case RaceEvent.Draft draft -> Reply.done(EventOpening.resumed(number, draft.answers(), context));
            case RaceEvent.Scheduled scheduled ->
                Reply.done(EventOpening.resumed(
                        number, EventDraft.answers(scheduled.plan(), scheduled.publishAt()), context));
            case RaceEvent.Missed missed ->
                Reply.done(EventOpening.resumed(number, EventDraft.answers(missed.plan()), context));
            case RaceEvent.Published published -> Reply.done(EventOpening.changing(number, published.plan(), context));
            case RaceEvent.Closed closed -> Reply.done(EventOpening.correcting(number, closed.asPlanned(), context));
            case RaceEvent.Cancelled cancelled -> Reply.refused(Phrase.of("event.cancelled"));
            case RaceEvent.Finished finished -> Reply.refused(Phrase.of("event.finished"));
            case RaceEvent.Archived archived -> Reply.refused(Phrase.of("event.finished"));
            case RaceEvent.Unborn none -> Reply.refused(Phrase.of("event.unknown"));
            case RaceEvent.Erased erased -> Reply.refused(Phrase.of("event.unknown"));
        };
    }

    /** With the event to copy, or else the guild's newest; an event that is erased by now has nothing to tell. */
    private CompletionStage<Reply<Answers>> opened(Guild state, Answers known, EventWizardContext context) {
        var copied = EventOpening.copied(known);
        return copied.or(() -> state.events().newest())
                .map(number -> Replies.then(
                        guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(context.now()))),
                        event -> Replies.now(opened(event, copied.isPresent(), known, context))))
                .orElseGet(() -> Replies.now(Reply.done(EventOpening.answers(Optional.empty(), known, context))));
    }

    private static Reply<Answers> opened(RaceEvent event, boolean isCopied, Answers known, EventWizardContext context) {
        if (isCopied && event instanceof RaceEvent.Draft draft)
            return Reply.done(EventOpening.copied(draft.answers(), known, context));
        var plan = plan(event);
        return plan.isEmpty() && isCopied
                ? Reply.refused(Phrase.of("event.unknown"))
                : Reply.done(EventOpening.answers(plan, known, context));
    }

    private static Optional<EventPlan> plan(RaceEvent event) {
        return switch (event) {
            case RaceEvent.Unborn none -> Optional.empty();
            case RaceEvent.Draft draft -> Optional.empty();
            case RaceEvent.Scheduled scheduled -> Optional.of(scheduled.plan());
            case RaceEvent.Missed missed -> Optional.of(missed.plan());
            case RaceEvent.Erased erased -> Optional.empty();
            case Live live -> Optional.of(live.plan());
        };
    }

    /** A picture may have been erased since the event was published. */
    private static Answers withoutErased(Answers answers, Guild state) {
        return answers.pictures().stream().allMatch(state.pictures()::isHeld)
                ? answers
                : EventDraft.withoutPicture(answers);
    }
}
