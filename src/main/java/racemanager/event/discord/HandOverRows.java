package racemanager.event.discord;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.View;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import reactor.core.publisher.Mono;

/** A captain who cannot come is asked whether the car goes on with the next of its crew, or is withdrawn with all of it. */
record HandOverRows(Events events) {

    Stream<Route> routes() {
        return Stream.of(Route.pressed(Action.HAND_OVER.route(), Access.EVERYONE, Deferral.UPDATE, this::handOver));
    }

    /** Empty for whoever has no crew to give the car to. */
    static Optional<Answer> asking(Live event, MemberId captain, Optional<Phrase> warning, Localizer localizer) {
        return event.entries()
                .entryOf(captain)
                .flatMap(car -> car.heir()
                        .flatMap(heir ->
                                heir.member().map(member -> asking(event, car, heir, member, warning, localizer))));
    }

    private static Answer asking(
            Live event, Entry car, CoDriver heir, MemberId member, Optional<Phrase> warning, Localizer localizer) {
        var number = event.number();
        var name = heir.card().fullName();
        var question = localizer.text(Phrase.of("event.hand_over.asked")
                .with("title", event.plan().title())
                .with("name", car.title())
                .with("captain", name)
                .with("drivers", CrewText.named(car)));
        return Answer.ephemeral(View.of(
                Parts.text(warning.map(more -> question + "\n" + localizer.text(more))
                        .orElse(question)),
                Parts.row(
                        Parts.button(
                                ButtonStyle.PRIMARY,
                                CustomId.of(Action.HAND_OVER.route(), number, member.text()),
                                localizer.label(Phrase.of("button.hand_over").with("captain", name))),
                        Parts.button(
                                ButtonStyle.DANGER,
                                Action.WITHDRAW_NOW.on(number),
                                localizer.label("button.withdraw_car")),
                        Parts.button(
                                ButtonStyle.SECONDARY, Action.KEEP.on(number), localizer.label("button.keep_place")))));
    }

    private Mono<Answer> handOver(PressCall press) {
        var caller = press.caller();
        var event = press.id().number(0);
        var captain = press.id().id(1, MemberId::parse);
        if (event.isEmpty() || captain.isEmpty())
            return Mono.just(press.responder().ephemeral("interaction.unknown"));
        return press.responder()
                .outcome(
                        () -> events.handOver(
                                new EventId(caller.guild(), event.get()),
                                caller.member(),
                                captain.get(),
                                caller.arrival()),
                        live -> press.responder().instead(told(live, captain.get())),
                        why -> press.responder().instead(why));
    }

    private static Phrase told(Live event, MemberId captain) {
        return event.entries()
                .entryOf(captain)
                .map(car -> Phrase.of("event.hand_over.done")
                        .with("name", car.title())
                        .with("captain", car.card().fullName()))
                .orElseGet(() -> Phrase.of("event.withdrawn"));
    }
}
