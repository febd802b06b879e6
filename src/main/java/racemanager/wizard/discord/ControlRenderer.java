package racemanager.wizard.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import discord4j.core.object.component.SelectMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.discord.CustomId;
import racemanager.discord.FormRenderer;
import racemanager.discord.ModalView;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.form.Form;
import racemanager.kernel.ChannelId;
import racemanager.kernel.RoleId;
import racemanager.picture.PictureId;
import racemanager.speech.Localizer;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.ChannelChoice;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Control.RoleChoice;
import racemanager.wizard.Control.Toggle;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.Screens;
import racemanager.wizard.discord.WizardControl.Action;

/** Shows the controls of a page: buttons, and selects under what they are for. */
final class ControlRenderer {

    private final Localizer localizer;
    private final FormRenderer forms;
    private final Function<PictureId, Optional<NewFile>> files;

    /** The files are those of the pictures on the page, as far as they could be had. */
    ControlRenderer(Localizer localizer, Function<PictureId, Optional<NewFile>> files) {
        this.files = files;
        this.localizer = localizer;
        this.forms = new FormRenderer(localizer);
    }

    List<ICanBeUsedInContainerComponent> render(Asking asking, Control control) {
        return switch (control) {
            case FormButton form -> List.of(Parts.row(button(asking, form)));
            case Toggle toggle -> List.of(Parts.row(button(asking, toggle)));
            case Control.Picture picture -> picture(asking, picture);
            case Control.Illustration illustration ->
                // The review shows all its pictures above.
                asking.isReview() ? List.of() : shown(Optional.of(illustration.picture()));
            case Choice choice ->
                List.of(Parts.text(localizer.text(choice.label())), Parts.row(select(asking, choice)));
            case ChannelChoice channels ->
                List.of(Parts.text(localizer.text(channels.label())), Parts.row(select(asking, channels)));
            case RoleChoice roles ->
                List.of(Parts.text(localizer.text(roles.label())), Parts.row(select(asking, roles)));
        };
    }

    private List<ICanBeUsedInContainerComponent> shown(Optional<PictureId> picture) {
        return picture.flatMap(files).stream()
                .<ICanBeUsedInContainerComponent>map(file -> Parts.picture(file.address()))
                .toList();
    }

    private List<ICanBeUsedInContainerComponent> picture(Asking asking, Control.Picture picture) {
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        parts.addAll(shown(picture.chosen()));
        var buttons = new ArrayList<Button>();
        buttons.add(
                isRejected(asking, picture.field())
                        ? correct(asking, picture.field())
                        : Parts.button(
                                ButtonStyle.SECONDARY,
                                id(asking, Action.PICTURE, picture.field()),
                                "🖼️ "
                                        + localizer.label(
                                                picture.chosen().isPresent()
                                                        ? "wizard.picture.change"
                                                        : "wizard.picture.add")));
        if (picture.chosen().isPresent()) {
            var none = new WizardControl(
                    asking.wizard(), Action.ANSWER, asking.version(), picture.field(), Control.Picture.NONE);
            buttons.add(Parts.button(ButtonStyle.SECONDARY, none.id(), localizer.label("wizard.picture.remove")));
        }
        parts.add(Parts.row(buttons));
        return parts;
    }

    static boolean isRejected(Asking asking, String form) {
        return asking.rejected().filter(input -> input.form().equals(form)).isPresent();
    }

    Button correct(Asking asking, String form) {
        return Parts.button(ButtonStyle.PRIMARY, id(asking, Action.CORRECT, form), localizer.label("button.correct"));
    }

    /** What was rejected is corrected with the same button; where nothing is missing, Next is the main one. */
    private Button button(Asking asking, FormButton form) {
        if (isRejected(asking, form.field())) {
            return correct(asking, form.field());
        }
        var isMain = asking.problem().isPresent() && !form.alone() && !asking.isReview();
        return Parts.button(
                isMain ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY,
                id(asking, Action.FORM, form.field()),
                (form.alone() ? "🔎 " : "✏️ ") + localizer.label(form.label()));
    }

    private Button button(Asking asking, Toggle toggle) {
        var control =
                new WizardControl(asking.wizard(), Action.ANSWER, asking.version(), toggle.field(), toggle.value());
        return Parts.button(
                toggle.on() ? ButtonStyle.SUCCESS : ButtonStyle.SECONDARY,
                control.id(),
                localizer.label(toggle.label()));
    }

    private SelectMenu select(Asking asking, Choice choice) {
        var action = choice.field().equals(Screens.EDIT) ? Action.EDIT : Action.ANSWER;
        return Parts.select(
                id(asking, action, choice.field()),
                placeholder(),
                choice.options().stream().map(forms::line).toList(),
                choice.least(),
                choice.most());
    }

    private SelectMenu select(Asking asking, ChannelChoice choice) {
        return Parts.channels(
                id(asking, Action.ANSWER, choice.field()),
                placeholder(),
                choice.chosen().stream().map(ChannelId::parse).toList(),
                choice.needed());
    }

    private SelectMenu select(Asking asking, RoleChoice choice) {
        return Parts.roles(
                id(asking, Action.ANSWER, choice.field()),
                placeholder(),
                choice.chosen().stream().map(RoleId::parse).toList(),
                false);
    }

    private String placeholder() {
        return localizer.label("wizard.choose");
    }

    private static CustomId id(Asking asking, Action action, String subject) {
        return WizardControl.of(asking.wizard(), action, asking.version(), subject)
                .id();
    }

    /** A form of a page by its name, filled in as it was last typed; empty when the page does not have it any more. */
    Optional<ModalView> modal(Asking asking, String name, Answers typed) {
        var ending = asking.endings().stream()
                .filter(each -> each.id().equals(name))
                .flatMap(each -> each.asked().stream())
                .map(asked -> modal(asking, Action.FINISH_WITH, name, asked.form(), typed))
                .findFirst();
        return ending.or(() -> onPage(asking, name, typed));
    }

    private Optional<ModalView> onPage(Asking asking, String name, Answers typed) {
        return asking.prompt().controls().stream()
                .filter(control -> control.field().equals(name))
                .flatMap(control -> switch (control) {
                    case FormButton button -> Stream.of(modal(asking, Action.FORM, name, button.form(), typed));
                    case Control.Picture picture ->
                        Stream.of(modal(asking, Action.PICTURE, name, picture.form(), typed));
                    case Control.Illustration illustration -> Stream.empty();
                    case Choice choice -> Stream.empty();
                    case ChannelChoice channels -> Stream.empty();
                    case RoleChoice roles -> Stream.empty();
                    case Toggle toggle -> Stream.empty();
                })
                .findFirst();
    }

    private ModalView modal(Asking asking, Action action, String name, Form form, Answers typed) {
        return forms.modal(id(asking, action, name), form.filledWith(typed.values()));
    }
}
