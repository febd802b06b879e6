package racemanager.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.playground.world.Snowflakes;

/** What a bot asked of Discord, as the page's protocol panel saw it; times are Discord's. */
public final class Traffic {

    private static final Pattern CALLBACK = Pattern.compile("POST /interactions/(\\d+)/([^/]+)/callback");
    private static final Pattern LATE = Pattern.compile("PATCH /webhooks/\\d+/([^/]+)/messages/@original");
    private static final Pattern EDIT = Pattern.compile("PATCH /channels/\\d+/messages/(\\d+)");
    private static final String MEMBERS_ROLE = " /guilds/\\d+/members/(\\d+)/roles/(\\d+)";
    private static final Pattern GIVEN = Pattern.compile("PUT" + MEMBERS_ROLE);
    private static final Pattern TAKEN = Pattern.compile("DELETE" + MEMBERS_ROLE);
    private static final int DEFERRED_MESSAGE = 5;

    private final List<Frame> requests;

    private record Match(Frame frame, MatchResult found) {}

    Traffic(List<Frame> frames) {
        requests = frames.stream().filter(Frame::isRequest).toList();
    }

    private Stream<Match> done(Pattern pattern) {
        return requests.stream()
                .filter(frame -> frame.status() < 300)
                .flatMap(frame -> Optional.of(pattern.matcher(frame.summary()))
                        .filter(Matcher::matches)
                        .map(matcher -> new Match(frame, matcher.toMatchResult()))
                        .stream());
    }

    /** What came after that. */
    public Traffic since(Traffic before) {
        return new Traffic(requests.subList(before.requests.size(), requests.size()));
    }

    /** How many requests were answered so. */
    public long answeredWith(int status) {
        return requests.stream().filter(frame -> frame.status() == status).count();
    }

    /** How long members waited for the first answer to each interaction, shortest first. */
    public List<Duration> firstAnswers() {
        return done(CALLBACK).map(Traffic::sinceAsked).sorted().toList();
    }

    /** How long they waited until there was more to read than "thinking…", shortest first. */
    public List<Duration> wholeAnswers() {
        var late = done(LATE)
                .collect(toMap(
                        match -> match.found().group(1), match -> match.frame().at(), (first, second) -> first));
        return done(CALLBACK)
                .flatMap(match -> isThinking(match)
                        ? Optional.ofNullable(late.get(match.found().group(2)))
                                .map(at -> Duration.between(asked(match), at))
                                .stream()
                        : Stream.of(sinceAsked(match)))
                .sorted()
                .toList();
    }

    private static boolean isThinking(Match match) {
        return match.frame().body().path("type").asInt() == DEFERRED_MESSAGE;
    }

    private static Duration sinceAsked(Match match) {
        return Duration.between(asked(match), match.frame().at());
    }

    /** The id of an interaction says when it was sent to the bot. */
    private static Instant asked(Match match) {
        return Snowflakes.instantOf(Long.parseLong(match.found().group(1)));
    }

    /** When each message was edited, by its id. */
    public Map<String, List<Instant>> edits() {
        return done(EDIT)
                .sorted(Comparator.comparing(match -> match.frame().at()))
                .collect(groupingBy(
                        match -> match.found().group(1),
                        mapping(match -> match.frame().at(), toList())));
    }

    /** The times between two edits of the same message, shortest first. */
    public List<Duration> pauses() {
        return edits().values().stream().flatMap(Traffic::between).sorted().toList();
    }

    private static Stream<Duration> between(List<Instant> times) {
        return IntStream.range(1, times.size())
                .mapToObj(next -> Duration.between(times.get(next - 1), times.get(next)));
    }

    /** To whom the role was given, once for each time. */
    public List<String> given(String role) {
        return changed(GIVEN, role);
    }

    /** From whom the role was taken, once for each time. */
    public List<String> taken(String role) {
        return changed(TAKEN, role);
    }

    private List<String> changed(Pattern change, String role) {
        return done(change)
                .filter(match -> match.found().group(2).equals(role))
                .map(match -> match.found().group(1))
                .toList();
    }
}
