package racemanager.playground.bench;

import io.netty.handler.codec.http.HttpMethod;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** A bot that knows one answer, and gives it to every interaction at once. */
final class RawBot implements AutoCloseable {

    private static final int GUILDS = 2;
    private static final String CALLBACK = "{\"type\":4,\"data\":%s}";
    private static final String DEFERRAL = "{\"type\":5,\"data\":{\"flags\":64}}";

    private final String api;
    private final RawHttp http;
    private final String application;
    private final CountDownLatch welcomed = new CountDownLatch(GUILDS);
    private final Disposable connection;
    private volatile String answer = "{\"content\":\"Here\",\"flags\":64}";
    private volatile boolean defers;

    private RawBot(BenchPlayground playground) {
        api = playground.server().api();
        http = new RawHttp(playground.server().token());
        application = http.get(api + "/users/@me").path("id").asText();
        var url = http.get(api + "/gateway").path("url").asText() + "/?v=10&encoding=json";
        var hello = "{\"op\":2,\"d\":{\"token\":\"" + playground.server().token()
                + "\",\"intents\":1,\"properties\":{\"os\":\"linux\",\"browser\":\"raw\",\"device\":\"raw\"}}}";
        var beats = Flux.interval(Duration.ofSeconds(20)).map(beat -> "{\"op\":1,\"d\":null}");
        connection = http.listen(url, Flux.concat(Flux.just(hello), beats), this::hear)
                .subscribe();
    }

    /** Has its command and is online. */
    static RawBot on(BenchPlayground playground) throws InterruptedException {
        var bot = new RawBot(playground);
        bot.http
                .send(
                        HttpMethod.PUT,
                        bot.api + "/applications/" + bot.application + "/commands",
                        "[{\"name\":\"ping\",\"description\":\"Latency\"}]")
                .block();
        if (!bot.welcomed.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The gateway did not let the bot in.");
        }
        return bot;
    }

    /** Posts a message with one button and tells its id. */
    String offersAButton(String channel) {
        var message = "{\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"label\":\"Details\","
                + "\"custom_id\":\"details\"}]}]}";
        var sent = http.send(HttpMethod.POST, api + "/channels/" + channel + "/messages", message)
                .block();
        return RawHttp.parse(String.valueOf(sent)).path("id").asText();
    }

    /** From now on it answers with this message; after a deferral, if it defers. */
    void answersWith(String message, boolean deferring) {
        answer = message;
        defers = deferring;
    }

    private void hear(String event) {
        if (event.contains("\"t\":\"INTERACTION_CREATE\"")) {
            answer(Found.after("\"d\":{\"id\":\"", event), Found.after("\"token\":\"", event));
        } else if (event.contains("\"t\":\"GUILD_CREATE\"")) {
            welcomed.countDown();
        }
    }

    private void answer(String id, String token) {
        var callback = api + "/interactions/" + id + "/" + token + "/callback";
        var original = api + "/webhooks/" + application + "/" + token + "/messages/@original";
        var answered = defers
                ? http.send(HttpMethod.POST, callback, DEFERRAL).then(http.send(HttpMethod.PATCH, original, answer))
                : http.send(HttpMethod.POST, callback, CALLBACK.formatted(answer));
        Disposable unused = answered.subscribe(done -> {}, refused -> System.err.println(refused.getMessage()));
    }

    @Override
    public void close() {
        connection.dispose();
        http.close();
    }
}
