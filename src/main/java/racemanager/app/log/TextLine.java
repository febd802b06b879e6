package racemanager.app.log;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** A line of the log for people, without tokens. */
public final class TextLine extends PatternLayoutEncoder {

    @Override
    public byte[] encode(ILoggingEvent event) {
        return TokenMask.masked(super.encode(event));
    }
}
