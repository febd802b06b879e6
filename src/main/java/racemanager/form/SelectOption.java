package racemanager.form;

import racemanager.kernel.Phrase;

/** One line of a list to choose from: what is sent, what the member reads, and whether it is chosen already. */
public record SelectOption(String value, Phrase label, Phrase description, boolean chosen) {

    /** A line whose text is the same in every language. */
    public static SelectOption of(String value, String label, boolean chosen) {
        return of(value, Phrase.verbatim(label), chosen);
    }

    public static SelectOption of(String value, Phrase label, boolean chosen) {
        return new SelectOption(value, label, Phrase.verbatim(""), chosen);
    }

    public SelectOption describedAs(Phrase text) {
        return new SelectOption(value, label, text, chosen);
    }

    public SelectOption chosenIf(boolean already) {
        return new SelectOption(value, label, description, already);
    }
}
