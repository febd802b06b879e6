package racemanager.app.bot;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.possible.Possible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorSystem;
import racemanager.access.Access;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CommandIds;
import racemanager.discord.CompletionCall;
import racemanager.discord.CustomId;
import racemanager.discord.Options;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.View;
import racemanager.discord.interaction.RouteTable;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** One member who reads {@code /help} of the whole bot in one language; every command has the id 7 at Discord. */
final class HelpSession {

    private static final Speech SPEECH = Speech.load();

    private final HelpReader reader;
    private final Locale locale;
    private final AccessCheck check;
    private final RouteTable routes;

    HelpSession(ActorSystem<?> system, HelpReader reader, Locale locale) {
        this.reader = reader;
        this.locale = locale;
        check = (caller, access) -> Mono.just(reader.grants().ruling(caller.standing(), access));
        var ids = new CommandIds();
        var context = EmptyBot.context(system, new MemberId(1), ids);
        routes = new RouteTable(Modules.all(SPEECH, context, check));
        context.offering(routes);
        ids.learn(commands().stream()
                .map(row -> row.path().split(" ", 2)[0])
                .collect(toMap(word -> word, word -> "7", (first, second) -> first)));
    }

    List<Route.Slash> commands() {
        return routes.commands();
    }

    boolean mayUse(Access access) {
        return check.allows(reader.caller(locale), access).blockOptional().orElseThrow();
    }

    /** What the command shows, and all pages that its buttons lead to. */
    List<String> pages() {
        var pages = new ArrayList<String>();
        var page = typed(Map.of());
        pages.add(text(page));
        for (var next = next(page); next.isPresent(); next = next(page)) {
            page = pressed(next.get());
            pages.add(text(page));
        }
        return pages;
    }

    String topic(String typed) {
        return text(typed(Map.of("topic", typed)));
    }

    List<Choice.Text> suggested(String typed) {
        var call = new CompletionCall(reader.caller(locale), responder(), "help", "topic", typed, Options.NONE);
        var topic = row(Route.Slash.class, "help").options().getFirst();
        return topic.suggestions().orElseThrow().answer(call).blockOptional().orElseThrow().choices().stream()
                .map(Choice.Text.class::cast)
                .toList();
    }

    private View typed(Map<String, String> options) {
        var call = new SlashCall(reader.caller(locale), responder(), "help", new Options(options, Map.of(), Map.of()));
        var answer = row(Route.Slash.class, "help").handler().answer(call).blockOptional();
        return ((Answer.Message) answer.orElseThrow()).view();
    }

    private View pressed(CustomId id) {
        var call = new PressCall(reader.caller(locale), responder(), id, List.of(), new MessageId(5));
        var answer = row(Route.Pressed.class, id.route()).handler().answer(call).blockOptional();
        return ((Answer.Update) answer.orElseThrow()).view();
    }

    private Responder responder() {
        return new Responder(SPEECH.in(locale), SPEECH.in(Locale.US));
    }

    private <R extends Route> R row(Class<R> kind, String name) {
        return routes.all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(route -> route.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(View view) {
        return all(view).flatMap(each -> each.content().toOptional().stream()).collect(joining("\n\n"));
    }

    /** Where the enabled button forward leads. */
    private static Optional<CustomId> next(View view) {
        return all(view)
                .filter(each ->
                        Possible.flatOpt(each.label()).filter("▶"::equals).isPresent())
                .filter(each -> !each.disabled().toOptional().orElse(false))
                .flatMap(each -> each.customId().toOptional().stream())
                .findFirst()
                .flatMap(CustomId::parse);
    }

    private static Stream<ComponentData> all(View view) {
        return view.components().stream().map(each -> each.getData()).flatMap(HelpSession::withInner);
    }

    private static Stream<ComponentData> withInner(ComponentData component) {
        var inner = component.components().toOptional().stream().flatMap(List::stream);
        return Stream.concat(Stream.of(component), inner.flatMap(HelpSession::withInner));
    }
}
