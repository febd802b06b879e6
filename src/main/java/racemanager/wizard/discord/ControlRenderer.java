package racemanager.wizard.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import discord4j.core.object.component.SelectMenu;
import java.util.List;
import java.util.Optional;
import racemanager.discord.CustomId;
import racemanager.discord.FormRenderer;
import racemanager.discord.ModalView;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.kernel.ChannelId;
import racemanager.kernel.RoleId;
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

    ControlRenderer(Localizer localizer) {
        this.localizer = localizer;
        this.forms = new FormRenderer(localizer);
    }

    List<ICanBeUsedInContainerComponent> render(Asking asking, Control control) {
        return switch (control) {
            case FormButton form -> List.of(Parts.row(button(asking, form)));
            case Toggle toggle -> List.of(Parts.row(button(asking, toggle)));
            case Choice choice ->
                List.of(Parts.text(localizer.text(choice.label())), Parts.row(select(asking, choice)));
            case ChannelChoice channels ->
                List.of(Parts.text(localizer.text(channels.label())), Parts.row(select(asking, channels)));
            case RoleChoice roles ->
                List.of(Parts.text(localizer.text(roles.label())), Parts.row(select(asking, roles)));
        };
    }

    /** What was rejected is corrected with the same button; where nothing is missing, Next is the main one. */
    private Button button(Asking asking, FormButton form) {
        var rejected = asking.rejected()
                .filter(input -> input.form().equals(form.field()))
                .isPresent();
        var isMain = rejected || (asking.problem().isPresent() && !form.alone());
        var style = isMain ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY;
        return rejected
                ? Parts.button(style, id(asking, Action.CORRECT, form.field()), localizer.label("button.correct"))
                : Parts.button(
                        style,
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
                choice.chosen().stream().map(ChannelId::parse).toList());
    }

    private SelectMenu select(Asking asking, RoleChoice choice) {
        return Parts.roles(
                id(asking, Action.ANSWER, choice.field()),
                placeholder(),
                choice.chosen().stream().map(RoleId::parse).toList());
    }

    private String placeholder() {
        return localizer.label("wizard.choose");
    }

    private static CustomId id(Asking asking, Action action, String subject) {
        return WizardControl.of(asking.wizard(), action, asking.version(), subject)
                .id();
    }

    /** The form of a page by its name; empty when the page does not have it any more. */
    static Optional<FormButton> form(Asking asking, String name) {
        return asking.prompt().controls().stream()
                .filter(control ->
                        control instanceof FormButton && control.field().equals(name))
                .map(FormButton.class::cast)
                .findFirst();
    }

    /** The form as a modal, filled in as it was last typed. */
    ModalView modal(Asking asking, FormButton button, Answers typed) {
        return forms.modal(
                id(asking, Action.FORM, button.field()), button.form().filledWith(typed.values()));
    }
}
