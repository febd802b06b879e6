package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.Option;
import racemanager.discord.SlashCall;
import racemanager.event.Broadcaster;
import racemanager.event.Entry;
import racemanager.event.EntryList;
import racemanager.event.Events;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** Which entry of which race a steward means: the member, or the name on the entry of somebody who is not on it. */
record ChosenDriver(Events events, ChosenEvent chosen) {

    private static final String DRIVER = "driver";
    private static final String ENTRY = "entry";

    Option member() {
        return Option.member(DRIVER);
    }

    Option entry() {
        return Option.text(ENTRY).suggesting(this::complete);
    }

    /** Goes on with the entry that is meant, or says why none can be told. */
    Mono<Answer> meaning(SlashCall call, BiFunction<Live, Entry, Mono<Answer>> then) {
        return meaning(
                call,
                then,
                (live, broadcaster) -> Mono.just(call.responder()
                        .refusal(Phrase.of("steward.no_entry")
                                .with("name", broadcaster.card().fullName()))));
    }

    /** The same where a broadcaster may be meant as well. */
    Mono<Answer> meaning(
            SlashCall call,
            BiFunction<Live, Entry, Mono<Answer>> then,
            BiFunction<Live, Broadcaster, Mono<Answer>> broadcasting) {
        if (StewardCall.reason(call).isEmpty())
            return Mono.just(call.responder().refusal("steward.reason_needed"));
        return chosen.meaning(
                call,
                listed -> call.responder()
                        .reply(
                                () -> events.look(
                                        StewardCall.id(call.caller(), listed.number()),
                                        call.caller().arrival()),
                                live -> meant(live.entries(), call)
                                        .map(entry -> then.apply(live, entry))
                                        .or(() -> broadcaster(live, call).map(each -> broadcasting.apply(live, each)))
                                        .orElseGet(() ->
                                                Mono.just(call.responder().refusal(unclear(live.entries(), call))))));
    }

    /** Goes on with the entry of somebody without Discord that is named, whichever member is chosen beside it. */
    Mono<Answer> namingGuest(SlashCall call, BiFunction<Live, Entry, Mono<Answer>> then) {
        return chosen.meaning(
                call,
                listed -> call.responder()
                        .reply(
                                () -> events.look(
                                        StewardCall.id(call.caller(), listed.number()),
                                        call.caller().arrival()),
                                live -> {
                                    var guests = named(live.entries(), call).stream()
                                            .filter(Entry::isGuest)
                                            .toList();
                                    return guests.size() == 1
                                            ? then.apply(live, guests.getFirst())
                                            : Mono.just(call.responder()
                                                    .refusal(Phrase.of("steward.no_such_guest")
                                                            .with("typed", typed(call))));
                                }));
    }

    private static String typed(SlashCall call) {
        return PlainText.line(call.options().text(ENTRY).orElse(""));
    }

    /** Whether an entry is named. */
    static boolean isNamed(SlashCall call) {
        return !typed(call).isEmpty();
    }

    private static Optional<Entry> meant(EntryList entries, SlashCall call) {
        var member = call.options().member(DRIVER);
        if (member.isPresent()) return entries.entryOf(member.get());
        var named = named(entries, call);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<Broadcaster> broadcaster(Live event, SlashCall call) {
        var broadcasters = event.meeting().broadcasters();
        var member = call.options().member(DRIVER);
        if (member.isPresent()) return broadcasters.of(member.get());
        var wanted = PlainText.likeness(call.options().text(ENTRY).orElse(""));
        var named = broadcasters.all().stream()
                .filter(each -> PlainText.likeness(each.card().fullName()).equals(wanted))
                .toList();
        return named.size() == 1 && named(event.entries(), call).isEmpty()
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    /** A member of the same name can be chosen, and somebody without Discord cannot. */
    private static List<Entry> named(EntryList entries, SlashCall call) {
        var wanted = PlainText.likeness(call.options().text(ENTRY).orElse(""));
        var named = entries.present()
                .filter(entry -> PlainText.likeness(entry.card().fullName()).equals(wanted))
                .toList();
        var guests = named.stream().filter(Entry::isGuest).toList();
        return guests.isEmpty() ? named : guests;
    }

    private static Phrase unclear(EntryList entries, SlashCall call) {
        var member = call.options().member(DRIVER);
        if (member.isPresent()) return Phrase.of("steward.not_in").with("driver", Mention.of(member.get()));
        var typed = typed(call);
        if (typed.isEmpty()) return Phrase.of("steward.which");
        return Phrase.of(named(entries, call).isEmpty() ? "steward.no_such_entry" : "steward.ambiguous_entry")
                .with("typed", typed);
    }

    /** The names on the entries of the race that is chosen already. */
    private Mono<Answer.Choices> complete(CompletionCall call) {
        return chosen.meant(call)
                .flatMap(Mono::justOrEmpty)
                .flatMap(event -> Mono.fromCompletionStage(() -> events.look(
                        StewardCall.id(call.caller(), event.number()),
                        call.caller().arrival())))
                .map(reply -> reply instanceof Reply.Done<Live> done
                        ? choices(done.view(), call.typed())
                        : new Answer.Choices(List.of()))
                .defaultIfEmpty(new Answer.Choices(List.of()));
    }

    private static Answer.Choices choices(Live event, String typed) {
        var wanted = PlainText.likeness(typed);
        var entries = event.entries().present().map(entry -> entry.card().fullName());
        var broadcasters = event.meeting().broadcasters().all().stream()
                .map(each -> each.card().fullName());
        return new Answer.Choices(Stream.concat(entries, broadcasters)
                .filter(name -> PlainText.likeness(name).contains(wanted))
                .limit(Answer.Choices.MOST)
                .map(name -> Choice.of(name, name))
                .toList());
    }
}
