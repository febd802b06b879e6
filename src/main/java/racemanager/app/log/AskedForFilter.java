package racemanager.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/** Keeps a warning out of the log whose cause we asked for ourselves. */
public final class AskedForFilter extends TurboFilter {

    private static final String GATEWAY = "discord4j.gateway.DefaultGatewayClient";

    /** Discord4J warns of it when it is told to close so that the session can be resumed, and only then. */
    private static final String CLOSED_RESUMABLY = "discord4j.gateway.retry.PartialDisconnectException";

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        return logger.getName().equals(GATEWAY) && names(parameters) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean names(Object @Nullable [] parameters) {
        return parameters != null
                && parameters.length == 1
                && String.valueOf(parameters[0]).startsWith(CLOSED_RESUMABLY);
    }
}
