package racemanager.general.discord;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Choice;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.discord.Route.Slash;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Localizer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /help}: what this member may use here, read from the rows of all commands. */
public final class HelpModule implements CommandModule {

    private static final String TOPIC = "topic";

    private final Supplier<List<Slash>> commands;
    private final AccessCheck check;

    /** The commands are asked for when somebody needs help, because this module's own is among them. */
    public HelpModule(Supplier<List<Slash>> commands, AccessCheck check) {
        this.commands = commands;
        this.check = check;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "help",
                Access.EVERYONE,
                Deferral.EPHEMERAL,
                this::help,
                Option.text(TOPIC).suggesting(this::complete)));
    }

    private Mono<Answer> help(SlashCall call) {
        return call.options().text(TOPIC).map(topic -> topic(topic, call)).orElseGet(() -> overview(call));
    }

    private Mono<Answer> topic(String typed, SlashCall call) {
        var localizer = call.responder().localizer();
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return allowed(call.caller())
                .filter(row ->
                        key(row).equals(wanted) || spoken(key(row), localizer).equals(wanted))
                .next()
                .<Answer>map(row -> call.responder().ephemeral(line(row, localizer)))
                .defaultIfEmpty(call.responder()
                        .ephemeral(Phrase.of("help.unknown_topic").with("topic", typed)));
    }

    private Mono<Answer> overview(SlashCall call) {
        var localizer = call.responder().localizer();
        return allowed(call.caller())
                .map(row -> localizer.text(line(row, localizer)))
                .collect(Collectors.joining("\n"))
                .map(lines -> Answer.ephemeral(View.ofText(String.join(
                        "\n\n",
                        localizer.text("help.title"),
                        lines,
                        localizer.text(Phrase.of("help.race_night")
                                .with("track_add", typed("track.add", localizer))
                                .with("create_event", typed("create_event", localizer))),
                        localizer.text(Phrase.of("help.more").with("help", typed("help", localizer)))))));
    }

    private Mono<Answer.Choices> complete(CompletionCall call) {
        var typed = call.typed().toLowerCase(Locale.ROOT);
        var localizer = call.responder().localizer();
        return allowed(call.caller())
                .filter(row -> spoken(key(row), localizer).contains(typed))
                .<Choice>map(row -> new Choice.Text(spoken(key(row), localizer), key(row)))
                .collectList()
                .map(Answer.Choices::new);
    }

    private Flux<Slash> allowed(Caller caller) {
        return Flux.defer(() -> Flux.fromIterable(commands.get()))
                .filterWhen(row -> check.allows(caller, row.access()));
    }

    private static String key(Slash row) {
        return row.path().replace(' ', '.');
    }

    private static Phrase line(Slash row, Localizer localizer) {
        return Phrase.of("help.line")
                .with("command", typed(key(row), localizer))
                .with("description", Phrase.of("command." + key(row) + ".description"));
    }

    private static Markup typed(String key, Localizer localizer) {
        return new Markup("`" + spoken(key, localizer) + "`");
    }

    /** As Discord shows it to a member who reads this language: "/track add", "/circuito añadir". */
    private static String spoken(String key, Localizer localizer) {
        var words = List.of(key.split("\\.", -1));
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(depth -> String.join(".", words.subList(0, depth)))
                .map(part -> localizer.label("command." + part + ".name"))
                .collect(Collectors.joining(" ", "/", ""));
    }
}
