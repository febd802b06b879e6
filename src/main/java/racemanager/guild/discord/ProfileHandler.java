package racemanager.guild.discord;

import java.util.concurrent.TimeoutException;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Responder;
import racemanager.discord.View;
import racemanager.event.EventCommand;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.EventIndex.Listing;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildOrder;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.Phrase;
import racemanager.kernel.actor.Reply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One member looking at what is kept of them, for the time of one interaction. */
final class ProfileHandler {

    /** So many events are asked at once. */
    private static final int AT_ONCE = 8;

    private final Guilds guilds;
    private final Caller caller;
    private final Responder responder;

    ProfileHandler(Guilds guilds, Caller caller, Responder responder) {
        this.guilds = guilds;
        this.caller = caller;
        this.responder = responder;
    }

    Mono<Answer> show() {
        var look = new GuildOrder.Own(new GuildCommand.Look());
        return Mono.fromCompletionStage(() -> guilds.ask(caller.guild(), look)).flatMap(reply -> switch (reply) {
            case Reply.Done<Guild> done -> show(done.view());
            case Reply.Refused<Guild> refused -> Mono.just(responder.ephemeral(refused.why()));
            case Reply.Busy<Guild> busy -> Mono.just(responder.ephemeral(busy.why()));
        });
    }

    private Mono<Answer> show(Guild guild) {
        return Flux.fromIterable(guild.events().listings().values())
                .sort((one, other) -> other.start().compareTo(one.start()))
                .flatMapSequential(this::look, AT_ONCE)
                .collectList()
                .map(events -> Answer.ephemeral(
                        View.ofText(new ProfileText(responder.localizer()).of(guild, caller.member(), events))));
    }

    private Flux<Live> look(Listing listing) {
        var look = new GuildOrder.OfEvent(listing.number(), new EventCommand.Look(caller.arrival()));
        return Mono.fromCompletionStage(() -> guilds.ask(caller.guild(), look))
                .flatMapMany(reply -> reply instanceof Reply.Done<?> done && done.view() instanceof Live live
                        ? Flux.just(live)
                        : Flux.empty());
    }

    /** Asks once, and says what would be lost. */
    Mono<Answer> askToForget() {
        return Mono.just(Answer.ephemeral(View.of(
                Parts.text(responder.localizer().text("profile.forget")),
                Parts.row(
                        Parts.button(
                                ButtonStyle.DANGER,
                                CustomId.of(ProfileModule.FORGET_NOW),
                                responder.localizer().label("button.forget")),
                        Parts.button(
                                ButtonStyle.SECONDARY,
                                CustomId.of(ProfileModule.KEEP),
                                responder.localizer().label("button.keep"))))));
    }

    /** Answers when it is done; what takes longer than a guild is waited for goes on by itself. */
    Mono<Answer> forget() {
        var order = new GuildOrder.Forgetting(caller.member(), caller.arrival());
        return responder
                .outcome(
                        () -> guilds.ask(caller.guild(), order),
                        done -> responder.instead(Phrase.of("profile.forgotten")),
                        responder::instead)
                .onErrorResume(
                        TimeoutException.class, late -> Mono.just(responder.instead(Phrase.of("profile.unfinished"))));
    }

    Mono<Answer> keep() {
        return Mono.just(responder.instead(Phrase.of("profile.kept")));
    }
}
