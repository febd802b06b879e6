package racemanager.discord;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.place.Permissions;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** A member without any rights who uses a module's rows, past the router. */
public record TestMember(int member, Locale locale) {

    private static final Speech SPEECH = Speech.load();

    public Caller caller() {
        return caller(4);
    }

    public Caller caller(long interaction) {
        return new Caller(
                new GuildId(1),
                new MemberId(member),
                new ChannelId(3),
                "Ada",
                locale,
                Locale.ENGLISH,
                false,
                Set.of(),
                Permissions.NONE,
                Permissions.NONE,
                Instant.EPOCH,
                interaction);
    }

    public Responder responder() {
        return new Responder(SPEECH.in(locale), SPEECH.in(locale));
    }

    /** Types a command that has no options. */
    public Answer types(CommandModule module, String path) {
        return types(module, path, Options.NONE);
    }

    public Answer types(CommandModule module, String path, Options options) {
        var call = new SlashCall(caller(), responder(), path, options);
        return answer(module, Route.Slash.class, path, row -> row.handler().answer(call));
    }

    /** Presses the button with this custom id. */
    public Answer presses(CommandModule module, String id) {
        return chooses(module, id);
    }

    /** Sends the form with this custom id. */
    public Answer submits(CommandModule module, String id, Map<String, List<String>> fields) {
        return submits(module, id, fields, Map.of());
    }

    /** The same with files. */
    public Answer submits(
            CommandModule module, String id, Map<String, List<String>> fields, Map<String, List<Upload>> files) {
        var submitted = CustomId.parse(id).orElseThrow();
        var call = new SubmitCall(caller(), responder(), submitted, fields, files, Optional.empty());
        return answer(
                module,
                Route.Submitted.class,
                submitted.route(),
                row -> row.handler().answer(call));
    }

    /** Chooses these in the select with this custom id. */
    public Answer chooses(CommandModule module, String id, String... values) {
        var pressed = CustomId.parse(id).orElseThrow();
        var call = new PressCall(caller(), responder(), pressed, List.of(values), new MessageId(5));
        return answer(
                module,
                Route.Pressed.class,
                pressed.route(),
                row -> row.handler().answer(call));
    }

    private static <R extends Route> Answer answer(
            CommandModule module, Class<R> kind, String name, Function<R, Mono<? extends Answer>> use) {
        return module.routes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(row -> row.name().equals(name))
                .findFirst()
                .map(use)
                .orElseThrow()
                .<Answer>cast(Answer.class)
                .blockOptional()
                .orElseThrow();
    }

    /** All that a message shows, as it is sent. */
    public static String said(Answer answer) {
        var view = answer instanceof Answer.Update update ? update.view() : ((Answer.Message) answer).view();
        return view.components().stream()
                .map(component -> component.getData().toString())
                .collect(Collectors.joining());
    }
}
