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
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;
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
        String command(Localizer localizer) {
            var words = path.split("\\.", -1);
            return IntStream.rangeClosed(1, words.length)
                    .mapToObj(depth -> String.join(".", List.of(words).subList(0, depth)))
                    .map(part -> localizer.label("command." + part + ".name"))
                    .collect(Collectors.joining(" ", "/", ""));
        }

        Phrase line(Localizer localizer) {
            return Phrase.of("help.line")
                    .with("command", typed(command(localizer)))
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
        var responder = new Responder(new Localizer(speech, call.caller().locale()));
        return call.options()
                .text(TOPIC)
                .map(topic -> topic(topic, call.caller(), responder))
                .orElseGet(() -> overview(call.caller(), responder));
    }

    private static Answer topic(String typed, Caller caller, Responder responder) {
        return found(typed, caller, responder.localizer())
                .map(topic -> responder.ephemeral(topic.line(responder.localizer())))
                .orElseGet(() ->
                        responder.ephemeral(Phrase.of("help.unknown_topic").with("topic", typed)));
    }

    private static Optional<Topic> found(String typed, Caller caller, Localizer localizer) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return TOPICS.stream()
                .filter(topic -> topic.isFor(caller))
                .filter(topic ->
                        topic.path().equals(wanted) || topic.command(localizer).equals(wanted))
                .findFirst();
    }

    private static Answer overview(Caller caller, Responder responder) {
        var localizer = responder.localizer();
        var lines = TOPICS.stream()
                .filter(topic -> topic.isFor(caller))
                .map(topic -> localizer.text(topic.line(localizer)))
                .collect(Collectors.joining("\n"));
        return Answer.ephemeral(View.ofText(String.join(
                "\n\n",
                localizer.text("help.title"),
                lines,
                localizer.text(Phrase.of("help.race_night")
                        .with("track_add", typed(TRACK_ADD.command(localizer)))
                        .with("create_event", typed(CREATE_EVENT.command(localizer)))),
                localizer.text(Phrase.of("help.more").with("help", typed(HELP.command(localizer)))))));
    }

    private Answer.Choices complete(CompletionCall call) {
        var typed = call.typed().toLowerCase(Locale.ROOT);
        var localizer = new Localizer(speech, call.caller().locale());
        return new Answer.Choices(TOPICS.stream()
                .filter(topic -> topic.isFor(call.caller()))
                .filter(topic -> topic.command(localizer).contains(typed))
                .<Choice>map(topic -> new Choice.Text(topic.command(localizer), topic.path()))
                .toList());
    }

    private static Markup typed(String command) {
        return new Markup("`" + command + "`");
    }
}
