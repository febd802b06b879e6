package racemanager.wizard.discord;

import discord4j.common.util.Snowflake;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import discord4j.core.object.component.SelectMenu;
import discord4j.core.object.component.TopLevelModalComponent;
import discord4j.core.object.entity.channel.Channel;
import java.util.Optional;
import racemanager.discord.Fields;
import racemanager.discord.Fields.Typing;
import racemanager.discord.ModalView;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Parts.Line;
import racemanager.speech.Localizer;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Blank;
import racemanager.wizard.Control.Form;
import racemanager.wizard.Screen.Asking;
import racemanager.wizard.Screens;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.discord.WizardControl.Action;

/** Shows the controls of a step: buttons, selects and forms. */
final class ControlRenderer {

    private final Localizer localizer;

    ControlRenderer(Localizer localizer) {
        this.localizer = localizer;
    }

    ICanBeUsedInContainerComponent render(Stamp stamp, Control control) {
        return switch (control) {
            case Form form ->
                Parts.row(Parts.button(
                        ButtonStyle.PRIMARY,
                        WizardControl.of(Action.FORM, stamp, form.field()).id(),
                        "✏️ " + localizer.label(form.label())));
            case Control.Switch lever ->
                Parts.row(Parts.button(
                        lever.on() ? ButtonStyle.SUCCESS : ButtonStyle.SECONDARY,
                        new WizardControl(Action.ANSWER, stamp, lever.field(), lever.value()).id(),
                        localizer.label(lever.label())));
            case Control.Choice choice -> Parts.row(select(stamp, choice));
            case Control.ChannelChoice choice -> Parts.row(channels(stamp, choice));
        };
    }

    private SelectMenu select(Stamp stamp, Control.Choice choice) {
        var action = choice.field().equals(Screens.EDIT) ? Action.EDIT : Action.ANSWER;
        return Parts.select(
                WizardControl.of(action, stamp, choice.field()).id(),
                localizer.label(choice.placeholder()),
                choice.options().stream().map(this::line).toList(),
                choice.least(),
                choice.most());
    }

    private Line line(Control.Option option) {
        return new Line(
                localizer.label(option.label()),
                option.value(),
                localizer.label(option.description()),
                option.chosen());
    }

    private SelectMenu channels(Stamp stamp, Control.ChannelChoice choice) {
        var chosen = choice.chosen().stream()
                .map(id -> SelectMenu.DefaultValue.of(Snowflake.of(id), SelectMenu.DefaultValue.Type.CHANNEL))
                .toList();
        return SelectMenu.ofChannel(
                        WizardControl.of(Action.ANSWER, stamp, choice.field())
                                .id()
                                .text(),
                        chosen,
                        Channel.Type.GUILD_TEXT,
                        Channel.Type.GUILD_NEWS)
                .withPlaceholder(localizer.label(choice.placeholder()));
    }

    /** The form of a step by its name; empty when the step does not have it any more. */
    static Optional<Form> form(Asking asking, String name) {
        return asking.prompt().controls().stream()
                .filter(control -> control instanceof Form && control.field().equals(name))
                .map(Form.class::cast)
                .findFirst();
    }

    /** The form as a modal, filled in as it was last typed. */
    ModalView modal(Stamp stamp, Form form, Answers typed) {
        return new ModalView(
                WizardControl.of(Action.FORM, stamp, form.field()).id(),
                localizer.label(form.title()),
                form.blanks().stream().map(blank -> field(blank, typed)).toList());
    }

    private TopLevelModalComponent field(Blank blank, Answers typed) {
        var filled = typed.one(blank.field()).orElse(blank.prefilled());
        var typing = new Typing(filled, "", blank.required(), blank.most());
        var label = localizer.label(blank.label());
        return blank.severalLines()
                ? Fields.paragraph(blank.field(), label, typing)
                : Fields.line(blank.field(), label, typing);
    }
}
