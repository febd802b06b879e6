package racemanager.playground.bench;

/** The race that small bots post for the command /race, with one button. */
final class SmallRace {

    private SmallRace() {}

    /** The press on the button of a new one. */
    static BenchGesture postedIn(PressingCrowd crowd) throws InterruptedException {
        var channel = crowd.channel("paddock");
        var posted = crowd.sees(BenchGesture.command(channel, crowd.command("race"), "race"));
        var button = posted.path("components").path(0).path("components").path(0);
        return BenchGesture.press(
                channel, posted.path("id").asText(), button.path("custom_id").asText());
    }
}
