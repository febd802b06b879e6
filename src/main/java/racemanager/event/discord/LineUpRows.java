package racemanager.event.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.event.Entry;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Steward;
import racemanager.event.discord.EventButton.Action;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** Who shares a car, as its captain says it, and as a steward says it with a reason. */
final class LineUpRows {

    private static final String EDIT = "participant.lineup";
    private static final Phrase UNKNOWN = Phrase.of("interaction.unknown");

    private final Events events;
    private final CorrectableForm own;
    private final CorrectableForm editing;

    LineUpRows(Events events) {
        this.events = events;
        this.own = new CorrectableForm(
                Action.LINE_UP.route(),
                Action.CORRECT_LINE_UP.route(),
                Access.EVERYONE,
                call -> form(call.caller(), About.ofCaptain(call.caller(), call.about())),
                call -> submit(call, About.ofCaptain(call.caller(), call.id().arguments())));
        this.editing = new CorrectableForm(
                EDIT,
                EDIT + "-correct",
                ParticipantModule.ACCESS,
                call -> form(call.caller(), About.ofSteward(call.caller(), call.about())),
                call -> submit(call, About.ofSteward(call.caller(), call.id().arguments())));
    }

    /** What captains do themselves. */
    Stream<Route> forCaptains() {
        var press = Route.pressed(
                Action.LINE_UP.route(),
                Access.EVERYONE,
                Deferral.NONE,
                pressed -> own.open(new Call(
                        pressed.caller(), pressed.responder(), pressed.id().arguments())));
        return Stream.concat(Stream.of(press), own.routes().stream());
    }

    /** What stewards fill in; the command itself is theirs. */
    Stream<Route> forStewards() {
        return editing.routes().stream();
    }

    /** The reason stands in the form as the command gave it. */
    Mono<Answer> edit(SlashCall call, Live event, Entry entry) {
        var about = List.of(Integer.toString(event.number()), entry.driver().text());
        return editing.open(
                new Call(call.caller(), call.responder(), about),
                Map.of(StewardCall.REASON, List.of(StewardCall.reason(call))));
    }

    /** Whose car in which race a form is about, and whether its captain fills it in. */
    private record About(EventId event, MemberId driver, boolean byCaptain) {

        static Optional<About> ofCaptain(Caller caller, List<String> arguments) {
            return new CustomId(Action.LINE_UP.route(), arguments)
                    .number(0)
                    .map(event -> new About(new EventId(caller.guild(), event), caller.member(), true));
        }

        static Optional<About> ofSteward(Caller caller, List<String> arguments) {
            var id = new CustomId(EDIT, arguments);
            return id.number(0)
                    .flatMap(event -> id.id(1, MemberId::parse)
                            .map(driver -> new About(new EventId(caller.guild(), event), driver, false)));
        }
    }

    private Mono<Reply<Form>> form(Caller caller, Optional<About> which) {
        return which.map(about -> Mono.fromCompletionStage(() -> events.look(about.event(), caller.arrival()))
                        .map(reply -> form(reply, about)))
                .orElseGet(() -> Mono.just(Reply.refused(UNKNOWN)));
    }

    private static Reply<Form> form(Reply<Live> reply, About about) {
        return switch (reply) {
            case Reply.Done<Live> done -> form(done.view(), about);
            case Reply.Refused<Live> refused -> Reply.refused(refused.why());
            case Reply.Busy<Live> busy -> Reply.busy(busy.why());
        };
    }

    private static Reply<Form> form(Live event, About about) {
        if (event.plan().details().teamCars().isEmpty()) return Reply.refused(Phrase.of("event.crew.off"));
        return event.entries()
                .entryOf(about.driver())
                .<Reply<Form>>map(entry -> Reply.done(form(event, entry, about.byCaptain())))
                .orElseGet(() -> Reply.refused(Phrase.of("event.crew.captain_only")));
    }

    private static Form form(Live event, Entry entry, boolean byCaptain) {
        var fields = Stream.<FormField>of(CrewFields.name(entry), CrewFields.lines(event, entry));
        var reason = Stream.<FormField>of(EntryFields.reason(!entry.isGuest())).filter(any -> !byCaptain);
        return new Form(
                Phrase.of("event.crew.form"), Stream.concat(fields, reason).toList());
    }

    private Mono<Outcome> submit(SubmitCall call, Optional<About> which) {
        if (which.isEmpty())
            return Mono.just(CorrectableForm.taken(call.responder().refusal(UNKNOWN)));
        var about = which.get();
        var steward = new Steward(call.caller().member(), PlainText.line(call.text(StewardCall.REASON)));
        if (!about.byCaptain() && steward.reason().isEmpty())
            return Mono.just(CorrectableForm.rejected(List.of(Phrase.of("steward.reason_needed"))));
        var by = Optional.of(steward).filter(any -> !about.byCaptain());
        return Mono.fromCompletionStage(() -> events.lineUp(
                        about.event(),
                        about.driver(),
                        CrewFields.name(call),
                        CrewFields.lines(call),
                        by,
                        call.caller().arrival()))
                .map(reply -> reply instanceof Reply.Done<Registered> done
                                && done.view() instanceof Registered.NotRead notRead
                        ? CorrectableForm.rejected(notRead.problems())
                        : CorrectableForm.of(reply, came -> told(came, about, call)));
    }

    private static Answer.Message told(Registered came, About about, SubmitCall call) {
        var localizer = call.responder().localizer();
        return switch (came) {
            case Registered.NotRead notRead ->
                call.responder().refusal(notRead.problems().getFirst());
            case Registered.In in ->
                about.byCaptain()
                        ? Answer.ephemeral(new MyEntryView(localizer)
                                .of(in.event(), about.driver(), call.caller().arrival()))
                        : new EntryText(localizer).told("steward.edited", in.event(), about.driver());
        };
    }
}
