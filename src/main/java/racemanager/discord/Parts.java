package racemanager.discord;

import discord4j.core.object.component.ActionComponent;
import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.Container;
import discord4j.core.object.component.File;
import discord4j.core.object.component.IAccessoryComponent;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import discord4j.core.object.component.MediaGallery;
import discord4j.core.object.component.MediaGalleryItem;
import discord4j.core.object.component.Section;
import discord4j.core.object.component.SelectMenu;
import discord4j.core.object.component.SelectMenu.DefaultValue;
import discord4j.core.object.component.Separator;
import discord4j.core.object.component.StringSelectMenu;
import discord4j.core.object.component.TextDisplay;
import discord4j.core.object.component.UnfurledMediaItem;
import discord4j.core.object.entity.channel.Channel;
import discord4j.rest.util.Color;
import java.util.List;
import java.util.stream.IntStream;
import racemanager.kernel.ChannelId;
import racemanager.kernel.RoleId;
import racemanager.kernel.Snowflake;

/** The parts that messages are built of, with Discord's limits for labels applied by cutting. */
public final class Parts {

    private static final int BUTTON_LABEL = 80;
    private static final int OPTION_LABEL = 100;
    private static final int PLACEHOLDER = 150;

    /** How a button looks. */
    public enum ButtonStyle {
        PRIMARY,
        SECONDARY,
        SUCCESS,
        DANGER
    }

    /** One line of a select: what the member reads, what is sent, and whether it is chosen already. */
    public record Line(String label, String value, String description, boolean chosen) {
        public static Line of(String label, String value) {
            return new Line(label, value, "", false);
        }

        public Line describedAs(String text) {
            return new Line(label, value, text, chosen);
        }

        public Line chosen(boolean already) {
            return new Line(label, value, description, already);
        }
    }

    public static TextDisplay text(String markdown) {
        return TextDisplay.of(markdown);
    }

    public static Separator line() {
        return Separator.of();
    }

    /** Up to five buttons, or one select. */
    public static ActionRow row(ActionComponent... components) {
        return ActionRow.of(components);
    }

    public static ActionRow row(List<? extends ActionComponent> components) {
        return ActionRow.of(components);
    }

    public static Button button(ButtonStyle style, CustomId id, String label) {
        String shown = Shortened.to(BUTTON_LABEL, label);
        return switch (style) {
            case PRIMARY -> Button.primary(id.text(), shown);
            case SECONDARY -> Button.secondary(id.text(), shown);
            case SUCCESS -> Button.success(id.text(), shown);
            case DANGER -> Button.danger(id.text(), shown);
        };
    }

    /** A button that opens an address (https) instead of calling the bot. */
    public static Button link(String address, String label) {
        return Button.link(address, Shortened.to(BUTTON_LABEL, label));
    }

    /** A select of one line. */
    public static SelectMenu select(CustomId id, String placeholder, List<Line> lines) {
        return StringSelectMenu.of(id.text(), options(lines)).withPlaceholder(Shortened.to(PLACEHOLDER, placeholder));
    }

    /** A select of several lines. */
    public static SelectMenu select(CustomId id, String placeholder, List<Line> lines, int least, int most) {
        return select(id, placeholder, lines).withMinValues(least).withMaxValues(Math.min(most, lines.size()));
    }

    /** A select of one of the guild's channels that take messages; of none too where none is needed. */
    public static SelectMenu channels(CustomId id, String placeholder, List<ChannelId> chosen, boolean needed) {
        return SelectMenu.ofChannel(
                        id.text(),
                        defaults(chosen, DefaultValue.Type.CHANNEL),
                        Channel.Type.GUILD_TEXT,
                        Channel.Type.GUILD_NEWS)
                .withMinValues(needed ? 1 : 0)
                .withPlaceholder(Shortened.to(PLACEHOLDER, placeholder));
    }

    /** A select of one of the guild's roles; of none too where none is needed. */
    public static SelectMenu roles(CustomId id, String placeholder, List<RoleId> chosen, boolean needed) {
        return SelectMenu.ofRole(id.text(), defaults(chosen, DefaultValue.Type.ROLE))
                .withMinValues(needed ? 1 : 0)
                .withPlaceholder(Shortened.to(PLACEHOLDER, placeholder));
    }

    private static List<DefaultValue> defaults(List<? extends Snowflake> chosen, DefaultValue.Type type) {
        return chosen.stream()
                .map(id -> DefaultValue.of(discord4j.common.util.Snowflake.of(id.value()), type))
                .toList();
    }

    /** Options for a select in a message or in a modal. */
    public static List<SelectMenu.Option> options(List<Line> lines) {
        var labels =
                Labels.distinct(OPTION_LABEL, lines.stream().map(Line::label).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(place -> option(lines.get(place), labels.get(place)))
                .toList();
    }

    /** A frame around components, with a coloured edge (0xRRGGBB). */
    public static Container frame(int colour, List<? extends ICanBeUsedInContainerComponent> components) {
        return Container.of(Color.of(colour), components);
    }

    /** Text with a button or a small picture beside it. */
    public static Section section(IAccessoryComponent beside, String markdown) {
        return Section.of(beside, TextDisplay.of(markdown));
    }

    /** A picture by https address or {@link NewFile#address()}. */
    public static MediaGallery picture(String address) {
        return MediaGallery.of(MediaGalleryItem.of(UnfurledMediaItem.of(address)));
    }

    /** A file of the same message, to be downloaded. */
    public static File file(NewFile file) {
        return File.of(UnfurledMediaItem.of(file.address()));
    }

    private static SelectMenu.Option option(Line line, String label) {
        var option = SelectMenu.Option.of(label, line.value()).withDefault(line.chosen());
        return line.description().isBlank()
                ? option
                : option.withDescription(Shortened.to(OPTION_LABEL, line.description()));
    }

    private Parts() {}
}
