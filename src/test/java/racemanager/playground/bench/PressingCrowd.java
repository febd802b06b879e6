package racemanager.playground.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Members of the first guild, each with the page open, who act and see what comes of it. */
final class PressingCrowd implements AutoCloseable {

    private static final int MEMBERS = 16;

    private final String page;
    private final RawHttp http = new RawHttp("");
    private final JsonNode guild;
    private final List<String> members;
    private final List<Disposable> open = new ArrayList<>();
    private final CountDownLatch greeted = new CountDownLatch(MEMBERS);
    private final Map<String, Consumer<Boolean>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Boolean> early = new ConcurrentHashMap<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private volatile boolean keepsAnswer;
    private volatile String awaited = "MESSAGE_CREATE";

    private PressingCrowd(String page) {
        this.page = page;
        guild = http.get(page + "play/world").path("guilds").path(0);
        members = StreamSupport.stream(guild.path("members").spliterator(), false)
                .filter(member -> member.path("persona").asText().equals("driver"))
                .map(member -> member.path("user").path("id").asText())
                .limit(MEMBERS)
                .toList();
    }

    static PressingCrowd at(String page) throws InterruptedException {
        var crowd = new PressingCrowd(page);
        crowd.members.forEach(crowd::opensThePage);
        if (!crowd.greeted.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The page's sockets did not open.");
        }
        return crowd;
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

    /** The id of a command that a member can use. */
    String command(String name) {
        var url = page + "play/guilds/" + guild.path("id").asText() + "/commands?member_id=" + members.getFirst();
        return StreamSupport.stream(http.get(url).spliterator(), false)
                .filter(command -> command.path("name").asText().equals(name))
                .map(command -> command.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The next member in turn acts; told whether an answer was seen, once it was or there was none in time. */
    void acts(int turn, BenchGesture gesture, Consumer<Boolean> told) {
        var url = page + "play/guilds/" + guild.path("id").asText() + "/channels/" + gesture.channel()
                + "/interactions?locale=en-US&member_id=" + members.get(turn % MEMBERS);
        Disposable unused = http.send(HttpMethod.POST, url, gesture.body())
                .subscribe(begun -> begun(Found.after("\"id\":\"", begun), told), refused -> told.accept(false));
    }

    /** The answer may be seen before the request that began it has returned. */
    private void begun(String id, Consumer<Boolean> told) {
        waiting.put(id, told);
        var seen = early.remove(id);
        if (seen != null && waiting.remove(id) != null) {
            told.accept(seen);
        }
    }

    /** From now on this is the answer that counts. */
    void awaits(BenchGesture gesture) {
        awaited = gesture.edited() ? "MESSAGE_UPDATE" : "MESSAGE_CREATE";
    }

    private void hear(String text) {
        if (text.startsWith("{\"t\":\"" + awaited)) {
            if (keepsAnswer) {
                answers.add(text);
            }
            seen(Found.after("\"interaction_metadata\":{\"id\":\"", text), true);
        } else if (text.startsWith("{\"t\":\"INTERACTION_FAILURE")) {
            seen(Found.after("\"id\":\"", text), false);
        } else if (text.startsWith("{\"t\":\"HELLO")) {
            greeted.countDown();
        }
    }

    private void seen(String id, boolean answered) {
        if (id.isEmpty()) {
            return;
        }
        var told = waiting.remove(id);
        if (told != null) {
            told.accept(answered);
            return;
        }
        early.put(id, answered);
        var late = waiting.remove(id);
        if (late != null && early.remove(id) != null) {
            late.accept(answered);
        }
    }

    /** Acts once and tells the message that came, as a bot would send it. */
    String answerTo(BenchGesture gesture) throws InterruptedException {
        awaits(gesture);
        keepsAnswer = true;
        acts(0, gesture, seen -> {});
        var heard = answers.poll(20, TimeUnit.SECONDS);
        keepsAnswer = false;
        answers.clear();
        var message = RawHttp.parse(String.valueOf(heard)).path("d");
        return "{\"content\":" + (message.path("content").asText().isEmpty() ? "null" : message.path("content"))
                + ",\"flags\":" + message.path("flags") + ",\"components\":" + message.path("components") + "}";
    }

    @Override
    public void close() {
        open.forEach(Disposable::dispose);
        http.close();
    }
}
