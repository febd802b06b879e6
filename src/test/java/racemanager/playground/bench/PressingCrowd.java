package racemanager.playground.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Members of one guild, each with the page open, who act and see what comes of it. */
final class PressingCrowd implements AutoCloseable {

    private static final int MEMBERS = 16;
    private static final int THINKING = 128;
    private static final String FORM = "{\"t\":\"INTERACTION_MODAL";
    private static final long PATIENCE_SECONDS = 20;
    private static final int MOST_TRIES = 20;

    private final String page;
    private final RawHttp http;
    private final int before;
    private final int number;
    private final JsonNode guild;
    private final List<String> members;
    private final List<Disposable> open = new ArrayList<>();
    private final CountDownLatch greeted;
    private final CountDownLatch hasBot = new CountDownLatch(1);
    private final Semaphore newCommands = new Semaphore(0);
    private final Map<String, Consumer<String>> waiting = new ConcurrentHashMap<>();
    private final Map<String, String> early = new ConcurrentHashMap<>();

    private PressingCrowd(String page, int number, int newcomers, int before) {
        this.page = page;
        this.number = number;
        this.before = before;
        http = new RawHttp("", Math.max(MEMBERS, newcomers));
        guild = http.get(page + "play/world").path("guilds").path(number);
        members = newcomers > 0
                ? IntStream.range(0, newcomers).mapToObj(this::joined).toList()
                : drivers();
        greeted = new CountDownLatch(members.size());
    }

    private List<String> drivers() {
        return StreamSupport.stream(guild.path("members").spliterator(), false)
                .filter(member -> member.path("persona").asText().equals("driver"))
                .map(member -> member.path("user").path("id").asText())
                .limit(MEMBERS)
                .toList();
    }

    private String joined(int number) {
        var came = http.send(
                        HttpMethod.POST,
                        page + "play/guilds/" + guild.path("id").asText() + "/members",
                        "{\"name\":\"Driver " + (before + number + 1) + "\"}")
                .block();
        return RawHttp.parse(String.valueOf(came)).path("user").path("id").asText();
    }

    /** Drivers who are in the first guild from the beginning. */
    static PressingCrowd at(String page) throws InterruptedException {
        return opened(new PressingCrowd(page, 0, 0, 0));
    }

    /** So many who have just come into the first guild, after so many others, whose names and accounts are not theirs. */
    static PressingCrowd ofNewcomers(String page, int members, int before) throws InterruptedException {
        return opened(new PressingCrowd(page, 0, members, before));
    }

    /** So many who have just come into the guild with this number. */
    static PressingCrowd inGuild(String page, int number, int members) throws InterruptedException {
        return opened(new PressingCrowd(page, number, members, 0));
    }

    private static PressingCrowd opened(PressingCrowd crowd) throws InterruptedException {
        crowd.members.forEach(crowd::opensThePage);
        if (!crowd.greeted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The page's sockets did not open.");
        }
        return crowd;
    }

    /** The number of its guild. */
    int guild() {
        return number;
    }

    int size() {
        return members.size();
    }

    private void opensThePage(String member) {
        var url = page.replaceFirst("http", "ws") + "play/live?guild_id="
                + guild.path("id").asText() + "&member_id=" + member;
        open.add(http.listen(url, Flux.never(), this::hear).subscribe());
    }

    String channel(String name) {
        return StreamSupport.stream(guild.path("channels").spliterator(), false)
                .filter(channel -> channel.path("name").asText().equals(name))
                .map(channel -> channel.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The id of a command that a member can use, once there is one. */
    String command(String name) throws InterruptedException {
        for (var found = find(name); ; found = find(name)) {
            if (found.isPresent()) {
                return found.get();
            }
            if (!newCommands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("There is no command " + name + ".");
            }
        }
    }

    private Optional<String> find(String name) {
        var url = page + "play/guilds/" + guild.path("id").asText() + "/commands?member_id=" + members.getFirst();
        return StreamSupport.stream(http.get(url).spliterator(), false)
                .filter(command -> command.path("name").asText().equals(name))
                .map(command -> command.path("id").asText())
                .findFirst();
    }

    /** Waits until a bot has come since the pages were opened. */
    void awaitsBot() throws InterruptedException {
        if (!hasBot.await(PATIENCE_SECONDS * 3, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The bot did not come.");
        }
    }

    /** Requests of the bot take this much longer from now on. */
    void slowsTheNetwork(Duration latency) {
        http.send(HttpMethod.PUT, page + "play/network", "{\"latency_ms\":" + latency.toMillis() + "}")
                .block();
    }

    /** The same again and again, each time by the next member. */
    ClosedLoop.Work repeats(BenchGesture gesture) {
        return (turn, told) -> acts(turn, gesture, heard -> told.accept(!heard.isEmpty()));
    }

    /** The whole way of each member: press, form, submit, and an answer with these words. */
    ClosedLoop.Work fillsIn(BenchGesture press, String welcome) {
        return (turn, told) -> acts(turn, press, heard -> {
            if (heard.startsWith(FORM)) {
                var form = FilledForm.of(RawHttp.parse(heard).path("d"), before + turn);
                var filled = new BenchGesture(press.channel(), form);
                acts(turn, filled, answer -> told.accept(isTold(welcome, answer)));
            } else {
                told.accept(isTold(FORM, heard));
            }
        });
    }

    /** Who measures must see what came instead. */
    private static boolean isTold(String words, String heard) {
        var fits = heard.contains(words);
        if (!fits) {
            System.err.println("Instead of " + words + ": " + (heard.isEmpty() ? "no answer" : heard));
        }
        return fits;
    }

    /** The next member in turn acts; told what was heard of it, which is nothing if there was no answer in time. */
    private void acts(int turn, BenchGesture gesture, Consumer<String> told) {
        var url = page + "play/guilds/" + guild.path("id").asText() + "/channels/" + gesture.channel()
                + "/interactions?locale=en-US&member_id=" + members.get(turn % members.size());
        Disposable unused = http.send(HttpMethod.POST, url, gesture.body())
                .subscribe(begun -> begun(Found.after("\"id\":\"", begun), told), refused -> told.accept(""));
    }

    /** The answer may be seen before the request that began it has returned. */
    private void begun(String id, Consumer<String> told) {
        waiting.put(id, told);
        var seen = early.remove(id);
        if (seen != null && waiting.remove(id) != null) {
            told.accept(seen);
        }
    }

    private void hear(String text) {
        if (text.startsWith("{\"t\":\"MESSAGE_CREATE") || text.startsWith("{\"t\":\"MESSAGE_UPDATE")) {
            if ((Found.number("\"flags\":", text) & THINKING) == 0) {
                seen(Found.after("\"interaction_metadata\":{\"id\":\"", text), text);
            }
        } else if (text.startsWith(FORM)) {
            seen(Found.after("\"id\":\"", text), text);
        } else if (text.startsWith("{\"t\":\"INTERACTION_FAILURE")) {
            seen(Found.after("\"id\":\"", text), "");
        } else if (text.startsWith("{\"t\":\"HELLO")) {
            greeted.countDown();
        } else if (text.startsWith("{\"t\":\"COMMANDS_UPDATE")) {
            newCommands.release();
        } else if (text.startsWith("{\"t\":\"BOT_STATUS") && text.contains("\"connected\":true")) {
            hasBot.countDown();
        }
    }

    private void seen(String id, String text) {
        if (id.isEmpty()) {
            return;
        }
        var told = waiting.remove(id);
        if (told != null) {
            told.accept(text);
            return;
        }
        early.put(id, text);
        var late = waiting.remove(id);
        if (late != null && early.remove(id) != null) {
            late.accept(text);
        }
    }

    /** The first member acts, and sees this message; an empty one if there is no answer in time. */
    JsonNode sees(BenchGesture gesture) {
        var heard = new CompletableFuture<String>();
        acts(0, gesture, heard::complete);
        var text = heard.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return RawHttp.parse(text.isEmpty() ? "{}" : text).path("d");
    }

    /** Acts until a bot that has just come answers. */
    void awaitsAnswer(BenchGesture gesture) {
        for (var attempt = 0; attempt < MOST_TRIES; attempt++) {
            if (isAnswered(gesture)) {
                return;
            }
        }
        throw new IllegalStateException("The bot does not answer.");
    }

    private boolean isAnswered(BenchGesture gesture) {
        return sees(gesture).has("id");
    }

    /** Acts once and tells the message that came, as a bot would send it. */
    String answerTo(BenchGesture gesture) {
        var message = sees(gesture);
        return "{\"content\":" + (message.path("content").asText().isEmpty() ? "null" : message.path("content"))
                + ",\"flags\":" + message.path("flags") + ",\"components\":" + message.path("components") + "}";
    }

    @Override
    public void close() {
        open.forEach(Disposable::dispose);
        http.close();
    }
}
