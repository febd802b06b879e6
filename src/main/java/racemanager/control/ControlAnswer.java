package racemanager.control;

/** How a request ended, in one sentence for the person who asked. */
public sealed interface ControlAnswer {

    String sentence();

    /** It is done. */
    record Done(String sentence) implements ControlAnswer {}

    /** It is not done, and the sentence says why and what to do. */
    record Failed(String sentence) implements ControlAnswer {}
}
