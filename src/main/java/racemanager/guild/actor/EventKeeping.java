package racemanager.guild.actor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Revision;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventOpening;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.PictureRules;
import racemanager.guild.actor.HostedWizard.Finished;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;

/** Finishes the event wizard in the ways that publish nothing: as a draft, or as a change of what is published. */
record EventKeeping(Desk guild) {

    private static final Phrase OUTDATED = Phrase.of("wizard.event.change_outdated");

    /** Nothing is changed where the plan is not whole any more. */
    CompletionStage<Reply<Screen>> change(Finished finished, Optional<EventPlan> plan) {
        var number = EventOpening.subject(finished.working().answers()).orElseThrow();
        return plan.map(whole -> change(finished, number, whole)).orElseGet(() -> finished.reject(OUTDATED));
    }

    /** Who would lose their place is asked about elsewhere, by name. */
    private CompletionStage<Reply<Screen>> change(Finished finished, int number, EventPlan plan) {
        var look = guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(finished.at())));
        return Replies.then(
                look,
                event -> (event instanceof Live live
                                ? Revision.tooSmall(live, plan, finished.at())
                                : Optional.<Phrase>empty())
                        .map(finished::reject)
                        .orElseGet(() -> revise(finished, number, plan)));
    }

    private CompletionStage<Reply<Screen>> revise(Finished finished, int number, EventPlan plan) {
        var order = new GuildOrder.Own(new ReviseEvent(number, plan, Optional.empty(), finished.at()));
        var revised = Replies.then(
                guild.ask(order),
                state -> new EventPublication(guild)
                        .complete(state.events().byNumber(number).orElseThrow(), finished.at()));
        var told = Phrase.of("wizard.event.changed").with("title", plan.title());
        return revised.thenCompose(reply -> switch (reply) {
            case Reply.Done<Integer> done ->
                finished.tell()
                        .apply(new WizardCommand.Confirm(finished.working().session(), number, told));
            case Reply.Refused<Integer> refused -> finished.reject(refused.why());
            case Reply.Busy<Integer> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    /**
     * An event that was scheduled stays so, and what is gone does not come back, because nobody decided otherwise. What
     * finds no room among the drafts stays in its session, which says so.
     */
    CompletionStage<Reply<Screen>> keepLeft(Finished finished) {
        var events = finished.guild().events();
        var subject = EventOpening.subject(finished.working().answers());
        if (subject.isEmpty()) return keep(finished);
        return subject.flatMap(events::draft).isPresent()
                ? keep(finished, why -> finished.giveUp())
                : finished.giveUp();
    }

    CompletionStage<Reply<Screen>> keep(Finished finished) {
        return keep(finished, finished::reject);
    }

    /** The guild lists it first; whatever is done again does the same. */
    private CompletionStage<Reply<Screen>> keep(
            Finished finished, Function<Phrase, CompletionStage<Reply<Screen>>> notKept) {
        var answers = finished.working().answers();
        var order = finished.order();
        var list = new ListDraft(
                EventOpening.subject(answers),
                Optional.of(order),
                EventDraft.title(answers),
                EventDraft.start(answers),
                finished.at());
        return guild.ask(new GuildOrder.Own(list)).thenCompose(reply -> switch (reply) {
            case Reply.Done<Guild> done ->
                keep(
                        finished,
                        done.view().events().draftOrderedBy(order).orElseThrow().number());
            case Reply.Refused<Guild> refused -> notKept.apply(refused.why());
            case Reply.Busy<Guild> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private CompletionStage<Reply<Screen>> keep(Finished finished, int number) {
        var answers = EventDraft.unscheduled(finished.working().answers());
        var kept = guild.ask(new GuildOrder.OfEvent(
                number, new EventCommand.KeepDraft(number, answers, finished.member(), finished.at())));
        var confirm = new WizardCommand.Confirm(finished.working().session(), number, kept(answers));
        return Replies.then(
                kept,
                event -> Replies.then(
                        hold(finished, number), state -> finished.tell().apply(confirm)));
    }

    /** The session lets its pictures go, so that the draft holds them; what is erased already cannot be held again. */
    private CompletionStage<Reply<Guild>> hold(Finished finished, int number) {
        var pictures = finished.working().answers().pictures().stream()
                .filter(finished.guild().pictures()::isHeld)
                .collect(Collectors.toUnmodifiableSet());
        return guild.ask(new GuildOrder.Own(new HoldPictures(PictureRules.event(number), pictures, finished.at())));
    }

    private static Phrase kept(Answers answers) {
        return EventDraft.title(answers)
                .map(title -> Phrase.of("wizard.event.draft_kept").with("title", title))
                .orElseGet(() -> Phrase.of("wizard.event.untitled_kept"));
    }
}
