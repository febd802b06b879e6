package racemanager.event.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Deferral;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.event.BroadcastRules;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EntryChange;
import racemanager.event.EntryFormReader;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventRules;
import racemanager.event.Events;
import racemanager.event.Events.Registered;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.Steward;
import racemanager.form.Form;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** The forms in which a steward puts a driver in and changes an entry; the reason stands in them as the command gave it. */
final class EntryForms {

    private static final String ADD = "participant.add";
    private static final String EDIT = "participant.edit";
    private static final Phrase REASON_NEEDED = Phrase.of("steward.reason_needed");

    private final Events events;
    private final CorrectableForm adding;
    private final CorrectableForm editing;

    EntryForms(Events events, Access access, AccountLookup lookup) {
        this.events = events;
        this.adding = new CorrectableForm(ADD, ADD + "-correct", access, this::addition, lookup.before(this::add));
        this.editing = new CorrectableForm(EDIT, EDIT + "-correct", access, this::edition, lookup.before(this::edit));
    }

    Stream<Route> routes() {
        return Stream.of(adding, editing).flatMap(form -> form.routes().stream());
    }

    /** At once where the profile says all that has to be known. */
    Mono<Answer> add(SlashCall call, int event, MemberId driver) {
        return add(call, new AboutEntry(StewardCall.id(call.caller(), event), driver), Optional.empty());
    }

    /** At once where the name is all that has to be known. */
    Mono<Answer> addGuest(SlashCall call, int event, String name) {
        var guest = MemberId.withoutDiscord(call.caller().interaction());
        var card = new DriverCard(name, Optional.empty());
        return add(call, new AboutEntry(StewardCall.id(call.caller(), event), guest), Optional.of(card));
    }

    private Mono<Answer> add(SlashCall call, AboutEntry about, Optional<DriverCard> guest) {
        var driver = about.driver();
        var responder = call.responder();
        return responder.reply(
                () -> events.entrance(about.event(), driver, call.caller().arrival()), entrance -> {
                    var live = entrance.event();
                    var refusal = refusal(live, driver, call.caller());
                    if (refusal.isPresent()) return Mono.just(responder.refusal(refusal.get()));
                    var profile = guest.or(entrance::profile);
                    if (RegistrationFields.areNeeded(live, driver, profile))
                        return open(adding, call, about, RegistrationFields.known(guest));
                    var filled = profile.map(card -> RegistrationFields.filled(live, driver, card))
                            .orElse(new RegistrationForm("", "", "", ""));
                    return Mono.just(new Answer.Working(
                            Deferral.EPHEMERAL,
                            add(about, filled, StewardCall.steward(call), call.caller())
                                    .map(reply -> answer(reply, responder, came -> added(came, driver, responder)))));
                });
    }

    /** Before anything is typed. */
    private static Optional<Phrase> refusal(Live event, MemberId driver, Caller caller) {
        return event.entries()
                .entryOf(driver)
                .map(present -> Phrase.of("steward.already_in")
                        .with("name", present.card().fullName()))
                .or(() -> BroadcastRules.refusalToSteward(event.meeting(), driver))
                .or(() -> EventRules.refusalToAdd(event, caller.arrival()));
    }

    Mono<Answer> edit(SlashCall call, Live event, MemberId driver) {
        return open(editing, call, new AboutEntry(StewardCall.id(call.caller(), event.number()), driver), Map.of());
    }

    private static Mono<Answer> open(
            CorrectableForm form, SlashCall call, AboutEntry about, Map<String, List<String>> known) {
        var filled = new HashMap<>(known);
        filled.put(StewardCall.REASON, List.of(StewardCall.reason(call)));
        return form.open(new Call(call.caller(), call.responder(), about.arguments()), filled);
    }

    private Mono<Reply<Form>> addition(Call call) {
        return AboutEntry.of(call.caller(), call.about())
                .map(about -> Mono.fromCompletionStage(() -> events.entrance(
                                about.event(), about.driver(), call.caller().arrival()))
                        .map(reply -> reply.<Form>map(entrance ->
                                EntryFields.addition(entrance.event(), about.driver(), entrance.profile()))))
                .orElseGet(EntryForms::unknown);
    }

    private Mono<Reply<Form>> edition(Call call) {
        return AboutEntry.of(call.caller(), call.about())
                .map(about -> Mono.fromCompletionStage(
                                () -> events.look(about.event(), call.caller().arrival()))
                        .map(reply -> reply.<Form>map(
                                live -> EntryFields.edition(live, live.entries().entryOf(about.driver())))))
                .orElseGet(EntryForms::unknown);
    }

    private static <V> Mono<Reply<V>> unknown() {
        return Mono.just(Reply.refused(Phrase.of("interaction.unknown")));
    }

    private Mono<Outcome> add(SubmitCall call) {
        var steward = steward(call);
        if (steward.reason().isEmpty()) return Mono.just(CorrectableForm.rejected(List.of(REASON_NEEDED)));
        return with(
                call,
                about -> add(about, RegistrationFields.read(call), steward, call.caller())
                        .map(reply -> reply instanceof Reply.Done<Registered> done
                                        && done.view() instanceof Registered.NotRead notRead
                                ? CorrectableForm.rejected(notRead.problems())
                                : CorrectableForm.of(reply, came -> added(came, about.driver(), call.responder()))));
    }

    /** The sentence about a taken account is for whoever would know a driver's own. */
    private Mono<Reply<Registered>> add(AboutEntry about, RegistrationForm form, Steward steward, Caller caller) {
        return Mono.fromCompletionStage(
                        () -> events.add(about.event(), about.driver(), form, steward, caller.arrival()))
                .map(reply -> reply instanceof Reply.Refused<Registered> refused
                                && refused.why().key().equals("driver.steam_taken")
                        ? Reply.refused(Phrase.of("steward.account_known"))
                        : reply);
    }

    private static Answer.Message added(Registered came, MemberId driver, Responder responder) {
        return switch (came) {
            case Registered.In in ->
                new EntryText(responder.localizer())
                        .told(
                                in.event().entries().isOnGrid(driver) ? "steward.added" : "steward.added_waiting",
                                in.event(),
                                driver);
            case Registered.NotRead notRead ->
                responder.refusal(notRead.problems().getFirst());
        };
    }

    private Mono<Outcome> edit(SubmitCall call) {
        return with(
                call,
                about -> Mono.fromCompletionStage(
                                () -> events.look(about.event(), call.caller().arrival()))
                        .flatMap(reply -> switch (reply) {
                            case Reply.Done<Live> done -> edit(call, about, done.view());
                            case Reply.Refused<Live> refused ->
                                Mono.just(CorrectableForm.rejected(List.of(refused.why())));
                            case Reply.Busy<Live> busy -> Mono.just(CorrectableForm.rejected(List.of(busy.why())));
                        }));
    }

    private Mono<Outcome> edit(SubmitCall call, AboutEntry about, Live event) {
        var steward = steward(call);
        var problems = new ArrayList<Phrase>();
        var read = EntryFormReader.read(event, about.driver(), EntryFields.edition(call, event, about.driver()));
        if (read instanceof Parsed.Rejected<EntryChange> rejected) problems.addAll(rejected.problems());
        if (steward.reason().isEmpty()) problems.add(REASON_NEEDED);
        if (!(read instanceof Parsed.Read<EntryChange> change) || !problems.isEmpty())
            return Mono.just(CorrectableForm.rejected(problems));
        var command = new EditEntry(
                about.driver(), change.value(), steward, call.caller().arrival());
        return Mono.fromCompletionStage(() -> events.steward(about.event(), command))
                .map(reply -> CorrectableForm.of(
                        reply,
                        live -> new EntryText(call.responder().localizer())
                                .told("steward.edited", live, about.driver())));
    }

    private static Mono<Outcome> with(SubmitCall call, Function<AboutEntry, Mono<Outcome>> then) {
        return AboutEntry.of(call.caller(), call.id().arguments())
                .map(then)
                .orElseGet(() ->
                        Mono.just(CorrectableForm.taken(call.responder().refusal(Phrase.of("interaction.unknown")))));
    }

    private static Steward steward(SubmitCall call) {
        return new Steward(call.caller().member(), PlainText.line(call.text(StewardCall.REASON)));
    }

    private static <V> Answer answer(Reply<V> reply, Responder responder, Function<V, Answer> done) {
        return switch (reply) {
            case Reply.Done<V> view -> done.apply(view.view());
            case Reply.Refused<V> refused -> responder.refusal(refused.why());
            case Reply.Busy<V> busy -> responder.refusal(busy.why());
        };
    }
}
