package racemanager.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A race on whose Register button a crowd presses, with an owner who looks on. */
public final class CrowdedRace implements AutoCloseable {

    private static final Pattern ON_GRID = Pattern.compile("You are on the grid of .*");

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
    public void tellsTheLastState(int waiting) {
        var count = places + "/" + places;
        var behind = waiting == 0 ? count : waiting + " waiting";
        owner.reads(Organiser.ANNOUNCEMENTS, title, count, behind);
        owner.reads(Organiser.ENTRY_LIST, title, count, behind);
    }

    /** Waits until as many as have a place have its role. */
    public void givesTheRole() {
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
    public String role() {
        return owner.role(title);
    }

    /** How many were told that they have a place. */
    public static int onGrid(JsonNode report) {
        return PageApi.each(report.path("answers"))
                .filter(answer -> ON_GRID.matcher(answer.path("text").asText()).find())
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
