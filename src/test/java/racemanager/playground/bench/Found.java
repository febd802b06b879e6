package racemanager.playground.bench;

/** Finds what it needs in JSON without reading all of it. */
final class Found {

    private Found() {}

    /** The text between the quotes after this mark; empty where the mark is not there. */
    static String after(String mark, String json) {
        var at = json.indexOf(mark);
        if (at < 0) {
            return "";
        }
        var from = at + mark.length();
        return json.substring(from, json.indexOf('"', from));
    }
}
