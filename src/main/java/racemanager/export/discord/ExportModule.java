package racemanager.export.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.event.SplitPlaces;
import racemanager.event.split.Splits;
import racemanager.export.ExportFormat;
import racemanager.export.Exported;
import racemanager.export.ExportedEvent;
import racemanager.kernel.Phrase;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.Vehicles;
import reactor.core.publisher.Mono;

/**
 * {@code /event export}: a race as a file.
 *
 * @param event the option that names the race
 * @param choice finds the one that it names
 * @param again the id of the button on the news that a list is out of date, which names race and format
 */
public record ExportModule(Events events, Vehicles vehicles, Option event, EventChoice choice, String again)
        implements CommandModule {

    private static final String FORMAT = "format";
    private static final String SPLIT = "split";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "event export",
                        Access.to(BotModule.EXPORT),
                        Deferral.EPHEMERAL,
                        call -> choice.meaning(call, listed -> export(call, listed.number())),
                        event.asRequired(),
                        Option.oneOf(FORMAT, formats()).asRequired(),
                        Option.number(SPLIT, 1, Splits.MOST)),
                Route.pressed(again, Access.to(BotModule.EXPORT), Deferral.EPHEMERAL, this::exportAgain));
    }

    private static List<Option.Value> formats() {
        return Stream.of(ExportFormat.values())
                .map(format -> new Option.Value(format.word(), format.title()))
                .toList();
    }

    private Mono<Answer> export(SlashCall call, int number) {
        return ExportFormat.named(call.options().needed(FORMAT))
                .map(format -> new Request(
                                call.caller(),
                                call.responder(),
                                number,
                                format,
                                split(call.options().number(SPLIT)))
                        .answer())
                .orElseGet(() -> Mono.just(call.responder().refusal("export.no_such_format")));
    }

    private Mono<Answer> exportAgain(PressCall press) {
        var number = press.id().number(0);
        var format = press.id().argument(1).flatMap(ExportFormat::named);
        return number.isPresent() && format.isPresent()
                ? new Request(
                                press.caller(),
                                press.responder(),
                                number.get(),
                                format.get(),
                                split(press.id().number(2)))
                        .answer()
                : Mono.just(press.responder().refusal("interaction.unknown"));
    }

    /** Members count from 1. */
    private static Optional<Integer> split(Optional<Integer> typed) {
        return typed.map(split -> split - 1);
    }

    /** What one member wants of one race. */
    private final class Request {

        private final Caller caller;
        private final Responder responder;
        private final EventId event;
        private final ExportFormat format;
        private final Optional<Integer> split;

        Request(Caller caller, Responder responder, int number, ExportFormat format, Optional<Integer> split) {
            this.caller = caller;
            this.responder = responder;
            this.event = new EventId(caller.guild(), number);
            this.format = format;
            this.split = split;
        }

        Mono<Answer> answer() {
            return responder.reply(
                    () -> events.look(event, caller.arrival()),
                    live -> objection(live)
                            .map(why -> Mono.<Answer>just(responder.refusal(why)))
                            .orElseGet(() -> responder.reply(
                                    () -> vehicles.of(caller.guild()),
                                    lists -> noted(
                                            live, format.write(exported(live, lists), responder.localizer()::label)))));
        }

        private ExportedEvent exported(Live live, VehicleLists lists) {
            var all = ExportedEvent.of(live, lists);
            return split.map(all::ofSplit).orElse(all);
        }

        /** A list of all would be for no server, where each split has one. */
        private Optional<Phrase> objection(Live live) {
            var splits = live.plan().details().splits().map(Splits::count);
            if (splits.isEmpty()) return split.map(any -> Phrase.of("export.split.none"));
            var asked = split.isPresent() || format.isForServer();
            if (asked && !SplitPlaces.areDealt(live.entries())) return Optional.of(Phrase.of("export.split.not_dealt"));
            return asked && split.filter(each -> each < splits.get()).isEmpty()
                    ? Optional.of(Phrase.of("export.split.which").with("splits", splits.get()))
                    : Optional.empty();
        }

        /** A file is handed out only when it is noted, so that nobody races with an old one unknowingly. */
        private Mono<Answer> noted(Live live, Exported exported) {
            if (exported.file().isEmpty() || !format.isForServer() || !live.isToBeRun())
                return Mono.just(said(live, exported));
            return responder.outcome(
                    () -> events.manage(event, new NoteExport(format.word(), split, caller.member(), caller.arrival())),
                    after -> said(live, exported));
        }

        private Answer said(Live live, Exported exported) {
            var title = live.plan().title();
            if (exported.file().isEmpty())
                responder.refused(Phrase.of("export.nothing").with("title", title));
            return Answer.ephemeral(new ExportView(responder.localizer()).of(title, exported));
        }
    }
}
