package racemanager.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.Option;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Unborn;

/** Draws the screen of a session, as data that any front can show. */
public final class Screens<S> {

    /** The control of the review that leads back to a step. */
    public static final String EDIT = "edit";

    private final Wizard<S> wizard;

    public Screens(Wizard<S> wizard) {
        this.wizard = wizard;
    }

    public Screen draw(WizardSession session, S surroundings) {
        return switch (session) {
            case Unborn none -> new Screen.Nothing();
            case Open open -> asking(open, surroundings);
            case Finishing finishing ->
                new Screen.Working(finishing.number(), finishing.last().answers());
            case Ended ended -> new Screen.Over(ended.outcome());
        };
    }

    private Screen asking(Open open, S surroundings) {
        var review = wizard.isReview(open.place());
        return new Screen.Asking(
                new Stamp(open.number(), open.view()),
                wizard.heading(open.place()),
                open.place(),
                wizard.review(),
                summaries(open.answers(), surroundings),
                review ? review() : paged(open, wizard.step(open.place()).prompt(open.answers(), surroundings)),
                review
                        ? wizard.unfinished(open.answers(), surroundings).map(Screens::lacking)
                        : wizard.step(open.place()).problem(open.answers(), surroundings),
                open.slip());
    }

    private static Phrase lacking(Wizard.Unfinished step) {
        return Phrase.of("wizard.unfinished").with("step", step.heading()).with("problem", step.problem());
    }

    private List<Phrase> summaries(Answers answers, S surroundings) {
        return IntStream.range(0, wizard.review())
                .mapToObj(place -> wizard.step(place)
                        .summary(answers, surroundings)
                        .map(text -> Phrase.of("wizard.summary")
                                .with("step", wizard.heading(place))
                                .with("text", text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Prompt review() {
        var lines = IntStream.range(0, wizard.review())
                .mapToObj(place ->
                        new Option(Integer.toString(place), wizard.heading(place), Control.verbatim(""), false))
                .toList();
        return new Prompt(
                List.of(Phrase.of("wizard." + wizard.id() + ".review.text")),
                List.of(Choice.one(EDIT, Phrase.of("wizard.edit"), lines)));
    }

    private static Prompt paged(Open open, Prompt prompt) {
        return new Prompt(
                prompt.lines(),
                prompt.controls().stream()
                        .map(control -> control instanceof Choice choice ? paged(open, choice) : control)
                        .toList());
    }

    private static Control paged(Open open, Choice choice) {
        var pages = new Pages(choice.options().size());
        if (pages.count() == 1) return choice;
        var page = Math.min(open.page(choice.field()), pages.count() - 1);
        var shown = new ArrayList<Option>();
        if (page > 0) shown.add(turning("wizard.previous_page", page - 1));
        shown.addAll(choice.options().subList(pages.first(page), pages.end(page)));
        if (page < pages.count() - 1) shown.add(turning("wizard.next_page", page + 1));
        return new Choice(choice.field(), choice.placeholder(), shown, choice.least(), choice.most());
    }

    private static Option turning(String key, int page) {
        return new Option(Pages.valueOf(page), Phrase.of(key), Control.verbatim(""), false);
    }
}
