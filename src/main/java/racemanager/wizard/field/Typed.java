package racemanager.wizard.field;

import racemanager.form.FormField;
import racemanager.wizard.Answers;

/** A field that is filled in in a form. */
public sealed interface Typed<S> extends Field<S> permits TextField, NumberField {

    FormField formField(Answers answers);
}
