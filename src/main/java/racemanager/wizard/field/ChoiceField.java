package racemanager.wizard.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Pages;
import racemanager.wizard.Reading;

/**
 * One of several options, turned over in pages where there are many; its texts include {@code .gone}, for what was chosen
 * and is offered no more.
 *
 * @param options what there is to choose from, none of it chosen
 * @param searchable whether a list of several pages can be searched for a part of a name
 */
public record ChoiceField<S>(String key, String texts, Function<S, List<SelectOption>> options, boolean searchable)
        implements Chosen<S> {

    private static final int LONGEST_SEARCH = 100;

    public ChoiceField(String key, String texts, Function<S, List<SelectOption>> options) {
        this(key, texts, options, false);
    }

    /** Its options are named in words that are the same in every language. */
    public static <S> ChoiceField<S> searchable(String key, String texts, Function<S, List<SelectOption>> options) {
        return new ChoiceField<>(key, texts, options, true);
    }

    /** What is chosen, also when it is not offered any more. */
    public Optional<String> value(Answers answers) {
        return answers.one(key);
    }

    /** The answers in which this option is chosen. */
    public Answers holding(String value) {
        return Answers.of(key, value);
    }

    /** The answers in which nothing is chosen, and a long list shows what was searched for. */
    public Answers searching(String wanted) {
        return Answers.of(search(), wanted).with(key, List.of());
    }

    @Override
    public Control control(Answers answers, S context) {
        return Control.Choice.one(
                key,
                Phrase.of(texts + ".label"),
                shown(answers, context).stream()
                        .map(option -> option.chosenIf(answers.says(key, option.value())))
                        .toList());
    }

    /** Where nothing is found any more, because the world has changed, everything is shown. */
    private List<SelectOption> shown(Answers answers, S context) {
        var all = options.apply(context);
        var found = found(all, wanted(answers));
        return isSearched(all) && !found.isEmpty() ? found : all;
    }

    private boolean isSearched(List<SelectOption> all) {
        return searchable && Pages.areNeeded(all.size());
    }

    private static List<SelectOption> found(List<SelectOption> options, String wanted) {
        var likeness = PlainText.likeness(wanted);
        return options.stream()
                .filter(option -> PlainText.likeness(option.words()).contains(likeness))
                .toList();
    }

    private String wanted(Answers answers) {
        return answers.one(search()).orElse("");
    }

    private String search() {
        return key + "_search";
    }

    @Override
    public List<Control> controls(Answers answers, S context) {
        var choice = control(answers, context);
        return isSearched(options.apply(context)) ? List.of(choice, searching(answers)) : List.of(choice);
    }

    private FormButton searching(Answers answers) {
        var wanted = wanted(answers);
        var label = wanted.isEmpty()
                ? Phrase.of("wizard.search")
                : Phrase.of("wizard.search.again").with("wanted", wanted);
        var field = Text.line(search(), Phrase.of("wizard.search.label"), LONGEST_SEARCH)
                .optional()
                .holding(wanted);
        return new FormButton(search(), label, Form.of(Phrase.of("wizard.search"), field), true);
    }

    @Override
    public boolean hears(String control) {
        return control.equals(key) || (searchable && control.equals(search()));
    }

    /** The engine has seen to it that the option is on the list. */
    @Override
    public Reading read(Answers input, Answers before, S context) {
        return input.values().containsKey(search())
                ? searched(PlainText.line(input.one(search()).orElse("")), context)
                : Reading.taken(key, input.one(key).orElse(""));
    }

    /** What can only be one is chosen with the search. */
    private Reading searched(String wanted, S context) {
        var found = found(options.apply(context), wanted);
        return switch (found.size()) {
            case 0 -> Reading.rejected(Phrase.of("wizard.search.nothing").with("wanted", wanted));
            case 1 ->
                new Reading.Taken(Answers.of(key, found.getFirst().value()).with(search(), ""));
            default -> Reading.taken(search(), wanted);
        };
    }

    @Override
    public Optional<Phrase> problem(Answers answers, S context) {
        if (value(answers).isEmpty()) {
            return Optional.of(Phrase.of(texts + ".missing"));
        }
        return option(answers, context).isPresent() ? Optional.empty() : Optional.of(Phrase.of(texts + ".gone"));
    }

    @Override
    public Optional<Phrase> summary(Answers answers, S context) {
        return option(answers, context).map(SelectOption::label);
    }

    private Optional<SelectOption> option(Answers answers, S context) {
        return options.apply(context).stream()
                .filter(option -> answers.says(key, option.value()))
                .findFirst();
    }
}
