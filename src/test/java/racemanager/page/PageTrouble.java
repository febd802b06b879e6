package racemanager.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a page must not do: write errors to its console, or ask any other host for anything. */
final class PageTrouble {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What Chromium writes when nobody listens at the other end. */
    private static final String NOBODY_THERE = "net::ERR_CONNECTION_REFUSED";

    private static final Set<String> NETWORK = Set.of("http", "https", "ws", "wss");

    private final WebDriver driver;
    private final String host;

    /** Only this host and port may be asked. What the browser showed before is its own affair. */
    PageTrouble(WebDriver driver, URI page) {
        this.driver = driver;
        this.host = page.getAuthority();
        driver.get("about:blank");
        sinceLast();
    }

    /** What happened since the last time this was asked. */
    List<String> sinceLast() {
        return Stream.concat(consoleErrors().stream(), strangers().stream()).toList();
    }

    /** As {@link #sinceLast()}, for a time in which the server was gone: that it could not be reached is no trouble. */
    List<String> sinceLastDespiteOutage() {
        return sinceLast().stream()
                .filter(trouble -> !trouble.contains(NOBODY_THERE) && !trouble.contains("WebSocket connection to"))
                .toList();
    }

    private List<String> consoleErrors() {
        return entries(LogType.BROWSER)
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> "console: " + entry.getMessage())
                .toList();
    }

    private List<String> strangers() {
        var asked = new ArrayList<String>();
        entries(LogType.PERFORMANCE).map(PageTrouble::message).forEach(message -> {
            switch (message.path("method").asText()) {
                case "Network.requestWillBeSent" ->
                    asked.add(message.path("params").path("request").path("url").asText());
                case "Network.webSocketCreated" ->
                    asked.add(message.path("params").path("url").asText());
                default -> {}
            }
        });
        return asked.stream()
                .filter(this::isElsewhere)
                .map(url -> "request: " + url)
                .toList();
    }

    /** Pictures that the page made itself, and the browser's own pages, are asked of no host. */
    private boolean isElsewhere(String url) {
        var address = URI.create(url);
        return NETWORK.contains(address.getScheme()) && !host.equals(address.getAuthority());
    }

    private Stream<LogEntry> entries(String type) {
        return driver.manage().logs().get(type).getAll().stream();
    }

    private static JsonNode message(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage()).path("message");
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(entry.getMessage(), unreadable);
        }
    }
}
