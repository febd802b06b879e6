package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

/** A league with so many members that one press of each is a stampede. */
public final class CrowdedLeague {

    private static final String FIRST = "Season Opener";
    /** A process that has just started may miss Discord's three seconds; who is registered already is told so. */
    private static final int TRIES = 3;

    private static final Duration AHEAD = Duration.ofDays(3);

    private final Page page;
    private final Map<String, String> invitation;
    private final int places;
    private int races;

    /**
     * @param invitation with which variables a bot finds this Discord
     * @param places of each race
     */
    public CrowdedLeague(String page, Map<String, String> invitation, int places) {
        this(new Page(page), invitation, places);
    }

    CrowdedLeague(Page page, Map<String, String> invitation, int places) {
        this.page = page;
        this.invitation = invitation;
        this.places = places;
    }

    /** So many register for a first race, each by the form, so that the bot knows their profiles from then on. */
    public void completesItsProfiles(int members, Duration within) {
        try (var owner = page.as("owner").awaitsBot();
                var organiser = new Organiser(page)) {
            organiser
                    .fillsIn(places, AHEAD)
                    .edits("title")
                    .title(FIRST)
                    .reviews()
                    .publishes();
            var announcement = owner.reads(Organiser.ANNOUNCEMENTS, FIRST);
            page.controls().sendsACrowd(members, within, announcement, "Register");
            var report = page.controls().awaitsALongCrowdsEnd();
            for (var again = 0; again < TRIES && report.path("failed").asInt() > 0; again++) {
                page.controls().sendsACrowd(members, within, announcement, "Register");
                report = page.controls().awaitsALongCrowdsEnd();
            }
            assertThat(report.path("answered").asInt()).as(report.toString()).isEqualTo(members);
            owner.reads(Organiser.ANNOUNCEMENTS, FIRST, places + "/" + places, CrowdedRace.behind(members - places));
        }
    }

    /** One more race, with a role of its own for its drivers. */
    public CrowdedRace publishes(boolean hasWaitingList) throws Exception {
        var title = "Round " + ++races;
        NewRole.add(page, invitation, title);
        var owner = page.as("owner");
        var walk = new WizardWalk(
                Words.in("en"), owner.types("/event clone", FIRST).message());
        walk.edits("title").title(title).reviews();
        walk.edits("date").in(AHEAD.plusDays(races)).reviews();
        walk.edits("roles").picks("driver_role", title).reviews();
        if (!hasWaitingList) {
            walk.edits("capacity").turns("waiting.on").reviews();
        }
        assertThat(walk.publishes().text()).contains(title + " is published");
        return new CrowdedRace(page, owner, title, places);
    }

    /** Requests take this much longer, and this share of them, 0 to 1, fails with 502. */
    public void spoilsTheNetwork(Duration latency, double serverErrors) {
        page.controls().spoilsTheNetwork("latency_ms", (double) latency.toMillis());
        page.controls().spoilsTheNetwork("server_errors", serverErrors);
    }
}
