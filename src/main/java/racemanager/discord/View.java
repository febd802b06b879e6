package racemanager.discord;

import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A Components V2 message: what is shown, the files it carries, and whom it may ping (nobody unless said).
 *
 * <p>Discord's limits are checked here, so that a view that exists can be sent: see {@link ViewLimits}.
 */
public record View(List<TopLevelMessageComponent> components, List<NewFile> files, AllowedMentions pinged) {

    /** Throws {@link IllegalArgumentException} with what is over which limit. */
    public View {
        components = List.copyOf(components);
        files = List.copyOf(files);
        ViewLimits.check(components, files);
    }

    public static View of(TopLevelMessageComponent... components) {
        return of(List.of(components));
    }

    public static View of(List<? extends TopLevelMessageComponent> components) {
        return new View(Collections.unmodifiableList(components), List.of(), AllowedMentions.NOBODY);
    }

    /** A message of nothing but text, as markdown. */
    public static View ofText(String markdown) {
        return of(Parts.text(markdown));
    }

    public View withFile(String name, byte[] content) {
        return withFile(new NewFile(name, content));
    }

    public View withFile(NewFile file) {
        var more = new ArrayList<>(files);
        more.add(file);
        return new View(components, more, pinged);
    }

    /** The same for a reader who has no guild to press buttons in; links stay. */
    public View withoutControls() {
        return new View(components.stream().filter(View::isToBeRead).toList(), files, pinged);
    }

    /** The same below a small line of text. */
    public View under(String line) {
        var headed = new ArrayList<TopLevelMessageComponent>();
        headed.add(Parts.text("-# " + line));
        headed.addAll(components);
        return new View(headed, files, pinged);
    }

    private static boolean isToBeRead(TopLevelMessageComponent component) {
        return !(component instanceof ActionRow row)
                || row.getChildren().stream()
                        .allMatch(child -> child instanceof Button button && button.getStyle() == Button.Style.LINK);
    }

    public View pinging(AllowedMentions some) {
        return new View(components, files, some);
    }
}
