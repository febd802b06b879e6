package racemanager.access;

/** Who may use a command, a button, a select or a form; checked each time that one of them is used. */
public sealed interface Access {

    Access EVERYONE = new Everyone();

    static Access to(BotModule module) {
        return new Granted(module);
    }

    /** For whoever was granted the module, and for the stewards of the event that it is used for. */
    static Access toStewards(BotModule module) {
        return new Stewarding(module, new AboutEvent.Any());
    }

    /** The same, used for this event; it makes no difference where stewards have no part. */
    static Access about(AboutEvent event, Access access) {
        return switch (access) {
            case Everyone everyone -> everyone;
            case Granted granted -> granted;
            case Stewarding stewarding -> new Stewarding(stewarding.module(), event);
        };
    }

    /** Every member of the guild. */
    record Everyone() implements Access {}

    /** The guild's owner, its administrators, and whoever was granted the module. */
    record Granted(BotModule module) implements Access {}

    /** The same, and whoever has the steward role of the event. */
    record Stewarding(BotModule module, AboutEvent event) implements Access {}

    /** For which event something is used, as far as the interaction says it. */
    sealed interface AboutEvent {

        /** It is still being chosen. */
        record Any() implements AboutEvent {}

        /** The one that the bot wrote into a control. */
        record Numbered(int number) implements AboutEvent {}

        /** The one that was chosen or typed in a command. */
        record Typed(String text) implements AboutEvent {}
    }
}
