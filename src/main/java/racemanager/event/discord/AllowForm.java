package racemanager.event.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Mentioned;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.event.AccountClaim;
import racemanager.event.AccountClaim.Which;
import racemanager.event.Entry;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.Steward;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** How a steward lets a driver use an account that another member has: by the alert's button, or by command. */
final class AllowForm {

    static final String ALLOW = "participant.allow";

    private static final Phrase UNKNOWN = Phrase.of("interaction.unknown");

    private final Events events;
    private final Access access;
    private final CorrectableForm form;

    AllowForm(Events events, Access access) {
        this.events = events;
        this.access = access;
        this.form = new CorrectableForm(ALLOW, ALLOW + "-correct", access, this::asked, this::submitted);
    }

    Stream<Route> routes() {
        return Stream.concat(
                Stream.of(Route.pressed(ALLOW, access, Deferral.NONE, this::pressed)), form.routes().stream());
    }

    private Mono<Answer> pressed(PressCall press) {
        return form.open(new Call(press.caller(), press.responder(), press.id().arguments()));
    }

    /** Which claim in which event a form is about. */
    private record About(EventId event, Which which) {

        static Parsed<About> of(Caller caller, List<String> arguments) {
            var id = new CustomId(ALLOW, arguments);
            return id.number(0)
                    .flatMap(event -> id.number(1)
                            .map(claim ->
                                    Parsed.read(new About(StewardCall.id(caller, event), new Which.Numbered(claim)))))
                    .orElseGet(() -> Parsed.rejected(List.of(UNKNOWN)));
        }
    }

    private Mono<Reply<Form>> asked(Call call) {
        return switch (About.of(call.caller(), call.about())) {
            case Parsed.Rejected<About> rejected -> Mono.just(Reply.refused(UNKNOWN));
            case Parsed.Read<About> about ->
                Mono.fromCompletionStage(() -> events.claim(
                                about.value().event(),
                                about.value().which(),
                                call.caller().arrival()))
                        .map(reply -> reply.map(AllowForm::reason));
        };
    }

    private static Form reason(AccountClaim claim) {
        return Form.of(
                Phrase.of(claim.isForEntry() ? "account.guest_form" : "account.form"),
                Text.line(StewardCall.REASON, Phrase.of("steward.form.reason"), StewardCall.LONGEST_REASON)
                        .hinting(Phrase.of("account.form.hint")));
    }

    private Mono<Outcome> submitted(SubmitCall call) {
        var caller = call.caller();
        var steward = new Steward(caller.member(), PlainText.line(call.text(StewardCall.REASON)));
        if (steward.reason().isEmpty())
            return Mono.just(CorrectableForm.rejected(List.of(Phrase.of("steward.reason_needed"))));
        return switch (About.of(caller, call.id().arguments())) {
            case Parsed.Rejected<About> rejected -> Mono.just(CorrectableForm.rejected(List.of(UNKNOWN)));
            case Parsed.Read<About> about ->
                Mono.fromCompletionStage(() -> events.allow(
                                about.value().event(), about.value().which(), steward, caller.arrival()))
                        .map(reply -> outcome(reply, call.responder()));
        };
    }

    /** What cannot be allowed is not put right by other words. */
    private static Outcome outcome(Reply<AccountClaim> reply, Responder responder) {
        return reply instanceof Reply.Refused<AccountClaim> refused
                ? CorrectableForm.taken(responder.refusal(refused.why()))
                : CorrectableForm.of(reply, claim -> responder.ephemeral(allowed(claim)));
    }

    /** The same by command, for the account that the driver tried last. */
    Mono<Answer> allow(SlashCall call, int event, MemberId driver) {
        return call.responder()
                .outcome(
                        () -> events.allow(
                                StewardCall.id(call.caller(), event),
                                new Which.LatestOf(driver),
                                StewardCall.steward(call),
                                call.caller().arrival()),
                        claim -> call.responder().ephemeral(allowed(claim)));
    }

    /** An entry that names no account is handed over by its name; otherwise whoever has the account registers with it. */
    Mono<Answer> handOver(SlashCall call, Live live, Entry guest) {
        if (guest.card().steam().isPresent())
            return Mono.just(call.responder()
                    .refusal(Phrase.of("account.guest_by_account")
                            .with("name", guest.card().fullName())));
        if (!(call.options().mentioned("driver").orElse(null) instanceof Mentioned.OfMember member))
            return Mono.just(call.responder().refusal("steward.not_member"));
        var driver = member.standing().member();
        var taking = new TakeOver(
                driver, guest.driver(), StewardCall.steward(call), call.caller().arrival());
        return call.responder()
                .outcome(
                        () -> events.steward(StewardCall.id(call.caller(), live.number()), taking),
                        after -> call.responder()
                                .ephemeral(handedOver(driver, guest.card().fullName())));
    }

    private static Phrase handedOver(MemberId driver, String name) {
        return Phrase.of("account.guest_allowed")
                .with("driver", Mention.of(driver))
                .with("name", name);
    }

    private static Phrase allowed(AccountClaim claim) {
        if (claim.isForEntry()) return handedOver(claim.member(), claim.guest().orElse(""));
        return Phrase.of("account.allowed")
                .with("driver", Mention.of(claim.member()))
                .with("owner", Mention.of(claim.owner()))
                .with("account", claim.account().text());
    }
}
