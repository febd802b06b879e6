package racemanager.playground.visitor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import racemanager.playground.fault.Faults;
import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.strict.Refusal;

/** What the page asks of clock, network and bot; what cannot be is refused in one sentence. */
public final class ControlRoutes {

    private static final int A_YEAR_IN_SECONDS = 366 * 24 * 3600;
    private static final int LONGEST_LATENCY_MILLIS = 10_000;

    private final Controls controls;
    private final Runnable changed;

    public ControlRoutes(Controls controls, Runnable changed) {
        this.controls = controls;
        this.changed = changed;
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/play/controls", call -> Answer.json(controls.shape()))
                .on("POST", "/play/clock", this::clock)
                .on("PUT", "/play/network", this::network)
                .on("POST", "/play/gateway", this::gateway)
                .on("POST", "/play/bot", this::bot);
        new CrowdRoutes(controls.crowd()).addTo(routes);
    }

    private Answer changed() {
        changed.run();
        return Answer.json(controls.shape());
    }

    private Answer clock(Call call) {
        var wish = Wish.in(call);
        if (wish.has("to")) {
            controls.clock().to(moment(wish.neededText("to")));
        } else {
            controls.clock().forward(Duration.ofSeconds(wish.needed("ahead_seconds", 1, A_YEAR_IN_SECONDS)));
        }
        return changed();
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Wish.refused("to must be a time such as 2026-12-05T20:30:00Z.");
        }
    }

    /** All fields are read before the first is set, so that nothing is set when one is refused. */
    private Answer network(Call call) {
        var wish = Wish.in(call);
        var latency = wish.whole("latency_ms", 0, LONGEST_LATENCY_MILLIS);
        var errors = wish.share("server_errors");
        var limits = wish.share("rate_limits");
        var lost = wish.share("lost_callbacks");
        var messages = wish.share("lost_messages");
        var edits = wish.share("lost_edits");
        var roles = wish.share("lost_roles");
        var faults = controls.faults();
        latency.ifPresent(millis -> faults.latency(Duration.ofMillis(millis)));
        errors.ifPresent(faults::serverErrors);
        limits.ifPresent(faults::rateLimits);
        lost.ifPresent(faults::lostCallbacks);
        messages.ifPresent(faults::lostMessages);
        edits.ifPresent(faults::lostEdits);
        roles.ifPresent(faults::lostRoles);
        return changed();
    }

    private Answer gateway(Call call) {
        Faults faults = controls.faults();
        switch (Wish.in(call).neededText("fault")) {
            case "drop" -> faults.dropGateway();
            case "reconnect" -> faults.askReconnect();
            case "invalidate" -> faults.invalidateSessions();
            default -> throw Wish.refused("fault must be drop, reconnect or invalidate.");
        }
        return changed();
    }

    private Answer bot(Call call) {
        var keeper =
                controls.keeper().get().orElseThrow(() -> Refusal.of(404, 0, "The bot runs elsewhere; kill it there."));
        switch (Wish.in(call).neededText("do")) {
            case "kill" -> keeper.kill();
            case "start" -> keeper.start();
            default -> throw Wish.refused("do must be kill or start.");
        }
        return changed();
    }
}
