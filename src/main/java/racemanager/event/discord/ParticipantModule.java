package racemanager.event.discord;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Mentioned;
import racemanager.discord.Option;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.event.DriverCardReader;
import racemanager.event.Entry;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.ConfirmEntry;
import racemanager.event.EventCommand.ForDriver;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.NoteEntry;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.Events;
import racemanager.event.RaceEvent.Live;
import racemanager.event.split.Splits;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

/** {@code /event participant}: what a steward does for a driver, with a reason that the driver and the audit log are told. */
public final class ParticipantModule implements CommandModule {

    static final Access ACCESS = Access.toStewards(BotModule.PARTICIPANTS);

    private static final String PATH = "event participant ";
    private static final String NAME = "name";
    private static final String TO = "to";
    private static final String PLACE = "place";
    private static final String SPLIT = "split";
    private static final int MOST_PLACES = 200;
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 200;
    private static final String STATE = "state";
    private static final String OUT = "out";

    private final Events events;
    private final ChosenEvent event;
    private final ChosenDriver driver;
    private final EntryForms forms;
    private final GuestMark marking;
    private final LiveryForm liveries;
    private final AllowForm allowing;
    private final LineUpRows lineUps;

    /** The check says who is told of events that are not published yet. */
    public ParticipantModule(Events events, AccessCheck check, SteamNames names) {
        this.events = events;
        this.event = new ChosenEvent(events, check);
        this.driver = new ChosenDriver(events, event);
        this.forms = new EntryForms(events, ACCESS, new AccountLookup(names));
        this.marking = new GuestMark(events);
        this.liveries = new LiveryForm(events, ACCESS);
        this.allowing = new AllowForm(events, ACCESS);
        this.lineUps = new LineUpRows(events);
    }

    @Override
    public List<Route> routes() {
        var commands = Stream.of(
                Route.slash(
                        PATH + "add",
                        ACCESS,
                        Deferral.NONE,
                        this::add,
                        event.option().asRequired(),
                        StewardCall.reason(),
                        driver.member(),
                        Option.text(NAME).withMostCharacters(DriverCardReader.LONGEST_NAME)),
                row(
                        "edit",
                        Deferral.NONE,
                        call -> driver.meaning(call, (live, entry) -> edit(call, live, entry)),
                        GuestMark.option(),
                        LiveryForm.option()),
                row(
                        "lineup",
                        Deferral.NONE,
                        call -> driver.meaning(call, (live, entry) -> lineUps.edit(call, live, entry))),
                row(
                        "remove",
                        Deferral.EPHEMERAL,
                        call -> driver.meaning(
                                call,
                                (live, entry) -> remove(call, live, entry.driver(), entry.card()),
                                (live, each) -> remove(call, live, each.member(), each.card()))),
                row(
                        "move",
                        Deferral.EPHEMERAL,
                        call -> driver.meaning(call, (live, entry) -> move(call, live, entry)),
                        Option.oneOf(TO, targets()).asRequired(),
                        Option.number(PLACE, 1, MOST_PLACES),
                        Option.number(SPLIT, 1, Splits.MOST)),
                row(
                        "note",
                        Deferral.EPHEMERAL,
                        call -> driver.meaning(call, (live, entry) -> note(call, live, entry)),
                        Option.text(NOTE).withMostCharacters(LONGEST_NOTE)),
                row(
                        "checkin",
                        Deferral.EPHEMERAL,
                        call -> driver.meaning(call, (live, entry) -> confirm(call, live, entry)),
                        Option.oneOf(STATE, List.of(state("in"), state(OUT)))),
                Route.slash(
                        PATH + "allow",
                        ACCESS,
                        Deferral.EPHEMERAL,
                        this::allow,
                        event.option().asRequired(),
                        driver.member().asRequired(),
                        StewardCall.reason(),
                        driver.entry()));
        return Stream.of(commands, forms.routes(), liveries.routes().stream(), lineUps.forStewards(), allowing.routes())
                .flatMap(rows -> rows)
                .toList();
    }

    /** Discord wants what is required before what is not. */
    private Route row(String word, Deferral deferral, Route.Handler<SlashCall, Answer> handler, Option... more) {
        var common = Stream.of(event.option().asRequired(), StewardCall.reason(), driver.member(), driver.entry());
        var options = Stream.concat(common, Stream.of(more)).toList();
        var ordered = Stream.concat(
                        options.stream().filter(Option::required),
                        options.stream().filter(option -> !option.required()))
                .toArray(Option[]::new);
        return Route.slash(PATH + word, ACCESS, deferral, handler, ordered);
    }

    private static List<Option.Value> targets() {
        return Stream.of(MoveTarget.values())
                .map(target -> new Option.Value(target.word(), Phrase.of("steward.to." + target.word())))
                .toList();
    }

    private static Option.Value state(String word) {
        return new Option.Value(word, Phrase.of("steward.state." + word));
    }

    private Mono<Answer> add(SlashCall call) {
        if (StewardCall.reason(call).isEmpty()) return refused(call, "steward.reason_needed");
        var name = call.options().text(NAME).map(PlainText::line).filter(text -> !text.isEmpty());
        if (name.isPresent() == call.options().member("driver").isPresent())
            return refused(call, "steward.member_or_name");
        if (name.isPresent()) return event.meaning(call, listed -> forms.addGuest(call, listed.number(), name.get()));
        return call.options().mentioned("driver").orElse(null) instanceof Mentioned.OfMember member
                ? event.meaning(
                        call,
                        listed -> forms.add(
                                call, listed.number(), member.standing().member()))
                : refused(call, "steward.not_member");
    }

    private Mono<Answer> edit(SlashCall call, Live live, Entry entry) {
        var marked = marking.mark(call, live, entry);
        if (!LiveryForm.isChosen(call)) return marked.orElseGet(() -> forms.edit(call, live, entry.driver()));
        return marked.isPresent() ? refused(call, "steward.guest_or_livery") : liveries.open(call, live, entry);
    }

    private Mono<Answer> allow(SlashCall call) {
        if (StewardCall.reason(call).isEmpty()) return refused(call, "steward.reason_needed");
        if (ChosenDriver.isNamed(call))
            return driver.namingGuest(call, (live, guest) -> allowing.handOver(call, live, guest));
        return call.options()
                .member("driver")
                .map(member -> event.meaning(call, listed -> allowing.allow(call, listed.number(), member)))
                .orElseGet(() -> refused(call, "steward.not_member"));
    }

    private static Mono<Answer> refused(SlashCall call, String key) {
        return Mono.just(call.responder().refusal(key));
    }

    /** There is no entry any more that could be shown. */
    private Mono<Answer> remove(SlashCall call, Live live, MemberId member, DriverCard card) {
        var command =
                new RemoveEntry(member, StewardCall.steward(call), call.caller().arrival());
        var removed = Phrase.of("steward.removed")
                .with("name", card.fullName())
                .with("title", live.plan().title());
        return asked(call, live, command, (after, responder) -> responder.ephemeral(removed));
    }

    private Mono<Answer> move(SlashCall call, Live live, Entry entry) {
        var wanted = call.options().text(TO).orElse("");
        var target = Stream.of(MoveTarget.values())
                .filter(each -> each.word().equals(wanted))
                .findFirst();
        if (target.isEmpty()) return refused(call, "interaction.unknown");
        var spot = target.get().spot(call.options().number(PLACE));
        var steward = StewardCall.steward(call);
        return asked(
                call,
                live,
                new MoveEntry(
                        entry.driver(),
                        spot,
                        call.options().number(SPLIT).map(split -> split - 1),
                        steward,
                        call.caller().arrival()),
                (after, responder) -> told("steward.moved", after, entry, responder));
    }

    private Mono<Answer> note(SlashCall call, Live live, Entry entry) {
        var note = call.options().text(NOTE).map(PlainText::line).filter(text -> !text.isEmpty());
        var steward = StewardCall.steward(call);
        return asked(
                call,
                live,
                new NoteEntry(entry.driver(), note, steward, call.caller().arrival()),
                (after, responder) ->
                        told(note.isPresent() ? "steward.noted" : "steward.note_removed", after, entry, responder));
    }

    private Mono<Answer> confirm(SlashCall call, Live live, Entry entry) {
        var in = !call.options().text(STATE).orElse("").equals(OUT);
        var steward = StewardCall.steward(call);
        return asked(
                call,
                live,
                new ConfirmEntry(entry.driver(), in, steward, call.caller().arrival()),
                (after, responder) -> told(in ? "steward.checked_in" : "steward.checked_out", after, entry, responder));
    }

    private static Answer told(String key, Live after, Entry entry, Responder responder) {
        return new EntryText(responder.localizer()).told(key, after, entry.driver());
    }

    private Mono<Answer> asked(SlashCall call, Live live, ForDriver command, BiFunction<Live, Responder, Answer> done) {
        return call.responder()
                .outcome(
                        () -> events.steward(StewardCall.id(call.caller(), live.number()), command),
                        after -> done.apply(after, call.responder()));
    }
}
