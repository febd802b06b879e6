package racemanager.discord;

/** One suggestion or choice: what the member reads, and what is sent. */
public sealed interface Choice {

    /** The most characters that Discord takes for a name or a text value. */
    int LONGEST = 100;

    String name();

    /** For an option that takes text. */
    record Text(String name, String value) implements Choice {
        public Text {
            name = shortened(name);
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException("The value of choice '" + name + "' is longer than " + LONGEST);
            }
        }
    }

    /** For an option that takes a whole number. */
    record Whole(String name, long value) implements Choice {
        public Whole {
            name = shortened(name);
        }
    }

    static Choice of(String name, String value) {
        return new Text(name, value);
    }

    static Choice of(String name, long value) {
        return new Whole(name, value);
    }

    private static String shortened(String name) {
        return Shortened.to(LONGEST, name.isBlank() ? "–" : name);
    }
}
