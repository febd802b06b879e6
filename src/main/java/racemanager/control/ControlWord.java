package racemanager.control;

/** The words with which lines from the bot begin. */
final class ControlWord {

    /** The secret was right, and the number after it shows that this is the bot that wrote the file. */
    static final String HELLO = "hello ";

    /** Too many ask at once. */
    static final String BUSY = "busy";

    /** It takes longer. */
    static final String WAIT = "wait";

    /** Something told before the end. */
    static final String LINE = "line ";

    /** The end. */
    static final String DONE = "done ";

    /** The other end. */
    static final String FAILED = "failed ";

    private ControlWord() {}
}
