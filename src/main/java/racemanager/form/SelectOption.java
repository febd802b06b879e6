package racemanager.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Words;

/** One line of a list to choose from: what is sent, what the member reads, and whether it is chosen already. */
public record SelectOption(String value, Phrase label, Phrase description, boolean chosen) {

    /** A line whose text is the same in every language. */
    public static SelectOption of(String value, String label, boolean chosen) {
        return of(value, Phrase.verbatim(label), chosen);
    }

    public static SelectOption of(String value, Phrase label, boolean chosen) {
        return new SelectOption(value, label, Phrase.verbatim(""), chosen);
    }

    /** What its name says in every language: the words that were written into it. */
    public String words() {
        return Stream.of(label, description)
                .flatMap(phrase -> phrase.arguments().values().stream())
                .map(argument -> argument instanceof Words words ? words.text() : "")
                .collect(Collectors.joining(" "));
    }

    public SelectOption describedAs(Phrase text) {
        return new SelectOption(value, label, text, chosen);
    }

    public SelectOption chosenIf(boolean already) {
        return new SelectOption(value, label, description, already);
    }
}
