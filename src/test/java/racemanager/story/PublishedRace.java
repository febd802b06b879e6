package racemanager.story;

/**
 * A race that drivers can press on, for tests that need one and not its story.
 *
 * @param details the custom id of the button that shows everything in full
 */
public record PublishedRace(String channel, String message, String details) {

    /** Creates track and event as the owner of the first guild; the bot is on the playground, or comes. */
    public static PublishedRace on(String page) {
        var night = new RaceNight(new Page(page));
        night.theOwnerAddsATrack();
        night.theOwnerPublishesAnEvent();
        var post = night.owner().reads("announcements", RaceNight.TITLE);
        var button = new Components(post.json().path("components")).control("Details");
        return new PublishedRace(
                post.channel(), post.id(), button.path("custom_id").asText());
    }
}
