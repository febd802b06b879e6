package racemanager.event.discord;

import java.util.Locale;
import java.util.Optional;
import racemanager.discord.CustomId;

/** The custom id of a control that concerns one event: what it does, and to which. */
record EventButton(Action action, int event, int page) {

    /** What a control does; its route is "event." and the name in small letters. */
    enum Action {
        REGISTER,
        CORRECT,
        WITHDRAW,
        WITHDRAW_NOW,
        HAND_OVER,
        KEEP,
        ENTRY,
        CHANGE,
        CORRECT_CHANGE,
        ACCOUNT,
        CORRECT_ACCOUNT,
        LINE_UP,
        CORRECT_LINE_UP,
        TAKE_PLACE,
        PASS_PLACE,
        CHECK_IN,
        CHECK_OUT,
        BROADCAST,
        CORRECT_BROADCAST,
        LEAVE_BROADCAST,
        DETAILS,
        FULL_LIST,
        TURN_LIST,
        READ,
        TURN_READING,
        TRY_AGAIN,
        MANAGE,
        ASK_CLOSE,
        CLOSE_NOW,
        CANCEL,
        DELAY,
        POSTPONE,
        PLACES,
        PLACES_NOW,
        MESSAGE,
        SPLITS,
        ASK_FREE,
        FREE_NOW,
        EXPORT_AGAIN,
        EXTEND_CHECK_IN,
        DELETE_NOW,
        EDIT,
        LEAVE;

        String route() {
            return "event." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        CustomId on(int event) {
            return CustomId.of(route(), event);
        }
    }

    static CustomId page(int event, int page) {
        return CustomId.of(Action.TURN_LIST.route(), event, page);
    }

    static CustomId reading(int event, int page) {
        return CustomId.of(Action.TURN_READING.route(), event, page);
    }

    static Optional<EventButton> of(Action action, CustomId id) {
        return id.number(0).flatMap(event -> id.numberOr(1, 0).map(page -> new EventButton(action, event, page)));
    }
}
