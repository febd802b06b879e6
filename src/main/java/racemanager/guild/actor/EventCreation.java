package racemanager.guild.actor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Revision;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.guild.Listing;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSetting;

/** The wizard that creates events: when it is finished the event is made, and its zone remembered for the next time. */
final class EventCreation implements HostedWizard {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final Phrase OUTDATED = Phrase.of("wizard.event.outdated");

    private final Desk guild;
    private final EventPublication publication;

    EventCreation(Desk guild) {
        this.guild = guild;
        this.publication = new EventPublication(guild);
    }

    @Override
    public WizardKind<EventWizardContext> kind() {
        return EventWizard.KIND;
    }

    @Override
    public EventWizardContext context(Guild state, MemberId member, WizardSetting setting) {
        return worldOf(state, member, setting);
    }

    @Override
    public CompletionStage<Reply<WizardCommand>> prepared(
            Guild state, MemberId member, WizardCommand command, WizardSetting setting) {
        return switch (command) {
            case WizardCommand.Begin begin ->
                opening(state, member, begin.known(), setting, known -> new WizardCommand.Begin(known));
            case WizardCommand.BeginAnew anew ->
                opening(
                        state,
                        member,
                        anew.known(),
                        setting,
                        known -> new WizardCommand.BeginAnew(anew.version(), known));
            default -> Replies.now(Reply.done(command));
        };
    }

    private CompletionStage<Reply<WizardCommand>> opening(
            Guild state,
            MemberId member,
            Answers known,
            WizardSetting setting,
            Function<Answers, WizardCommand> command) {
        var resumed = EventOpening.resumed(known);
        if (resumed.isPresent()) return resuming(state, member, resumed.get(), setting, command);
        return Replies.then(earlier(state, known, setting), plan -> {
            var answers = EventOpening.answers(plan, known, context(state, member, setting));
            return Replies.now(Reply.done(command.apply(withoutErased(answers, state))));
        });
    }

    private CompletionStage<Reply<WizardCommand>> resuming(
            Guild state, MemberId member, int event, WizardSetting setting, Function<Answers, WizardCommand> command) {
        var look = guild.ask(new GuildOrder.OfEvent(event, new EventCommand.Look(setting.at())));
        return Replies.then(
                look,
                found -> Replies.now(said(event, found, context(state, member, setting))
                        .map(answers -> command.apply(withoutErased(answers, state)))));
    }

    private static Reply<Answers> said(int number, RaceEvent event, EventWizardContext context) {
        return switch (event) {
            case RaceEvent.Draft draft -> Reply.done(EventOpening.resumed(number, draft.answers(), context));
            case RaceEvent.Scheduled scheduled ->
                Reply.done(EventOpening.resumed(number, EventDraft.answers(scheduled.plan()), context));
            case RaceEvent.Missed missed ->
                Reply.done(EventOpening.resumed(number, EventDraft.answers(missed.plan()), context));
            case RaceEvent.Published published -> Reply.done(EventOpening.changing(number, published.plan(), context));
            case RaceEvent.Closed closed -> Reply.refused(Phrase.of("event.closed_for_edits"));
            case RaceEvent.Cancelled cancelled -> Reply.refused(Phrase.of("event.cancelled"));
            case RaceEvent.Finished finished -> Reply.refused(Phrase.of("event.finished"));
            case RaceEvent.Archived archived -> Reply.refused(Phrase.of("event.finished"));
            case RaceEvent.Unborn none -> Reply.refused(Phrase.of("event.unknown"));
            case RaceEvent.Erased erased -> Reply.refused(Phrase.of("event.unknown"));
        };
    }

    /** The event to copy, or else the guild's newest; an event that is erased by now has nothing to tell. */
    private CompletionStage<Reply<Optional<EventPlan>>> earlier(Guild state, Answers known, WizardSetting setting) {
        var copied = EventOpening.copied(known);
        return copied.or(() -> state.events().newest())
                .map(number -> Replies.then(
                        guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(setting.at()))),
                        event -> Replies.now(planned(event, copied.isPresent()))))
                .orElseGet(() -> Replies.now(Reply.done(Optional.empty())));
    }

    private static Reply<Optional<EventPlan>> planned(RaceEvent event, boolean isNeeded) {
        var plan = EventCreation.plan(event);
        return plan.isEmpty() && isNeeded ? Reply.refused(Phrase.of("event.unknown")) : Reply.done(plan);
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

    static EventWizardContext worldOf(Guild state, MemberId member, WizardSetting setting) {
        return new EventWizardContext(
                setting.at(),
                state.tracks(),
                state.vehicles(),
                setting.place(),
                state.events().takenKeys(),
                zones(state, member),
                state.settings(),
                setting.language(),
                state.settings().language().orElse(setting.guildLanguage()));
    }

    /** The guild's, then the member's last one. */
    private static List<ZoneId> zones(Guild state, MemberId member) {
        var known = Stream.concat(state.settings().zone().stream(), state.zoneOf(member).stream())
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(UTC) : known;
    }

    /** What was ordered before goes on from the guild's own record, whatever has become of the answers since. */
    @Override
    public CompletionStage<Reply<Screen>> finish(Finished finished) {
        var working = finished.working();
        if (working.ending().equals(EventWizard.DRAFT)) return keep(finished);
        if (working.ending().equals(EventWizard.CHANGE)) return change(finished);
        return finished.guild()
                .events()
                .orderedBy(new Order(finished.member(), working.session()))
                .map(listing -> goOn(finished, listing))
                .orElseGet(() -> EventDraft.plan(
                                working.answers(), context(finished.guild(), finished.member(), finished.setting()))
                        .map(plan -> make(finished, plan))
                        .orElseGet(() -> reject(finished, OUTDATED)));
    }

    private CompletionStage<Reply<Screen>> change(Finished finished) {
        var answers = finished.working().answers();
        var plan = EventDraft.plan(answers, context(finished.guild(), finished.member(), finished.setting()));
        return plan.isPresent()
                ? change(finished, EventOpening.subject(answers).orElseThrow(), plan.get())
                : reject(finished, OUTDATED);
    }

    /** Who would lose their place is asked about elsewhere, by name. */
    private CompletionStage<Reply<Screen>> change(Finished finished, int number, EventPlan plan) {
        var look = guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(at(finished))));
        return Replies.then(
                look,
                event -> event instanceof Live live
                                && !Revision.beyond(live.entries(), plan).isEmpty()
                        ? reject(finished, Phrase.of("event.fewer_places"))
                        : revise(finished, number, plan));
    }

    private CompletionStage<Reply<Screen>> revise(Finished finished, int number, EventPlan plan) {
        var order = new GuildOrder.Own(new ReviseEvent(number, plan, Optional.empty(), at(finished)));
        var revised = Replies.then(
                guild.ask(order),
                state -> publication.complete(state.events().byNumber(number).orElseThrow(), at(finished)));
        var told = Phrase.of("wizard.event.changed").with("title", plan.title());
        return revised.thenCompose(reply -> switch (reply) {
            case Reply.Done<Integer> done ->
                finished.tell()
                        .apply(new WizardCommand.Confirm(finished.working().session(), number, told));
            case Reply.Refused<Integer> refused -> reject(finished, refused.why());
            case Reply.Busy<Integer> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    /** The guild lists it first; whatever is done again does the same. */
    private CompletionStage<Reply<Screen>> keep(Finished finished) {
        var answers = finished.working().answers();
        var order = new Order(finished.member(), finished.working().session());
        var list = new ListDraft(
                EventOpening.subject(answers),
                Optional.of(order),
                EventDraft.title(answers),
                EventDraft.start(answers),
                at(finished));
        return guild.ask(new GuildOrder.Own(list)).thenCompose(reply -> switch (reply) {
            case Reply.Done<Guild> done ->
                keep(
                        finished,
                        done.view().events().draftOrderedBy(order).orElseThrow().number());
            case Reply.Refused<Guild> refused -> reject(finished, refused.why());
            case Reply.Busy<Guild> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private CompletionStage<Reply<Screen>> keep(Finished finished, int number) {
        var answers = finished.working().answers();
        var kept = guild.ask(new GuildOrder.OfEvent(
                number, new EventCommand.KeepDraft(number, answers, finished.member(), at(finished))));
        var confirm = new WizardCommand.Confirm(finished.working().session(), number, kept(answers));
        return Replies.then(kept, event -> finished.tell().apply(confirm));
    }

    private static Phrase kept(Answers answers) {
        return EventDraft.title(answers)
                .map(title -> Phrase.of("wizard.event.draft_kept").with("title", title))
                .orElseGet(() -> Phrase.of("wizard.event.untitled_kept"));
    }

    private CompletionStage<Reply<Screen>> goOn(Finished finished, Listing listing) {
        return listing.unmade().map(plan -> make(finished, plan)).orElseGet(() -> tell(finished, listing.number()));
    }

    private CompletionStage<Reply<Screen>> tell(Finished finished, int number) {
        var look = guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(at(finished))));
        return Replies.then(look, event -> switch (event) {
            case RaceEvent.Unborn none -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case RaceEvent.Prepared prepared -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case RaceEvent.Erased erased -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case Live live -> confirm(finished, live.plan(), number);
        });
    }

    private CompletionStage<Reply<Screen>> make(Finished finished, EventPlan plan) {
        var order = new Order(finished.member(), finished.working().session());
        var subject = EventOpening.subject(finished.working().answers());
        var made = publication.make(order, subject, plan, Optional.empty(), at(finished));
        return made.thenCompose(reply -> switch (reply) {
            case Reply.Done<Listing> done -> confirm(finished, plan, done.view().number());
            case Reply.Refused<Listing> refused -> reject(finished, refused.why());
            case Reply.Busy<Listing> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private CompletionStage<Reply<Screen>> confirm(Finished finished, EventPlan plan, int number) {
        var remembered = guild.ask(new GuildOrder.Own(
                new RememberZone(finished.member(), plan.timing().zone())));
        var confirm = new WizardCommand.Confirm(finished.working().session(), number, made(plan));
        return Replies.then(remembered, state -> finished.tell().apply(confirm));
    }

    private static CompletionStage<Reply<Screen>> reject(Finished finished, Phrase why) {
        return finished.tell().apply(new WizardCommand.Reject(finished.working().session(), why));
    }

    private static Phrase made(EventPlan plan) {
        return Phrase.of("wizard.event.made")
                .with("title", plan.title())
                .with("announcement", Mention.of(plan.channels().announcement()))
                .with("roster", Mention.of(plan.channels().roster()));
    }

    private static Instant at(Finished finished) {
        return finished.setting().at();
    }
}
