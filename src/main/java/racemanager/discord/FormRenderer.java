package racemanager.discord;

import discord4j.core.object.component.Label;
import discord4j.core.object.component.TopLevelModalComponent;
import racemanager.discord.Fields.Typing;
import racemanager.form.Form;
import racemanager.form.FormField;
import racemanager.form.SelectOption;
import racemanager.speech.Localizer;

/** Shows a form as a modal. */
public record FormRenderer(Localizer localizer) {

    public ModalView modal(CustomId id, Form form) {
        return new ModalView(
                id,
                localizer.label(form.title()),
                form.fields().stream().<TopLevelModalComponent>map(this::field).toList());
    }

    private Label field(FormField field) {
        return switch (field) {
            case FormField.Text text -> text(text);
            case FormField.Select select ->
                Fields.select(
                        select.name(),
                        localizer.label(select.label()),
                        select.required(),
                        select.options().stream().map(this::line).toList());
            case FormField.Upload upload ->
                Fields.upload(upload.name(), localizer.label(upload.label()), upload.required());
        };
    }

    private Label text(FormField.Text text) {
        var hint = text.hint().map(localizer::label).orElse("");
        var typing = new Typing(text.filled(), hint, text.required(), text.most());
        var label = localizer.label(text.label());
        return text.severalLines()
                ? Fields.paragraph(text.name(), label, typing)
                : Fields.line(text.name(), label, typing);
    }

    /** Also for a list in a message. */
    public Parts.Line line(SelectOption option) {
        return new Parts.Line(
                localizer.label(option.label()),
                option.value(),
                localizer.label(option.description()),
                option.chosen());
    }
}
