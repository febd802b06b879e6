package racemanager.playground.bench;

/** What members press at a race: one button is answered at once, the other opens the form of a registration. */
record OfferedRace(BenchGesture details, BenchGesture register) {

    /** The race that small bots post for the command /race, with both buttons. */
    static OfferedRace postedIn(PressingCrowd crowd) throws InterruptedException {
        var channel = crowd.channel("paddock");
        var message = crowd.sees(BenchGesture.command(channel, crowd.command("race"), "race"))
                .path("id")
                .asText();
        return new OfferedRace(
                BenchGesture.press(channel, message, "details"), BenchGesture.press(channel, message, "register"));
    }
}
