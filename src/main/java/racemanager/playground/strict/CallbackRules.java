package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;

/** Which answer may be given to which interaction. */
public final class CallbackRules {

    public static final int COMMAND = 2;
    public static final int COMPONENT = 3;
    public static final int AUTOCOMPLETE = 4;
    public static final int MODAL_SUBMIT = 5;

    public static final int MESSAGE = 4;
    public static final int DEFERRED_MESSAGE = 5;
    public static final int DEFERRED_UPDATE = 6;
    public static final int UPDATE = 7;
    public static final int CHOICES = 8;
    public static final int MODAL = 9;

    private static final int MOST_CHOICES = 25;

    private CallbackRules() {}

    /**
     * Checks the kind of answer and, for choices and modals, their data.
     *
     * @param hasMessage whether the interaction began on a message that can be updated
     */
    public static void check(JsonNode callback, int interactionType, boolean hasMessage, FormErrors errors) {
        var form = Form.of(callback, errors);
        form.knows("type", "data");
        form.field("type").required().oneOf(allowed(interactionType, hasMessage));
        errors.refuseIfAny();
        switch (callback.path("type").asInt()) {
            case CHOICES -> choices(form.field("data").required());
            case MODAL -> ModalRules.check(form.field("data"));
            default -> {}
        }
        errors.refuseIfAny();
    }

    private static Integer[] allowed(int interactionType, boolean hasMessage) {
        return switch (interactionType) {
            case AUTOCOMPLETE -> new Integer[] {CHOICES};
            case COMMAND -> new Integer[] {MESSAGE, DEFERRED_MESSAGE, MODAL};
            // A modal cannot be the answer to a modal.
            case MODAL_SUBMIT ->
                hasMessage
                        ? new Integer[] {MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE}
                        : new Integer[] {MESSAGE, DEFERRED_MESSAGE};
            default -> new Integer[] {MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL};
        };
    }

    private static void choices(Form data) {
        data.knows("choices");
        for (var choice : data.field("choices").required().list(0, MOST_CHOICES).items()) {
            choice.knows("name", "value", "name_localizations");
            choice.field("name").required().text(1, 100);
            var value = choice.field("value").required();
            if (value.node().isTextual()) {
                value.text(1, 100);
            }
        }
    }
}
