package racemanager.general.discord;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.Choice;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.Deferral;
import racemanager.discord.Definition;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Told;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Speech;
import racemanager.speech.Tongue;
import reactor.core.publisher.Mono;

/** {@code /help}: what this member may use here. */
public final class HelpModule implements CommandModule {

    private static final String TOPIC = "topic";

    private static final Topic CREATE_EVENT = new Topic("create_event", true);
    private static final Topic TRACK_ADD = new Topic("track.add", true);
    private static final Topic HELP = new Topic("help", false);
    private static final List<Topic> TOPICS = List.of(
            CREATE_EVENT,
            TRACK_ADD,
            new Topic("track.list", false),
            new Topic("track.remove", true),
            new Topic("profile.show", false),
            new Topic("profile.forget", false),
            new Topic("ping", false),
            new Topic("status", false),
            HELP);

    /** A command, and whether only the owner and administrators may use it. */
    private record Topic(String path, boolean forAdministrators) {

        boolean isFor(Caller caller) {
            return caller.administrator() || !forAdministrators;
        }

        /** As Discord shows it to a member who reads this language: "/track add", "/circuito añadir". */
        String command(Tongue tongue) {
            var words = path.split("\\.", -1);
            return IntStream.rangeClosed(1, words.length)
                    .mapToObj(depth -> String.join(".", List.of(words).subList(0, depth)))
                    .map(part -> tongue.label("command." + part + ".name"))
                    .collect(Collectors.joining(" ", "/", ""));
        }

        Phrase line(Tongue tongue) {
            return Phrase.of("help.line")
                    .with("command", typed(command(tongue)))
                    .with("description", Phrase.of("command." + path + ".description"));
        }
    }

    private final Speech speech;

    public HelpModule(Speech speech) {
        this.speech = speech;
    }

    @Override
    public List<ApplicationCommandRequest> commands() {
        return List.of(Definition.of(speech, "help").withCompletedText(TOPIC).request());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route.Slash("help", Deferral.EPHEMERAL, call -> Mono.fromSupplier(() -> help(call))),
                new Route.Autocompletion("help", TOPIC, call -> Mono.fromSupplier(() -> complete(call))));
    }

    private Answer help(SlashCall call) {
        var told = new Told(new Tongue(speech, call.caller().locale()));
        return call.options()
                .text(TOPIC)
                .map(topic -> topic(topic, call.caller(), told))
                .orElseGet(() -> overview(call.caller(), told));
    }

    private static Answer topic(String typed, Caller caller, Told told) {
        return found(typed, caller, told.tongue())
                .map(topic -> told.whisper(topic.line(told.tongue())))
                .orElseGet(() -> told.whisper(Phrase.of("help.unknown_topic").with("topic", typed)));
    }

    private static Optional<Topic> found(String typed, Caller caller, Tongue tongue) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return TOPICS.stream()
                .filter(topic -> topic.isFor(caller))
                .filter(topic ->
                        topic.path().equals(wanted) || topic.command(tongue).equals(wanted))
                .findFirst();
    }

    private static Answer overview(Caller caller, Told told) {
        var tongue = told.tongue();
        var lines = TOPICS.stream()
                .filter(topic -> topic.isFor(caller))
                .map(topic -> tongue.text(topic.line(tongue)))
                .collect(Collectors.joining("\n"));
        return Answer.whisper(View.ofText(String.join(
                "\n\n",
                tongue.text("help.title"),
                lines,
                tongue.text(Phrase.of("help.race_night")
                        .with("track_add", typed(TRACK_ADD.command(tongue)))
                        .with("create_event", typed(CREATE_EVENT.command(tongue)))),
                tongue.text(Phrase.of("help.more").with("help", typed(HELP.command(tongue)))))));
    }

    private Answer.Choices complete(CompletionCall call) {
        var typed = call.typed().toLowerCase(Locale.ROOT);
        var tongue = new Tongue(speech, call.caller().locale());
        return new Answer.Choices(TOPICS.stream()
                .filter(topic -> topic.isFor(call.caller()))
                .filter(topic -> topic.command(tongue).contains(typed))
                .<Choice>map(topic -> new Choice.Text(topic.command(tongue), topic.path()))
                .toList());
    }

    private static Markup typed(String command) {
        return new Markup("`" + command + "`");
    }
}
