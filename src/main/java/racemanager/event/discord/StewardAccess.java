package racemanager.event.discord;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import racemanager.access.Access;
import racemanager.access.Access.AboutEvent;
import racemanager.access.Ruling;
import racemanager.discord.AccessCheck;
import racemanager.discord.Caller;
import racemanager.event.EventOverview;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Reply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets through whoever was granted it, and where stewards have a part whoever has the event's steward role now. */
public record StewardAccess(AccessCheck granted, Events events) implements AccessCheck {

    @Override
    public Mono<Ruling> ruling(Caller caller, Access access) {
        var ruling = granted.ruling(caller, access);
        return access instanceof Access.Stewarding stewarding && !caller.roles().isEmpty()
                ? ruling.flatMap(known -> known instanceof Ruling.Denied
                        ? isSteward(caller, stewarding.event()).map(steward -> steward ? new Ruling.Steward() : known)
                        : Mono.just(known))
                : ruling;
    }

    private Mono<Boolean> isSteward(Caller caller, AboutEvent event) {
        return switch (event) {
            case AboutEvent.Numbered numbered -> isSteward(caller, numbered.number());
            case AboutEvent.Typed typed ->
                visible(caller)
                        .flatMap(overview -> ChosenEvent.meant(overview, Optional.of(typed.text()))
                                .map(listed -> isSteward(caller, listed.number()))
                                .orElseGet(() -> Mono.just(false)));
            case AboutEvent.Any any ->
                visible(caller)
                        .flatMapMany(overview -> Flux.fromIterable(coming(overview)))
                        .concatMap(listed -> isSteward(caller, listed.number()))
                        .any(steward -> steward);
        };
    }

    private static List<Listed> coming(EventOverview overview) {
        return overview.only(Optional.of(Status.COMING)).events();
    }

    /** As the command itself will read what was typed. */
    private Mono<EventOverview> visible(Caller caller) {
        return new ChosenEvent(events, granted)
                .visible(caller)
                .map(reply -> reply instanceof Reply.Done<EventOverview> done
                        ? done.view()
                        : new EventOverview(List.of(), ZoneOffset.UTC));
    }

    private Mono<Boolean> isSteward(Caller caller, int event) {
        return Mono.fromCompletionStage(() -> events.look(new EventId(caller.guild(), event), caller.arrival()))
                .map(reply -> reply instanceof Reply.Done<Live> done
                        && done.view()
                                .plan()
                                .details()
                                .roles()
                                .steward()
                                .filter(caller.roles()::contains)
                                .isPresent());
    }
}
