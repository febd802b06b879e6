package racemanager.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import racemanager.kernel.MessageId;

/**
 * A member sent a modal.
 *
 * @param fields what was typed or chosen, by the field's custom id in the form's order; a field that was left empty has no values
 * @param uploaded the files of upload fields, by the field's custom id
 * @param message the message whose component opened the modal, so that the answer may update it; none after a slash command
 */
public record SubmitCall(
        Caller caller,
        Responder responder,
        CustomId id,
        Map<String, List<String>> fields,
        Map<String, List<Upload>> uploaded,
        Optional<MessageId> message) {

    public SubmitCall {
        // Map.copyOf would lose the order of the form.
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        uploaded = Map.copyOf(uploaded);
    }

    /** The text of a field, or its first choice; empty text when the member left it empty. */
    public String text(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** The same as if this had been typed into a field. */
    public SubmitCall with(String field, String text) {
        var all = new LinkedHashMap<>(fields);
        all.put(field, List.of(text));
        return new SubmitCall(caller, responder, id, all, uploaded, message);
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public List<Upload> uploads(String field) {
        return uploaded.getOrDefault(field, List.of());
    }
}
