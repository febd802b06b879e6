package racemanager.playground;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.time.Duration;
import java.util.Optional;
import org.reactivestreams.Publisher;
import racemanager.playground.crowd.Crowd;
import racemanager.playground.gateway.Gateway;
import racemanager.playground.gateway.Sessions;
import racemanager.playground.gateway.StartLimit;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Front;
import racemanager.playground.http.Routes;
import racemanager.playground.interaction.Callbacks;
import racemanager.playground.interaction.FollowUps;
import racemanager.playground.interaction.Gestures;
import racemanager.playground.interaction.Interactions;
import racemanager.playground.json.Json;
import racemanager.playground.post.FileRack;
import racemanager.playground.post.MessageDesk;
import racemanager.playground.rest.AuditRoutes;
import racemanager.playground.rest.BanRoutes;
import racemanager.playground.rest.BotApi;
import racemanager.playground.rest.ChannelRoutes;
import racemanager.playground.rest.CommandRoutes;
import racemanager.playground.rest.Desk;
import racemanager.playground.rest.GuildRoutes;
import racemanager.playground.rest.IdentityRoutes;
import racemanager.playground.rest.InteractionRoutes;
import racemanager.playground.rest.MemberRoutes;
import racemanager.playground.rest.MessageRemoval;
import racemanager.playground.rest.MessageRoutes;
import racemanager.playground.rest.OverwriteRoutes;
import racemanager.playground.rest.PinRoutes;
import racemanager.playground.rest.ReactionRoutes;
import racemanager.playground.rest.RoleRoutes;
import racemanager.playground.rest.ScheduledEventRoutes;
import racemanager.playground.rest.ThreadLists;
import racemanager.playground.rest.ThreadMemberRoutes;
import racemanager.playground.rest.ThreadRoutes;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.visitor.BotKeeper;
import racemanager.playground.visitor.ControlNews;
import racemanager.playground.visitor.ControlRoutes;
import racemanager.playground.visitor.Controls;
import racemanager.playground.visitor.LiveSockets;
import racemanager.playground.visitor.PageFiles;
import racemanager.playground.visitor.VisitorRoutes;
import racemanager.playground.world.World;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Puts the parts of the playground together and shows each request where it belongs. */
final class Door {

    private final BotApi api;
    private final Gateway gateway;
    private final VisitorRoutes visitors;
    private final LiveSockets live;
    private final PageFiles page;
    private final Crowd crowd;
    private final Controls controls;
    private final ControlNews news;
    private volatile Optional<BotKeeper> keeper = Optional.empty();

    Door(Ground ground, Duration heartbeat, String host) {
        var world = ground.world();
        var faults = ground.faults();
        var frames = ground.frames();
        var rack = new FileRack(world, ground.uploads(), "http://" + host);
        var desk = new MessageDesk(world, rack);
        var interactions = new Interactions(world, new Gestures(world, rack));
        var gatewayUrl = "ws://" + host + "/gateway";
        var sessions = new Sessions(world, gatewayUrl);
        var starts = new StartLimit(world);
        gateway = new Gateway(world, sessions, starts, frames, heartbeat, faults);
        live = new LiveSockets(world);
        page = new PageFiles(ground.uploads());
        news = new ControlNews(this::tellControls);
        crowd = new Crowd(world, interactions, news::changed);
        controls = new Controls(ground.clockDesk(), faults, crowd, () -> keeper, () -> isConnected(world, sessions));
        visitors = new VisitorRoutes(
                world, desk, interactions, frames, sessions::isConnected, new ControlRoutes(controls, news::changed));
        interactions.onBegin(sessions::interaction);
        interactions.onOutcome(live::outcome);
        sessions.onStatus(live::botStatus);
        sessions.onStatus((bot, connected) -> news.changed());
        frames.listen(live::frame);
        var gate = new IdentityRoutes.Gate(gatewayUrl, starts);
        api = new BotApi(world, frames, ground.recording(), faults, routes(world, desk, interactions, gate));
    }

    private static Routes routes(
            World world, MessageDesk messages, Interactions interactions, IdentityRoutes.Gate gate) {
        var desk = new Desk(world, new PermissionRules(world), messages);
        var routes = new Routes();
        new IdentityRoutes(desk, gate).addTo(routes);
        new CommandRoutes(desk).addTo(routes);
        new InteractionRoutes(world, new Callbacks(world, messages, interactions), new FollowUps(world, messages))
                .addTo(routes);
        new PinRoutes(desk).addTo(routes);
        new ThreadRoutes(desk).addTo(routes);
        new ThreadLists(desk).addTo(routes);
        new ThreadMemberRoutes(desk).addTo(routes);
        new ReactionRoutes(desk).addTo(routes);
        new MessageRoutes(desk).addTo(routes);
        new MessageRemoval(desk).addTo(routes);
        new ChannelRoutes(desk).addTo(routes);
        new OverwriteRoutes(desk).addTo(routes);
        new GuildRoutes(desk).addTo(routes);
        new RoleRoutes(desk).addTo(routes);
        new BanRoutes(desk).addTo(routes);
        new AuditRoutes(desk).addTo(routes);
        new MemberRoutes(desk).addTo(routes);
        new ScheduledEventRoutes(desk).addTo(routes);
        return routes;
    }

    private static boolean isConnected(World world, Sessions sessions) {
        return world.account()
                .filter(account -> sessions.isConnected(account.applicationId()))
                .isPresent();
    }

    private void tellControls() {
        live.controls(controls.shape());
    }

    /** From now on visitors may kill this bot. */
    void entrust(BotKeeper bot) {
        keeper = Optional.of(bot);
        bot.onChange(news::changed);
        news.changed();
    }

    void close() {
        crowd.close();
    }

    Publisher<Void> serve(HttpServerRequest request, HttpServerResponse response) {
        var path = "/" + request.path();
        if (request.requestHeaders().contains(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)) {
            return path.startsWith("/play/live") ? live.serve(request, response) : gateway.serve(request, response);
        }
        return Front.serve(request, response, this::answer);
    }

    private Mono<Answer> answer(Call call) {
        if (call.path().startsWith("/api/")) {
            return api.handle(call);
        }
        return Mono.fromSupplier(() -> call.path().startsWith("/play/") ? visitors.handle(call) : file(call.path()));
    }

    private Answer file(String path) {
        var steps = path.split("/", -1);
        var found = path.startsWith("/attachments/") && steps.length == 5
                ? page.upload(Json.id(steps[3]), steps[4])
                : page.find(path);
        return found.orElseGet(() -> Front.answer(Refusal.noSuchRoute()));
    }
}
