package racemanager.event.discord;

import discord4j.core.object.component.Button;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.FormDrafts;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Responder;
import racemanager.discord.SubmitCall;
import racemanager.discord.View;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RegistrationForm;
import racemanager.event.discord.EventButton.Action;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildOrder;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.Phrase;
import racemanager.kernel.actor.Reply;
import reactor.core.publisher.Mono;

/** One member at one event's buttons, for the time of one interaction. */
final class EventHandler {

    private final Guilds guilds;
    private final Caller caller;
    private final Responder responder;
    private final FormDrafts drafts;
    private final RosterRenderer rosters;

    EventHandler(Guilds guilds, Caller caller, Responder responder, FormDrafts drafts, RosterRenderer rosters) {
        this.guilds = guilds;
        this.caller = caller;
        this.responder = responder;
        this.drafts = drafts;
        this.rosters = rosters;
    }

    /** One press registers when nothing is left to ask; otherwise the form opens, filled in from the profile. */
    Mono<Answer> register(int event) {
        return profile()
                .flatMap(profile -> looking(event, live -> {
                    if (live.entries().entryOf(caller.member()).isPresent()
                            || !RegistrationModal.isNeeded(live.plan(), profile))
                        return register(
                                live,
                                profile.map(card -> RegistrationModal.filled(live.plan(), card))
                                        .orElse(new RegistrationForm("", "", "")));
                    return Mono.just(
                            new Answer.OpenModal(new RegistrationModal(responder.localizer()).of(live, profile)));
                }));
    }

    private Mono<Optional<DriverCard>> profile() {
        return Mono.fromCompletionStage(() -> guilds.ask(caller.guild(), new GuildOrder.Own(new GuildCommand.Look())))
                .map(reply -> reply instanceof Reply.Done<Guild> done
                        ? done.view().drivers().of(caller.member())
                        : Optional.empty());
    }

    private Mono<Answer> register(Live event, RegistrationForm form) {
        var order = new GuildOrder.Registering(event.number(), caller.member(), form, caller.arrival());
        return responder.outcome(() -> guilds.ask(caller.guild(), order), this::registered);
    }

    /** Opens the form as it was typed before it was rejected. */
    Mono<Answer> correct(int event) {
        return looking(
                event,
                live -> Mono.just(new Answer.OpenModal(new RegistrationModal(responder.localizer())
                        .of(live, typed(event).orElse(Map.of())))));
    }

    private Optional<Map<String, List<String>>> typed(int event) {
        return drafts.of(caller.member(), form(event));
    }

    private String form(int event) {
        return caller.guild().text() + "/event-" + event;
    }

    Mono<Answer> submit(int event, SubmitCall call) {
        drafts.keep(caller.member(), form(event), call.fields());
        return looking(event, live -> {
            var order = new GuildOrder.Registering(
                    event, caller.member(), RegistrationModal.read(call, live.plan()), caller.arrival());
            return responder.outcome(
                    () -> guilds.ask(caller.guild(), order), this::registered, why -> rejected(event, why));
        });
    }

    private Answer rejected(int event, Phrase why) {
        return Answer.ephemeral(View.of(
                Parts.text("⚠️ " + responder.localizer().text(why)),
                Parts.row(button(ButtonStyle.PRIMARY, Action.CORRECT, event, "button.correct"))));
    }

    private Answer registered(RaceEvent event) {
        return switch (event) {
            case RaceEvent.Unborn none -> responder.ephemeral("event.unknown");
            case RaceEvent.Prepared prepared -> responder.ephemeral("event.unknown");
            case RaceEvent.Erased erased -> responder.ephemeral("event.unknown");
            case Live live -> {
                drafts.forget(caller.member(), form(live.number()));
                yield responder.ephemeral(live.entries()
                        .waitingPlace(caller.member())
                        .map(place -> Phrase.of("event.now_waiting").with("place", place))
                        .orElseGet(() -> Phrase.of("event.now_on_grid")
                                .with("title", live.plan().title())));
            }
        };
    }

    /** Asks once, and names the place that would be lost. */
    Mono<Answer> askToWithdraw(int event) {
        return looking(
                event,
                live -> Mono.just(
                        live.entries().entryOf(caller.member()).isEmpty()
                                ? responder.ephemeral("event.not_registered")
                                : Answer.ephemeral(View.of(
                                        Parts.text(responder.localizer().text(losing(live))),
                                        Parts.row(
                                                button(
                                                        ButtonStyle.DANGER,
                                                        Action.WITHDRAW_NOW,
                                                        event,
                                                        "button.confirm"),
                                                button(ButtonStyle.SECONDARY, Action.KEEP, event, "button.keep"))))));
    }

    private Phrase losing(Live event) {
        return event.entries()
                .waitingPlace(caller.member())
                .map(place -> Phrase.of("event.withdraw.waiting").with("place", place))
                .orElseGet(() -> Phrase.of("event.withdraw.on_grid")
                        .with("title", event.plan().title())
                        .with("waiting", event.entries().waiting().size()));
    }

    Mono<Answer> withdraw(int event) {
        return responder.outcome(
                () -> ask(event, new EventCommand.Withdraw(caller.member(), caller.arrival())),
                done -> responder.instead(Phrase.of("event.withdrawn")),
                responder::instead);
    }

    Mono<Answer> keep() {
        return Mono.just(responder.instead(Phrase.of("event.kept")));
    }

    Mono<Answer> checkIn(int event) {
        return responder.outcome(
                () -> ask(event, new EventCommand.CheckIn(caller.member(), caller.arrival())),
                done -> Answer.ephemeral(View.of(
                        Parts.text(responder.localizer().text("event.checked_in")),
                        Parts.row(button(ButtonStyle.SECONDARY, Action.CHECK_OUT, event, "button.check_out")))));
    }

    Mono<Answer> checkOut(int event) {
        return responder.outcome(
                () -> ask(event, new EventCommand.CheckOut(caller.member(), caller.arrival())),
                done -> responder.instead(Phrase.of("event.checked_out")),
                responder::instead);
    }

    Mono<Answer> details(int event) {
        return looking(event, live -> {
            var facts = new EventText(responder.localizer());
            return Mono.just(Answer.ephemeral(View.of(
                    Parts.text("### " + facts.title(live)),
                    Parts.text(facts.essentials(live)),
                    Parts.text(facts.count(live)),
                    Parts.text(responder.localizer().text(facts.standing(live, caller.member()))),
                    Parts.row(button(ButtonStyle.SECONDARY, Action.FULL_LIST, event, "button.full_list")))));
        });
    }

    Mono<Answer> list(EventButton button, boolean update) {
        return looking(button.event(), live -> {
            var page = rosters.page(live, button.page(), responder.localizer());
            return Mono.just(update ? new Answer.Update(page) : Answer.ephemeral(page));
        });
    }

    Mono<Answer> unknown() {
        return Mono.just(responder.ephemeral("interaction.unknown"));
    }

    private Button button(ButtonStyle style, Action action, int event, String label) {
        return Parts.button(style, action.on(event), responder.localizer().label(label));
    }

    private Mono<Answer> looking(int event, Function<Live, Mono<Answer>> then) {
        return Mono.fromCompletionStage(() -> ask(event, new EventCommand.Look(caller.arrival())))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<RaceEvent> done -> looked(done.view(), then);
                    case Reply.Refused<RaceEvent> refused -> Mono.just(responder.ephemeral(refused.why()));
                    case Reply.Busy<RaceEvent> busy -> Mono.just(responder.ephemeral(busy.why()));
                });
    }

    private Mono<Answer> looked(RaceEvent event, Function<Live, Mono<Answer>> then) {
        return switch (event) {
            case RaceEvent.Unborn none -> Mono.just(responder.ephemeral("event.unknown"));
            case RaceEvent.Prepared prepared -> Mono.just(responder.ephemeral("event.unknown"));
            case RaceEvent.Erased erased -> Mono.just(responder.ephemeral("event.unknown"));
            case Live live -> then.apply(live);
        };
    }

    private CompletionStage<Reply<RaceEvent>> ask(int event, EventCommand command) {
        return guilds.ask(caller.guild(), new GuildOrder.OfEvent(event, command));
    }
}
