package racemanager.app.settings;

/** How a line of the log is written: for people, or one JSON object a line for programs. */
public enum LogForm {
    TEXT,
    JSON
}
