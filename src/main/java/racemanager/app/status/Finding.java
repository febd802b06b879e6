package racemanager.app.status;

/** What a look at one part of the program found: whether it is well, and a few words for the person on duty. */
public record Finding(boolean well, String words) {

    public static Finding well(String words) {
        return new Finding(true, words);
    }

    public static Finding unwell(String words) {
        return new Finding(false, words);
    }
}
