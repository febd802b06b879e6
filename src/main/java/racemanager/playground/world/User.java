package racemanager.playground.world;

/** An account: a person or a bot. */
public record User(long id, String username, String globalName, boolean bot) {

    public String mention() {
        return "<@" + id + ">";
    }
}
