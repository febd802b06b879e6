package racemanager.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A wizard session that {@link OldStore} holds: whose it is, at which step it stands, and what was answered. */
enum OldSession {
    TITLE("Jack Whitmore", 0, 1),
    ZONE("Kenji Tanabe", 1, 2),
    DATE("Aoife Brennan", 2, 3),
    TRACK("Mateus Carvalho", 3, 4),
    CARS("Hanna Koskinen", 4, 5),
    CAPACITY("Luca Ferrante", 5, 6),
    CHANNELS("Nadia Benali", 6, 7),
    REVIEW("Oscar Nyström", 7, 7),
    /** The number of drivers was typed as {@link #TYPED_WRONG}. */
    SLIP("Ruth Adeyemi", 5, 5),
    /** It was to be published, and the bot was killed before there was an event. */
    FINISHING("Piotr Zielinski", 7, 7);

    static final String TYPED_WRONG = "lot";
    static final String TRACK_NAME = "Suzuka";
    static final List<String> CAR_NAMES = List.of("Audi R8", "BMW M4");
    static final int DRIVERS = 18;

    /** So far ahead that no run of a test comes near it. */
    static final LocalDate DAY = LocalDate.of(2094, 5, 14);

    private static final LocalTime TIME = LocalTime.of(20, 30);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<String> STEPS =
            List.of("title", "zone", "date", "track", "cars", "capacity", "channels", "review");

    private final String organiser;
    private final int place;
    private final int answered;

    OldSession(String organiser, int place, int answered) {
        this.organiser = organiser;
        this.place = place;
        this.answered = answered;
    }

    String organiser() {
        return organiser;
    }

    String title() {
        return "Cup of the " + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Counted from 0. */
    int place() {
        return place;
    }

    /** How many steps, from the first, have an answer. */
    int answered() {
        return answered;
    }

    /** The name that a step had in the program of that time. */
    static String step(int place) {
        return STEPS.get(place);
    }

    /** What was answered, as it is stored, and what the wizard suggested and nobody changed. */
    Map<String, List<String>> answers() {
        var each = List.<Map<String, List<String>>>of(
                Map.of("title", List.of(title())),
                Map.of("zone", List.of(TOKYO.getId())),
                Map.of("day", List.of(DAY.toString()), "hour", List.of("20"), "minute", List.of("30")),
                Map.of("track", List.of("2")),
                Map.of("cars", CAR_NAMES),
                Map.of("drivers", List.of(Integer.toString(DRIVERS)), "broadcast", List.of("1")),
                Map.of("announcement", List.of(OldStore.ANNOUNCEMENTS), "roster", List.of(OldStore.ENTRY_LIST)));
        var all = new LinkedHashMap<String, List<String>>(Map.of(
                "zone", List.of("Etc/UTC"),
                "duration", List.of("120"),
                "broadcast", List.of("0"),
                "waiting", List.of("on"),
                "driver_id", List.of("STEAM")));
        each.subList(0, answered).forEach(all::putAll);
        return all;
    }

    /** What of the answers is to be read wherever all of them are shown. */
    String[] told() {
        var each = List.of(
                title(),
                "Tokyo",
                shown(TIME),
                TRACK_NAME,
                String.join(", ", CAR_NAMES),
                Integer.toString(DRIVERS),
                "<#" + OldStore.ANNOUNCEMENTS + ">");
        return new ArrayList<>(each.subList(0, answered)).toArray(String[]::new);
    }

    /** The start as a reader is shown it, once the hour after it was chosen. */
    static String hourLater() {
        return shown(TIME.plusHours(1));
    }

    private static String shown(LocalTime time) {
        return "<t:" + DAY.atTime(time).atZone(TOKYO).toEpochSecond() + ":";
    }
}
