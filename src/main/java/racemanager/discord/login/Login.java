package racemanager.discord.login;

import discord4j.discordjson.json.GatewayData;
import discord4j.rest.RestClient;
import discord4j.rest.RestClientBuilder;
import discord4j.rest.http.ExchangeStrategies;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.http.client.DiscordWebClient;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Routes;
import discord4j.rest.util.AllowedMentions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import racemanager.discord.rest.BudgetLimiter;
import racemanager.discord.rest.InteractionClient;
import racemanager.outbox.Budget;
import racemanager.outbox.SteadyClock;
import reactor.core.publisher.Mono;

/** Logs a bot in: checks token and address here, asks Discord once, and says in one sentence what is wrong. */
public final class Login {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BotToken token;
    private final ApiAddress address;
    private final InstantSource clock;
    private final HttpSide http = HttpSide.open();
    private final Budget budget = new Budget();
    private final SteadyClock pace = new SteadyClock(System::nanoTime);
    private final BudgetLimiter limiter =
            new BudgetLimiter(budget, pace, http.resources().getTimerTaskScheduler());

    private Login(BotToken token, ApiAddress address, InstantSource clock) {
        this.token = token;
        this.address = address;
        this.clock = clock;
    }

    /** The connection, or a {@link LoginException}. */
    public static Mono<DiscordConnection> login(BotToken token, ApiAddress address) {
        return login(token, address, InstantSource.system());
    }

    /** The same with another clock than this machine's to compare with Discord's. */
    public static Mono<DiscordConnection> login(BotToken token, ApiAddress address, InstantSource clock) {
        return Mono.defer(() -> new Login(token, address, clock).connection());
    }

    private Mono<DiscordConnection> connection() {
        RestClient rest = client();
        return asked(rest)
                .flatMap(asked -> application(rest)
                        .map(application -> new DiscordConnection(
                                token, http, rest, budget, pace, application, asked.plan(), asked.behind())))
                .timeout(PATIENCE)
                .onErrorResume(failure -> http.close().then(Mono.error(LoginFailure.explained(address, failure))));
    }

    private record Asked(GatewayPlan plan, Duration behind) {}

    /** Asked without Discord4J's repetitions, which would hide an unreachable server for minutes. */
    private Mono<Asked> asked(RestClient rest) {
        var resources = rest.getRestResources();
        var web = new DiscordWebClient(
                http.resources().getHttpClient(),
                ExchangeStrategies.jackson(resources.getJacksonResources().getObjectMapper()),
                resources.getScheme(),
                token.secret(),
                List.of(),
                address.url());
        return web.exchange(new ClientRequest(Routes.GATEWAY_BOT_GET.newRequest()))
                .flatMap(response -> response.bodyToMono(GatewayData.class)
                        .map(data -> new Asked(GatewayPlan.of(data), behind(response))));
    }

    private Duration behind(ClientResponse response) {
        return ClockDifference.between(
                clock.instant(), response.getHttpResponse().responseHeaders().get("Date"));
    }

    /** A bot's application has the bot's id, but for bots from before 2016 and servers that do not tell. */
    private Mono<Long> application(RestClient rest) {
        return rest.getApplicationId()
                .onErrorResume(
                        ClientException.isStatusCode(404),
                        unknown -> Mono.just(token.bot().value()));
    }

    private RestClient client() {
        return RestClientBuilder.createRest(token.secret())
                .setReactorResources(http.resources())
                .setExtraOptions(this::rebased)
                // After the extra options, whose copy of the builder drops it.
                .setDefaultAllowedMentions(AllowedMentions.suppressAll())
                .setReactorResources(http.resources())
                .build(InteractionClient::new);
    }

    private RouterOptions rebased(RouterOptions options) {
        return new RouterOptions(
                options.getAuthorizationScheme(),
                options.getToken(),
                options.getReactorResources(),
                options.getExchangeStrategies(),
                options.getResponseTransformers(),
                limiter,
                options.getRequestQueueFactory(),
                address.url());
    }
}
