package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.template.TemplateOverview;
import racemanager.event.wizard.EventDraft;
import racemanager.guild.GuildCommand;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Answers;

/** Keeps an event as a template: the event says what it is, then the guild keeps that under a name. */
record TemplateSaving(Desk guild, GuildOrder.SavingTemplate order) {

    CompletionStage<Reply<TemplateOverview>> walk() {
        var look = guild.ask(new GuildOrder.OfEvent(order.event(), new EventCommand.Look(order.at())));
        return Replies.then(
                look,
                event -> said(event)
                        .map(answers -> guild.ask(new GuildOrder.OfTemplates(command(answers))))
                        .orElseGet(() -> Replies.now(Reply.refused(Phrase.of("event.unknown")))));
    }

    private GuildCommand command(Answers answers) {
        return switch (order.target()) {
            case GuildOrder.SavingTemplate.Named named ->
                new GuildCommand.SaveTemplate(named.name(), answers, order.by(), order.at());
            case GuildOrder.SavingTemplate.Numbered numbered ->
                new GuildCommand.ReplaceTemplate(numbered.template(), answers, order.by(), order.at());
        };
    }

    private static Optional<Answers> said(RaceEvent event) {
        return switch (event) {
            case RaceEvent.Unborn none -> Optional.empty();
            case RaceEvent.Erased erased -> Optional.empty();
            case RaceEvent.Draft draft -> Optional.of(draft.answers());
            case RaceEvent.Scheduled scheduled -> Optional.of(EventDraft.answers(scheduled.plan()));
            case RaceEvent.Missed missed -> Optional.of(EventDraft.answers(missed.plan()));
            case Live live -> Optional.of(EventDraft.answers(live.plan()));
        };
    }
}
