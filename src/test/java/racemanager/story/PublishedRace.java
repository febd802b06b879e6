package racemanager.story;

import java.time.Duration;

/**
 * A race that drivers can press on, for tests that need one and not its story.
 *
 * @param details the custom id of the button that shows everything in full
 * @param register of the one that opens the form of a registration
 */
public record PublishedRace(String channel, String message, String details, String register) {

    private static final Duration AHEAD = Duration.ofDays(3);

    /** Creates track and event as the owner of the first guild; the bot is on the playground, or comes. */
    public static PublishedRace on(String page) {
        var night = new RaceNight(new Page(page));
        night.theOwnerAddsATrack();
        night.theOwnerPublishesAnEvent();
        return of(night.owner().reads("announcements", RaceNight.TITLE));
    }

    /** The same with room for so many drivers, in the guild with this number. */
    public static PublishedRace withPlaces(String page, int guild, int drivers) {
        try (var organiser = new Organiser(new Page(page, guild))) {
            organiser.publishes(drivers, AHEAD);
            return of(organiser.announcement("0/" + drivers));
        }
    }

    private static PublishedRace of(SeenMessage post) {
        var buttons = new Components(post.json().path("components"));
        return new PublishedRace(post.channel(), post.id(), id(buttons, "Details"), id(buttons, "Register"));
    }

    private static String id(Components buttons, String label) {
        return buttons.control(label).path("custom_id").asText();
    }
}
