package racemanager.playground.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** What goes wrong on purpose; nothing until it is asked for. */
public final class Faults {

    /** What can be done to every open gateway connection. */
    public enum GatewayFault {
        DROP,
        ASK_RECONNECT,
        INVALIDATE
    }

    private final List<Consumer<GatewayFault>> gateways = new CopyOnWriteArrayList<>();
    private volatile Duration latency = Duration.ZERO;
    private volatile double serverErrors;
    private volatile double rateLimits;
    private volatile double lostCallbacks;
    private volatile double lostMessages;
    private volatile double lostEdits;
    private volatile double lostRoles;

    /** Every REST answer takes this much longer. */
    public Faults latency(Duration longer) {
        latency = longer;
        return this;
    }

    /** This share of REST requests, 0 to 1, is answered 502 and not carried out. */
    public Faults serverErrors(double share) {
        serverErrors = share;
        return this;
    }

    /** This share of REST requests, 0 to 1, is answered 429 with a short wait, as for a resource that others use too. */
    public Faults rateLimits(double share) {
        rateLimits = share;
        return this;
    }

    /** This share of interaction callbacks, 0 to 1, is carried out, but the bot never hears of it. */
    public Faults lostCallbacks(double share) {
        lostCallbacks = share;
        return this;
    }

    /** This share of new messages, 0 to 1, is there, but the bot never hears of it. */
    public Faults lostMessages(double share) {
        lostMessages = share;
        return this;
    }

    /** This share of edits of messages in channels, 0 to 1, is seen there, but the bot never hears of it. */
    public Faults lostEdits(double share) {
        lostEdits = share;
        return this;
    }

    /** This share of roles that are given or taken, 0 to 1, is given or taken, but the bot never hears of it. */
    public Faults lostRoles(double share) {
        lostRoles = share;
        return this;
    }

    /** Cuts every gateway connection without a word; sessions can be resumed. */
    public Faults dropGateway() {
        return strike(GatewayFault.DROP);
    }

    /** Asks every bot to connect again and resume (opcode 7). */
    public Faults askReconnect() {
        return strike(GatewayFault.ASK_RECONNECT);
    }

    /** Tells every bot that its session is gone and cannot be resumed (opcode 9). */
    public Faults invalidateSessions() {
        return strike(GatewayFault.INVALIDATE);
    }

    private Faults strike(GatewayFault fault) {
        gateways.forEach(gateway -> gateway.accept(fault));
        return this;
    }

    /** Everything works again. */
    public Faults behave() {
        return latency(Duration.ZERO)
                .serverErrors(0)
                .rateLimits(0)
                .lostCallbacks(0)
                .lostMessages(0)
                .lostEdits(0)
                .lostRoles(0);
    }

    public Duration latency() {
        return latency;
    }

    public double serverErrors() {
        return serverErrors;
    }

    public double rateLimits() {
        return rateLimits;
    }

    public double lostCallbacks() {
        return lostCallbacks;
    }

    public double lostMessages() {
        return lostMessages;
    }

    public double lostEdits() {
        return lostEdits;
    }

    public double lostRoles() {
        return lostRoles;
    }

    public boolean serverErrorNow() {
        return strikes(serverErrors);
    }

    public boolean rateLimitNow() {
        return strikes(rateLimits);
    }

    public boolean loseCallbackNow() {
        return strikes(lostCallbacks);
    }

    public boolean loseMessageNow() {
        return strikes(lostMessages);
    }

    public boolean loseEditNow() {
        return strikes(lostEdits);
    }

    public boolean loseRoleNow() {
        return strikes(lostRoles);
    }

    private static boolean strikes(double share) {
        return share > 0 && ThreadLocalRandom.current().nextDouble() < share;
    }

    public void onGatewayFault(Consumer<GatewayFault> gateway) {
        gateways.add(gateway);
    }
}
