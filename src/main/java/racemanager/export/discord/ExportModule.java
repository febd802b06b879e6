package racemanager.export.discord;

import java.util.List;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.RaceEvent.Live;
import racemanager.export.ExportFormat;
import racemanager.export.ExportedEvent;
import racemanager.kernel.Phrase;
import racemanager.vehicle.Vehicles;
import reactor.core.publisher.Mono;

/**
 * {@code /event export}: a race as a file.
 *
 * @param event the option that names the race
 * @param choice finds the one that it names
 */
public record ExportModule(Events events, Vehicles vehicles, Option event, EventChoice choice)
        implements CommandModule {

    private static final String FORMAT = "format";

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "event export",
                Access.to(BotModule.EXPORT),
                Deferral.EPHEMERAL,
                call -> choice.meaning(call, listed -> export(call, listed.number())),
                event.asRequired(),
                Option.oneOf(FORMAT, formats()).asRequired()));
    }

    private static List<Option.Value> formats() {
        return Stream.of(ExportFormat.values())
                .map(format -> new Option.Value(format.word(), format.title()))
                .toList();
    }

    private Mono<Answer> export(SlashCall call, int number) {
        return ExportFormat.named(call.options().needed(FORMAT))
                .map(format -> export(call, number, format))
                .orElseGet(() -> Mono.just(call.responder().refusal("export.no_such_format")));
    }

    private Mono<Answer> export(SlashCall call, int number, ExportFormat format) {
        var guild = call.caller().guild();
        return call.responder()
                .reply(
                        () -> events.look(
                                new EventId(guild, number), call.caller().arrival()),
                        live -> call.responder()
                                .outcome(
                                        () -> vehicles.of(guild),
                                        lists -> answer(call, live, format, ExportedEvent.of(live, lists))));
    }

    private static Answer answer(SlashCall call, Live live, ExportFormat format, ExportedEvent event) {
        var exported = format.write(event, call.responder().localizer()::label);
        var title = live.plan().title();
        if (exported.file().isEmpty()) {
            call.responder().refused(Phrase.of("export.nothing").with("title", title));
        }
        return Answer.ephemeral(new ExportView(call.responder().localizer()).of(title, exported));
    }
}
