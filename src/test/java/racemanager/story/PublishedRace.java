package racemanager.story;

import java.time.Duration;

/**
 * A race that drivers can press on, for tests that need one and not its story.
 *
 * @param button the custom id of the button that they press
 */
public record PublishedRace(String channel, String message, String button) {

    private static final Duration AHEAD = Duration.ofDays(3);

    /** Creates track and event as the owner of the first guild; the bot is on the playground, or comes. Shows all details. */
    public static PublishedRace on(String page) {
        var night = new RaceNight(new Page(page));
        night.theOwnerAddsATrack();
        night.theOwnerPublishesAnEvent();
        return at(night.owner().reads("announcements", RaceNight.TITLE), "Details");
    }

    /** The same with room for so many drivers. Opens the form of a registration. */
    public static PublishedRace withPlaces(String page, int drivers) {
        try (var organiser = new Organiser(new Page(page))) {
            organiser.publishes(drivers, AHEAD);
            return at(organiser.announcement("0/" + drivers), "Register");
        }
    }

    private static PublishedRace at(SeenMessage post, String label) {
        var button = new Components(post.json().path("components")).control(label);
        return new PublishedRace(
                post.channel(), post.id(), button.path("custom_id").asText());
    }
}
