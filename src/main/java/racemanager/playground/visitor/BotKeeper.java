package racemanager.playground.visitor;

import java.util.Locale;

/** A bot that a visitor may kill and start again; whoever runs one beside the playground hands it in. */
public interface BotKeeper {

    /** Whether the bot lives. */
    enum State {
        UP,
        DOWN,
        STARTING;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    State state();

    /** Ends the bot as a crash would, without its orderly stop; returns at once, and does nothing where none lives. */
    void kill();

    /** Starts it on what it had stored; returns at once, and does nothing where one lives. */
    void start();

    /** Is run whenever the state has changed. */
    void onChange(Runnable listener);
}
