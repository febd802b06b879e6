package racemanager.wizard.field;

import java.util.List;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;

/** A field that has a control of its own on the page. */
public sealed interface Chosen<S> extends Field<S>
        permits ChoiceField, ToggleField, ChannelField, RoleField, PictureField {

    Control control(Answers answers, S context);

    /** The same, with what helps to find something in it. */
    default List<Control> controls(Answers answers, S context) {
        return List.of(control(answers, context));
    }
}
