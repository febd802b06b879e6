package racemanager.event.discord;

import discord4j.core.object.component.Button;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Parts;
import racemanager.discord.Parts.Look;
import racemanager.discord.SubmitCall;
import racemanager.discord.Told;
import racemanager.discord.TypedBefore;
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
final class EventVisit {

    private final Guilds guilds;
    private final Caller caller;
    private final Told told;
    private final TypedBefore typedBefore;
    private final RosterPainter rosters;

    EventVisit(Guilds guilds, Caller caller, Told told, TypedBefore typedBefore, RosterPainter rosters) {
        this.guilds = guilds;
        this.caller = caller;
        this.told = told;
        this.typedBefore = typedBefore;
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
                    return Mono.just(new Answer.OpenModal(new RegistrationModal(told.tongue()).of(live, profile)));
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
        return told.outcome(() -> guilds.ask(caller.guild(), order), this::registered);
    }

    /** Opens the form as it was typed before it was rejected. */
    Mono<Answer> correct(int event) {
        return looking(
                event,
                live -> Mono.just(new Answer.OpenModal(new RegistrationModal(told.tongue())
                        .of(live, typed(event).orElse(Map.of())))));
    }

    private Optional<Map<String, List<String>>> typed(int event) {
        return typedBefore.of(caller.member(), form(event));
    }

    private String form(int event) {
        return caller.guild().text() + "/event-" + event;
    }

    Mono<Answer> submit(int event, SubmitCall call) {
        typedBefore.keep(caller.member(), form(event), call.fields());
        return looking(event, live -> {
            var order = new GuildOrder.Registering(
                    event, caller.member(), RegistrationModal.read(call, live.plan()), caller.arrival());
            return told.outcome(() -> guilds.ask(caller.guild(), order), this::registered, why -> rejected(event, why));
        });
    }

    private Answer rejected(int event, Phrase why) {
        return Answer.whisper(View.of(
                Parts.text("⚠️ " + told.tongue().text(why)),
                Parts.row(button(Look.PRIMARY, Action.CORRECT, event, "button.correct"))));
    }

    private Answer registered(RaceEvent event) {
        return switch (event) {
            case RaceEvent.Unborn none -> told.whisper("event.unknown");
            case RaceEvent.Prepared prepared -> told.whisper("event.unknown");
            case RaceEvent.Erased erased -> told.whisper("event.unknown");
            case Live live -> {
                typedBefore.forget(caller.member(), form(live.number()));
                yield told.whisper(live.entries()
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
                                ? told.whisper("event.not_registered")
                                : Answer.whisper(View.of(
                                        Parts.text(told.tongue().text(losing(live))),
                                        Parts.row(
                                                button(Look.DANGER, Action.WITHDRAW_NOW, event, "button.confirm"),
                                                button(Look.SECONDARY, Action.KEEP, event, "button.keep"))))));
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
        return told.outcome(
                () -> ask(event, new EventCommand.Withdraw(caller.member(), caller.arrival())),
                done -> told.instead(Phrase.of("event.withdrawn")),
                told::instead);
    }

    Mono<Answer> keep() {
        return Mono.just(told.instead(Phrase.of("event.kept")));
    }

    Mono<Answer> checkIn(int event) {
        return told.outcome(
                () -> ask(event, new EventCommand.CheckIn(caller.member(), caller.arrival())),
                done -> Answer.whisper(View.of(
                        Parts.text(told.tongue().text("event.checked_in")),
                        Parts.row(button(Look.SECONDARY, Action.CHECK_OUT, event, "button.check_out")))));
    }

    Mono<Answer> checkOut(int event) {
        return told.outcome(
                () -> ask(event, new EventCommand.CheckOut(caller.member(), caller.arrival())),
                done -> told.instead(Phrase.of("event.checked_out")),
                told::instead);
    }

    Mono<Answer> details(int event) {
        return looking(event, live -> {
            var facts = new EventFacts(told.tongue());
            return Mono.just(Answer.whisper(View.of(
                    Parts.text("### " + facts.title(live)),
                    Parts.text(facts.essentials(live)),
                    Parts.text(facts.count(live)),
                    Parts.text(told.tongue().text(facts.standing(live, caller.member()))),
                    Parts.row(button(Look.SECONDARY, Action.FULL_LIST, event, "button.full_list")))));
        });
    }

    Mono<Answer> list(EventButton button, boolean update) {
        return looking(button.event(), live -> {
            var page = rosters.page(live, button.page(), told.tongue());
            return Mono.just(update ? new Answer.Update(page) : Answer.whisper(page));
        });
    }

    Mono<Answer> unknown() {
        return Mono.just(told.whisper("interaction.unknown"));
    }

    private Button button(Look look, Action action, int event, String label) {
        return Parts.button(look, action.on(event), told.tongue().label(label));
    }

    private Mono<Answer> looking(int event, Function<Live, Mono<Answer>> then) {
        return Mono.fromCompletionStage(() -> ask(event, new EventCommand.Look(caller.arrival())))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<RaceEvent> done -> looked(done.view(), then);
                    case Reply.Refused<RaceEvent> refused -> Mono.just(told.whisper(refused.why()));
                    case Reply.Busy<RaceEvent> busy -> Mono.just(told.whisper(busy.why()));
                });
    }

    private Mono<Answer> looked(RaceEvent event, Function<Live, Mono<Answer>> then) {
        return switch (event) {
            case RaceEvent.Unborn none -> Mono.just(told.whisper("event.unknown"));
            case RaceEvent.Prepared prepared -> Mono.just(told.whisper("event.unknown"));
            case RaceEvent.Erased erased -> Mono.just(told.whisper("event.unknown"));
            case Live live -> then.apply(live);
        };
    }

    private CompletionStage<Reply<RaceEvent>> ask(int event, EventCommand command) {
        return guilds.ask(caller.guild(), new GuildOrder.OfEvent(event, command));
    }
}
