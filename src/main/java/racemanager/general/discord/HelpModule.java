package racemanager.general.discord;

import java.util.List;
import java.util.function.Supplier;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Choice;
import racemanager.discord.CommandIds;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.Route.Slash;
import racemanager.discord.SlashCall;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** {@code /help}: what this member may use here, read from the rows of all commands, and answers to what people ask. */
public final class HelpModule implements CommandModule {

    static final String PAGE = "help.page";
    private static final String TOPIC = "topic";

    private final HelpCommands commands;

    /** The commands are asked for when somebody needs help, because this module's own is among them. */
    public HelpModule(Supplier<List<Slash>> commands, CommandIds ids, AccessCheck check) {
        this.commands = new HelpCommands(commands, ids, check);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "help",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        this::help,
                        Option.text(TOPIC).suggesting(this::complete)),
                Route.pressed(PAGE, Access.EVERYONE, Deferral.UPDATE, this::turn));
    }

    private Mono<Answer> help(SlashCall call) {
        var view = view(call.caller(), call.responder());
        return call.options()
                .text(TOPIC)
                .map(topic -> view.map(help -> topic(topic, help, call.responder())))
                .orElseGet(() -> view.map(help -> Answer.ephemeral(help.overview(0))));
    }

    private Mono<Answer> turn(PressCall call) {
        return view(call.caller(), call.responder())
                .map(help ->
                        new Answer.Update(help.overview(call.id().numberOr(0, 0).orElse(0))));
    }

    private static Answer topic(String typed, HelpView help, Responder responder) {
        return HelpSubject.meant(help.subjects(), typed)
                .<Answer>map(subject -> Answer.ephemeral(subject.answer().get()))
                .orElseGet(() ->
                        responder.ephemeral(Phrase.of("help.unknown_topic").with("topic", typed)));
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        return view(call.caller(), call.responder())
                .map(help -> new Answer.Choices(help.subjects().stream()
                        .filter(subject -> subject.has(call.typed()))
                        .<Choice>map(subject -> new Choice.Text(subject.title(), subject.value()))
                        .toList()));
    }

    private Mono<HelpView> view(Caller caller, Responder responder) {
        return commands.allowed(caller).map(allowed -> new HelpView(commands, responder.localizer(), allowed));
    }
}
