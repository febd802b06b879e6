package racemanager.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.Blank;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.Option;

/** A wizard of two steps for tests: a painter's name, and one of as many colours as the shop has. */
final class HelmetWizard {

    static final int NAME = 0;
    static final int COLOUR = 1;
    static final int REVIEW = 2;

    static final Wizard<Integer> WIZARD = new Wizard<>("helmet", List.of(name(), colour()));

    private static Step<Integer> name() {
        return new Step<>(
                "name",
                (answers, colours) -> new Prompt(
                        List.of(),
                        List.of(new Control.Form(
                                "name",
                                Phrase.of("name"),
                                Phrase.of("name"),
                                List.of(Blank.line("name", Phrase.of("name"), "", 9))))),
                (control, input, before, colours) -> input.one("name")
                        .filter(name -> name.length() > 1)
                        .map(name -> Reading.taken("name", name))
                        .orElseGet(() -> Reading.rejected(Phrase.of("name.short"))),
                (answers, colours) ->
                        answers.one("name").isPresent() ? Optional.empty() : Optional.of(Phrase.of("name.missing")),
                (answers, colours) -> answers.one("name").map(Control::verbatim));
    }

    private static Step<Integer> colour() {
        return new Step<>(
                "colour",
                (answers, colours) ->
                        new Prompt(List.of(), List.of(Choice.one("colour", Phrase.of("colour"), options(colours)))),
                (control, input, before, colours) -> new Reading.Taken(input),
                (answers, colours) -> answers.one("colour")
                        .map(Integer::valueOf)
                        .filter(colour -> colour < colours)
                        .map(colour -> Optional.<Phrase>empty())
                        .orElseGet(() -> Optional.of(Phrase.of("colour.missing"))),
                (answers, colours) -> answers.one("colour").map(Control::verbatim));
    }

    private static List<Option> options(int colours) {
        return IntStream.range(0, colours)
                .mapToObj(colour -> Option.of(Integer.toString(colour), "Colour " + colour, false))
                .toList();
    }

    private HelmetWizard() {}
}
