package racemanager.playground;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.time.Duration;
import org.reactivestreams.Publisher;
import racemanager.playground.fault.Faults;
import racemanager.playground.frames.Frames;
import racemanager.playground.frames.Recording;
import racemanager.playground.gateway.Gateway;
import racemanager.playground.gateway.Sessions;
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
import racemanager.playground.rest.BotApi;
import racemanager.playground.rest.ChannelRoutes;
import racemanager.playground.rest.CommandRoutes;
import racemanager.playground.rest.Desk;
import racemanager.playground.rest.GuildRoutes;
import racemanager.playground.rest.IdentityRoutes;
import racemanager.playground.rest.InteractionRoutes;
import racemanager.playground.rest.MemberRoutes;
import racemanager.playground.rest.MessageRoutes;
import racemanager.playground.rest.ScheduledEventRoutes;
import racemanager.playground.rest.ThreadRoutes;
import racemanager.playground.strict.PermissionRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.visitor.LiveSockets;
import racemanager.playground.visitor.PageFiles;
import racemanager.playground.visitor.VisitorRoutes;
import racemanager.playground.world.Uploads;
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

    Door(
            World world,
            Uploads uploads,
            Faults faults,
            Frames frames,
            Recording recording,
            Duration heartbeat,
            String host) {
        var rack = new FileRack(world, uploads, "http://" + host);
        var desk = new MessageDesk(world, rack);
        var interactions = new Interactions(world, new Gestures(world, rack));
        var gatewayUrl = "ws://" + host + "/gateway";
        var sessions = new Sessions(world, gatewayUrl);
        gateway = new Gateway(world, sessions, frames, heartbeat, faults);
        live = new LiveSockets(world);
        page = new PageFiles(uploads);
        visitors = new VisitorRoutes(world, desk, interactions, frames, sessions::isConnected);
        interactions.onBegin(sessions::interaction);
        interactions.onOutcome(live::outcome);
        sessions.onStatus(live::botStatus);
        frames.listen(live::frame);
        api = new BotApi(world, frames, recording, faults, routes(world, desk, interactions, gatewayUrl));
    }

    private static Routes routes(World world, MessageDesk messages, Interactions interactions, String gatewayUrl) {
        var desk = new Desk(world, new PermissionRules(world), messages);
        var routes = new Routes();
        new IdentityRoutes(desk, gatewayUrl).addTo(routes);
        new CommandRoutes(desk).addTo(routes);
        new InteractionRoutes(world, new Callbacks(world, messages, interactions), new FollowUps(world, messages))
                .addTo(routes);
        new ThreadRoutes(desk).addTo(routes);
        new MessageRoutes(desk).addTo(routes);
        new ChannelRoutes(desk).addTo(routes);
        new GuildRoutes(desk).addTo(routes);
        new MemberRoutes(desk).addTo(routes);
        new ScheduledEventRoutes(desk).addTo(routes);
        return routes;
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
