package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A race on whose Register button a crowd presses, with an owner who looks on. */
public final class CrowdedRace implements AutoCloseable {

    private static final Pattern ON_GRID = Pattern.compile("You are on the grid of .*");
    private static final Pattern IN_LINE = Pattern.compile("⏳ The grid is full.*");
    private static final Pattern WAITING = Pattern.compile("([\\d,]+) waiting");

    private final Page page;
    private final Visitor owner;
    private final String title;
    private final int places;
    private final SeenMessage announcement;

    CrowdedRace(Page page, Visitor owner, String title, int places) {
        this.page = page;
        this.owner = owner;
        this.title = title;
        this.places = places;
        this.announcement = owner.reads(Organiser.ANNOUNCEMENTS, title, "0/" + places);
    }

    /** Everybody presses once; the report of what became of them. */
    public JsonNode isStormedBy(int members, Duration within) {
        page.controls().sendsACrowd(members, within, announcement, "Register");
        return page.controls().awaitsALongCrowdsEnd();
    }

    /** Waits until announcement and entry list tell of a full grid and so many behind it. */
    void tellsTheLastState(int waiting) {
        var count = places + "/" + places;
        var behind = waiting == 0 ? count : behind(waiting);
        owner.reads(Organiser.ANNOUNCEMENTS, title, count, behind);
        owner.reads(Organiser.ENTRY_LIST, title, count, behind);
    }

    /** Waits until announcement and entry list tell of a full grid and at least so many drivers. */
    public void awaitsRegistered(int atLeast) {
        for (var channel : List.of(Organiser.ANNOUNCEMENTS, Organiser.ENTRY_LIST)) {
            owner.awaits(() -> tells(channel) >= atLeast, atLeast + " drivers in " + channel);
        }
    }

    private int tells(String channel) {
        var text = owner.reads(channel, title).text();
        var found = WAITING.matcher(text);
        var waiting = found.find() ? Integer.parseInt(found.group(1).replace(",", "")) : 0;
        return text.contains(places + "/" + places) ? places + waiting : 0;
    }

    /** How a message says that so many wait. */
    static String behind(int waiting) {
        return String.format(Locale.ROOT, "%,d waiting", waiting);
    }

    /** Waits until as many as have a place have its role. */
    void givesTheRole() {
        for (var count = holders().size(); count < places; count = holders().size()) {
            var before = count;
            owner.awaits(() -> holders().size() > before, places + " drivers with the role, not " + before);
        }
    }

    /** Who has its role now. */
    Set<String> holders() {
        return owner.holders(role());
    }

    /** The id of the role that its drivers get. */
    String role() {
        return owner.role(title);
    }

    /** How many were told that they have a place. */
    public static int onGrid(JsonNode report) {
        return told(report, ON_GRID);
    }

    /** How many were told that they have a place or a number in line. */
    public static int registered(JsonNode report) {
        return told(report, ON_GRID) + told(report, IN_LINE);
    }

    private static int told(JsonNode report, Pattern words) {
        return PageApi.each(report.path("answers"))
                .filter(answer -> words.matcher(answer.path("text").asText()).find())
                .mapToInt(answer -> answer.path("count").asInt())
                .sum();
    }

    /** What the bot has whispered to each driver about this race, by their names. */
    Map<String, List<String>> whispers() {
        return page.whispers(announcement);
    }

    /** As it stands now. */
    SeenMessage announcement() {
        return owner.reads(Organiser.ANNOUNCEMENTS, title);
    }

    /** What went between bot and Discord since the race was planned. */
    public Traffic traffic() {
        return new Traffic(owner.frames());
    }

    @Override
    public void close() {
        owner.close();
    }
}
