package racemanager.event.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.event.Entry;
import racemanager.event.EntryChange;
import racemanager.event.EntryFormReader;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.Events;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Steward;
import racemanager.form.Form;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** How a steward changes the livery of an entry: a form of its own, since that of all else has room for five fields only. */
final class LiveryForm {

    private static final String LIVERY = "livery";
    private static final String FORM = "participant.livery";
    private static final Phrase UNKNOWN = Phrase.of("interaction.unknown");

    private final Events events;
    private final CorrectableForm form;

    LiveryForm(Events events, Access access) {
        this.events = events;
        this.form = new CorrectableForm(FORM, FORM + "-correct", access, this::asked, this::submitted);
    }

    static Option option() {
        return Option.oneOf(LIVERY, List.of(new Option.Value("change", Phrase.of("steward.livery.change"))));
    }

    static boolean isChosen(SlashCall call) {
        return call.options().text(LIVERY).isPresent();
    }

    List<Route> routes() {
        return form.routes();
    }

    Mono<Answer> open(SlashCall call, Live live, Entry entry) {
        var about = new AboutEntry(StewardCall.id(call.caller(), live.number()), entry.driver());
        return form.open(
                new Call(call.caller(), call.responder(), about.arguments()),
                Map.of(StewardCall.REASON, List.of(StewardCall.reason(call))));
    }

    private Mono<Reply<Form>> asked(Call call) {
        return AboutEntry.of(call.caller(), call.about())
                .map(about -> Mono.fromCompletionStage(
                                () -> events.look(about.event(), call.caller().arrival()))
                        .map(reply -> switch (reply) {
                            case Reply.Done<Live> done -> form(done.view(), about);
                            case Reply.Refused<Live> refused -> Reply.<Form>refused(refused.why());
                            case Reply.Busy<Live> busy -> Reply.<Form>busy();
                        }))
                .orElseGet(() -> Mono.just(Reply.refused(UNKNOWN)));
    }

    private static Reply<Form> form(Live live, AboutEntry about) {
        if (!live.plan().details().rules().allowLiveries())
            return Reply.refused(
                    Phrase.of("steward.no_liveries").with("title", live.plan().title()));
        var entry = live.entries().entryOf(about.driver());
        return Reply.done(new Form(
                Phrase.of("steward.form.livery"),
                List.of(
                        RegistrationFields.livery(entry),
                        EntryFields.reason(entry.filter(Entry::isGuest).isEmpty()))));
    }

    private Mono<Outcome> submitted(SubmitCall call) {
        return AboutEntry.of(call.caller(), call.id().arguments())
                .map(about -> Mono.fromCompletionStage(
                                () -> events.look(about.event(), call.caller().arrival()))
                        .flatMap(reply -> reply instanceof Reply.Done<Live> done
                                ? submitted(call, about, done.view().entries().entryOf(about.driver()))
                                : Mono.just(CorrectableForm.of(reply, live -> told(call, live, about)))))
                .orElseGet(
                        () -> Mono.just(CorrectableForm.taken(call.responder().refusal(UNKNOWN))));
    }

    private Mono<Outcome> submitted(SubmitCall call, AboutEntry about, Optional<Entry> entry) {
        if (entry.isEmpty())
            return Mono.just(CorrectableForm.taken(call.responder().refusal(UNKNOWN)));
        var steward = new Steward(call.caller().member(), PlainText.line(call.text(StewardCall.REASON)));
        var problems = new ArrayList<Phrase>();
        var read = EntryFormReader.livery(entry.get(), call.text(LIVERY));
        if (read instanceof Parsed.Rejected<EntryChange> rejected) problems.addAll(rejected.problems());
        if (steward.reason().isEmpty()) problems.add(Phrase.of("steward.reason_needed"));
        if (!(read instanceof Parsed.Read<EntryChange> change) || !problems.isEmpty())
            return Mono.just(CorrectableForm.rejected(problems));
        var command = new EditEntry(
                about.driver(), change.value(), steward, call.caller().arrival());
        return Mono.fromCompletionStage(() -> events.steward(about.event(), command))
                .map(reply -> CorrectableForm.of(reply, live -> told(call, live, about)));
    }

    private static Answer.Message told(SubmitCall call, Live live, AboutEntry about) {
        return new EntryText(call.responder().localizer()).told("steward.edited", live, about.driver());
    }
}
