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

    /** The whole number after this mark; 0 where the mark is not there. */
    static long number(String mark, String json) {
        var at = json.indexOf(mark);
        if (at < 0) {
            return 0;
        }
        var from = at + mark.length();
        var to = from;
        while (to < json.length() && Character.isDigit(json.charAt(to))) {
            to++;
        }
        return to == from ? 0 : Long.parseLong(json.substring(from, to));
    }
}
