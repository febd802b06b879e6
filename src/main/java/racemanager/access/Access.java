package racemanager.access;

/** Who may use a command, a button, a select or a form; checked each time that one of them is used. */
public sealed interface Access {

    Access EVERYONE = new Everyone();

    static Access to(BotModule module) {
        return new Granted(module);
    }

    /** Every member of the guild. */
    record Everyone() implements Access {}

    /** The guild's owner, its administrators, and whoever was granted the module. */
    record Granted(BotModule module) implements Access {}
}
