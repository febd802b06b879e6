package racemanager.discord.gateway;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import racemanager.kernel.GuildId;
import racemanager.place.Place;
import reactor.core.publisher.Mono;

/** Asks for a guild once, however many want to know at the same time. */
final class PlaceQuestions {

    /** So often again, because in a guild that is being set up something changes all the time. */
    private static final int AGAIN = 2;

    private record Question(AtomicBoolean outdated, Mono<Place> answer) {}

    private final PlaceSource source;
    private final ConcurrentMap<GuildId, Question> open = new ConcurrentHashMap<>();

    PlaceQuestions(PlaceSource source) {
        this.source = source;
    }

    /** An error comes to all who wait for the answer, and is forgotten. */
    Mono<Place> ask(GuildId guild) {
        return Mono.defer(() -> open.computeIfAbsent(guild, this::question).answer());
    }

    /** The guild changed, and an answer that is on its way may be from before. */
    void outdate(GuildId guild) {
        var asked = open.get(guild);
        if (asked != null) asked.outdated().set(true);
    }

    private Question question(GuildId guild) {
        var outdated = new AtomicBoolean();
        var answer = answer(guild, outdated, AGAIN).doFinally(end -> open.remove(guild));
        return new Question(outdated, answer.cache());
    }

    private Mono<Place> answer(GuildId guild, AtomicBoolean outdated, int again) {
        return Mono.defer(() -> source.place(guild))
                .flatMap(place ->
                        outdated.getAndSet(false) && again > 0 ? answer(guild, outdated, again - 1) : Mono.just(place));
    }
}
