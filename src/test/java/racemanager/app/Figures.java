package racemanager.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a bot's page {@code /metrics} told at one moment, by series such as {@code racemanager_actors{kind="event"}}. */
public record Figures(Map<String, Double> series) {

    public static Figures at(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url)).build();
            return read(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    /** Of a page in Prometheus' text format. */
    public static Figures read(String page) {
        return new Figures(page.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                        (one, other) -> other,
                        LinkedHashMap::new)));
    }

    /** One figure, which must be there. */
    public double value(String name, String... tags) {
        var labels = new StringBuilder();
        for (var tag = 0; tag < tags.length; tag += 2) {
            labels.append(labels.isEmpty() ? "" : ",")
                    .append(tags[tag])
                    .append("=\"")
                    .append(tags[tag + 1])
                    .append('"');
        }
        var figure = series.get(labels.isEmpty() ? name : name + "{" + labels + "}");
        if (figure == null) {
            throw new AssertionError("There is no " + name + " with " + labels + " among " + series.keySet());
        }
        return figure;
    }
}
