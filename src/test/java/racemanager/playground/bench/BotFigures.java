package racemanager.playground.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import racemanager.playground.bench.BotLine.Figure;

/** All that was measured, in the order in which it was, as tables for people and as JSON. */
final class BotFigures {

    /** How long a process took from its start, in milliseconds. */
    record Start(double ready, double firstAnswer) {}

    private final Map<String, List<Start>> starts = new LinkedHashMap<>();
    private final Map<BotLine, Map<String, List<Figure>>> lines = new LinkedHashMap<>();

    private final Map<String, List<BotInside>> insides = new LinkedHashMap<>();

    void started(String bot, Start start) {
        starts.computeIfAbsent(bot, each -> new ArrayList<>()).add(start);
    }

    void measured(String bot, BotLine line, Figure figure) {
        lines.computeIfAbsent(line, each -> new LinkedHashMap<>())
                .computeIfAbsent(bot, each -> new ArrayList<>())
                .add(figure);
    }

    /** What a bot tells of registrations in many guilds. */
    void told(String bot, BotInside inside) {
        insides.computeIfAbsent(bot, each -> new ArrayList<>()).add(inside);
    }

    String markdown() {
        var text = new StringBuilder("""
                | bot | start to gateway, ms | start to the first answer, ms |
                | --- | ---: | ---: |
                """);
        starts.forEach((bot, rounds) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s |%n",
                bot,
                spread(rounds, Start::ready).text(0),
                spread(rounds, Start::firstAnswer).text(0))));
        text.append("""

                | what | process | latency | in flight | bot | a second | p50, ms | p99, ms | failed |
                | --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |
                """);
        lines.forEach((line, bots) -> bots.forEach((bot, rounds) -> text.append(row(line, bot, rounds))));
        if (!insides.isEmpty()) {
            text.append("""

                    | bot, by itself | processor time each, ms | forces each | bytes each | heap, MiB | resident, MiB | threads |
                    | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                    """);
            insides.forEach((bot, rounds) -> text.append(row(bot, rounds)));
        }
        return text.toString();
    }

    private static String row(String bot, List<BotInside> rounds) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |%n",
                bot,
                spread(rounds, BotInside::millis).text(2),
                spread(rounds, BotInside::forces).text(2),
                spread(rounds, BotInside::bytes).text(0),
                spread(rounds, BotInside::heap).text(0),
                spread(rounds, BotInside::resident).text(0),
                spread(rounds, BotInside::threads).text(0));
    }

    private static String row(BotLine line, String bot, List<Figure> rounds) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d ms | %,d | %s | %s | %s | %s | %s |%n",
                line.what(),
                process(line),
                line.latency().toMillis(),
                line.inFlight(),
                bot,
                spread(rounds, Figure::perSecond).text(0),
                spread(rounds, Figure::p50).text(1),
                spread(rounds, Figure::p99).text(1),
                spread(rounds, Figure::failed).text(0));
    }

    private static String process(BotLine line) {
        return line.warm() ? "warm" : "cold";
    }

    private static <T> Spread spread(List<T> rounds, ToDoubleFunction<T> part) {
        return Spread.of(rounds.stream().map(part::applyAsDouble).toList());
    }

    /** Every round of everything. */
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var first = json.putArray("starts");
        starts.forEach((bot, rounds) -> rounds.forEach(round -> first.addObject()
                .put("bot", bot)
                .put("ready_ms", round.ready())
                .put("first_answer_ms", round.firstAnswer())));
        var all = json.putArray("lines");
        lines.forEach((line, bots) -> bots.forEach((bot, rounds) -> add(all, line, bot, rounds)));
        var own = json.putArray("insides");
        insides.forEach((bot, rounds) -> rounds.forEach(round -> own.addObject()
                .put("bot", bot)
                .put("processor_ms_each", round.millis())
                .put("forces_each", round.forces())
                .put("bytes_each", round.bytes())
                .put("heap_mib", round.heap())
                .put("resident_mib", round.resident())
                .put("threads", round.threads())));
        return json;
    }

    private static void add(ArrayNode all, BotLine line, String bot, List<Figure> rounds) {
        var one = all.addObject()
                .put("what", line.what())
                .put("process", process(line))
                .put("latency_ms", line.latency().toMillis())
                .put("in_flight", line.inFlight())
                .put("bot", bot);
        var figures = one.putArray("rounds");
        rounds.forEach(round -> figures.addObject()
                .put("per_second", round.perSecond())
                .put("p50_ms", round.p50())
                .put("p99_ms", round.p99())
                .put("failed", round.failed()));
    }
}
