package racemanager.guild.actor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.EventWizardContext;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.RememberZone;
import racemanager.guild.Listing;
import racemanager.guild.PictureRules;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
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
    private final EventOpenings opening;
    private final EventKeeping keeping;

    EventCreation(Desk guild) {
        this.guild = guild;
        this.publication = new EventPublication(guild);
        this.opening = new EventOpenings(guild);
        this.keeping = new EventKeeping(guild);
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
                opening.command(
                        state, begin.known(), context(state, member, setting), known -> new WizardCommand.Begin(known));
            case WizardCommand.BeginAnew anew ->
                opening.command(
                        state,
                        anew.known(),
                        context(state, member, setting),
                        known -> new WizardCommand.BeginAnew(anew.version(), known));
            default -> Replies.now(Reply.done(command));
        };
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
                PictureRules.use(state),
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
        if (working.ending().equals(EventWizard.DRAFT)) return keeping.keep(finished);
        if (working.ending().equals(WizardKind.LEFT)) return keeping.keepLeft(finished);
        if (working.ending().equals(EventWizard.CHANGE)) return keeping.change(finished, planOf(finished));
        return finished.guild()
                .events()
                .orderedBy(finished.order())
                .map(listing -> goOn(finished, listing))
                .orElseGet(() ->
                        planOf(finished).map(plan -> make(finished, plan)).orElseGet(() -> finished.reject(OUTDATED)));
    }

    /** Empty when something is missing or no longer there. */
    private Optional<EventPlan> planOf(Finished finished) {
        return EventDraft.plan(
                finished.working().answers(), context(finished.guild(), finished.member(), finished.setting()));
    }

    private CompletionStage<Reply<Screen>> goOn(Finished finished, Listing listing) {
        return listing.unmade().map(plan -> make(finished, plan)).orElseGet(() -> tell(finished, listing.number()));
    }

    private CompletionStage<Reply<Screen>> tell(Finished finished, int number) {
        var look = guild.ask(new GuildOrder.OfEvent(number, new EventCommand.Look(finished.at())));
        return Replies.then(look, event -> switch (event) {
            case RaceEvent.Unborn none -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case RaceEvent.Scheduled scheduled ->
                confirm(finished, scheduled.plan(), Optional.of(scheduled.publishAt()), number);
            case RaceEvent.Draft draft -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case RaceEvent.Missed missed -> Replies.now(Reply.refused(Phrase.of("event.publication_missed")));
            case RaceEvent.Erased erased -> Replies.now(Reply.refused(Phrase.of("event.unknown")));
            case Live live -> confirm(finished, live.plan(), Optional.empty(), number);
        });
    }

    private CompletionStage<Reply<Screen>> make(Finished finished, EventPlan plan) {
        var order = finished.order();
        var subject = EventOpening.subject(finished.working().answers());
        var publishAt = publishAt(finished);
        var made = publication.make(order, subject, plan, publishAt, finished.at());
        return made.thenCompose(reply -> switch (reply) {
            case Reply.Done<Listing> done ->
                confirm(finished, plan, publishAt, done.view().number());
            case Reply.Refused<Listing> refused -> finished.reject(refused.why());
            case Reply.Busy<Listing> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private static Optional<Instant> publishAt(Finished finished) {
        var ending = finished.working().ending();
        return ending.equals(EventWizard.SCHEDULE) || ending.equals(EventWizard.KEEP)
                ? EventDraft.publishAt(finished.working().answers())
                : Optional.empty();
    }

    private CompletionStage<Reply<Screen>> confirm(
            Finished finished, EventPlan plan, Optional<Instant> publishAt, int number) {
        var remembered = guild.ask(new GuildOrder.Own(
                new RememberZone(finished.member(), plan.timing().zone())));
        var confirm = new WizardCommand.Confirm(
                finished.working().session(),
                number,
                publishAt.map(instant -> scheduled(plan, instant)).orElseGet(() -> made(plan)));
        return Replies.then(remembered, state -> finished.tell().apply(confirm));
    }

    static Phrase scheduled(EventPlan plan, Instant publishAt) {
        return Phrase.of("wizard.event.scheduled")
                .with("title", plan.title())
                .with("publish", publishAt)
                .with("announcement", Mention.of(plan.channels().announcement()));
    }

    static Phrase made(EventPlan plan) {
        var announcement = Mention.of(plan.channels().announcement());
        return plan.channels()
                .roster()
                .map(roster -> Phrase.of("wizard.event.made")
                        .with("title", plan.title())
                        .with("announcement", announcement)
                        .with("roster", Mention.of(roster)))
                .orElseGet(() -> Phrase.of("wizard.event.made_without_roster")
                        .with("title", plan.title())
                        .with("announcement", announcement));
    }
}
