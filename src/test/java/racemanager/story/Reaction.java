package racemanager.story;

/** What a visitor sees after doing something: a message, new or changed, or a form. */
sealed interface Reaction {

    record Message(SeenMessage seen) implements Reaction {
        @Override
        public OpenForm form() {
            throw new AssertionError("Instead of a form there came " + seen);
        }

        @Override
        public SeenMessage message() {
            return seen;
        }
    }

    record Form(OpenForm opened) implements Reaction {
        @Override
        public OpenForm form() {
            return opened;
        }

        @Override
        public SeenMessage message() {
            throw new AssertionError("Instead of a message there came " + opened);
        }
    }

    /** The form that opened. */
    OpenForm form();

    /** The message that answers, or that has changed. */
    SeenMessage message();
}
