package racemanager.discord;

/** One suggestion or choice: what the member reads, cut to Discord's limit where it stands in a list, and what is sent. */
public sealed interface Choice {

    /** The most characters that Discord takes for a name or a text value. */
    int LONGEST = 100;

    String name();

    /** For an option that takes text. */
    record Text(String name, String value) implements Choice {
        public Text {
            name = shown(name);
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException("The value of choice '" + name + "' is longer than " + LONGEST);
            }
        }
    }

    /** For an option that takes a whole number. */
    record Whole(String name, long value) implements Choice {
        public Whole {
            name = shown(name);
        }
    }

    static Choice of(String name, String value) {
        return new Text(name, value);
    }

    static Choice of(String name, long value) {
        return new Whole(name, value);
    }

    /** The same with another name. */
    default Choice named(String other) {
        return switch (this) {
            case Text text -> new Text(other, text.value());
            case Whole whole -> new Whole(other, whole.value());
        };
    }

    private static String shown(String name) {
        return name.isBlank() ? "–" : name;
    }
}
