package racemanager.discord;

import discord4j.core.object.component.Label;
import discord4j.core.object.component.TopLevelModalComponent;
import java.util.List;

/** A dialog of one to five labelled fields, or texts between them; see {@link Fields}. */
public record ModalView(CustomId id, String title, List<TopLevelModalComponent> fields) {

    private static final int TITLE = 45;
    private static final int MOST = 5;

    /** The title is cut to Discord's 45 characters. */
    public ModalView {
        title = Shortened.to(TITLE, title);
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MOST) {
            throw new IllegalArgumentException("A modal has 1 to 5 fields, not " + fields.size());
        }
    }

    public static ModalView of(CustomId id, String title, Label... fields) {
        return new ModalView(id, title, List.of(fields));
    }
}
