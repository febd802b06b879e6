package racemanager.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.WizardSession.Ended;
import racemanager.wizard.WizardSession.Finishing;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Unborn;

/** Draws the screen of a session, as data that any front can show. */
public final class Screens<S extends WizardContext> {

    /** The control of the review that leads back to a step. */
    public static final String EDIT = "edit";

    private final WizardKind<S> kind;

    public Screens(WizardKind<S> kind) {
        this.kind = kind;
    }

    public Screen draw(WizardSession session, S context) {
        return switch (session) {
            case Unborn none -> new Screen.Nothing();
            case Open open ->
                open.wizard().equals(kind.id()) ? asking(open, context) : new Screen.Elsewhere(open.wizard());
            case Finishing finishing ->
                new Screen.Working(
                        finishing.number(),
                        finishing.last().wizard(),
                        finishing.ending(),
                        finishing.last().answers());
            case Ended ended -> new Screen.Over(ended.wizard(), ended.outcome());
        };
    }

    private Screen asking(Open open, S context) {
        var page = kind.pageOf(open.step());
        var review = page == kind.pages().size();
        return new Screen.Asking(
                open.version(),
                kind.id(),
                kind.headingOf(page),
                page,
                kind.guided(),
                summaries(open.answers(), context),
                paged(
                        open,
                        review ? review(open, context) : kind.pages().get(page).prompt(open.answers(), context)),
                review
                        ? kind.allUnfinished(open.answers(), context).stream()
                                .map(WizardKind.Unfinished::told)
                                .toList()
                        : kind.pages().get(page).problem(open.answers(), context).stream()
                                .toList(),
                open.rejected(),
                back(open, page),
                review ? Optional.empty() : open.home().or(() -> kind.onward(page)),
                review ? kind.offered(open.answers(), context) : kind.offeredOnTheWay(open.answers(), context),
                open.changes(),
                open.answers().pictures());
    }

    /** The review is the home: whoever has been there goes back to it from everywhere. */
    private Optional<String> back(Open open, int page) {
        if (page == kind.pages().size()) {
            return Optional.empty();
        }
        if (open.home().isPresent()) {
            return open.home();
        }
        return page == 0 ? Optional.empty() : Optional.of(kind.firstStep(page - 1));
    }

    private List<Phrase> summaries(Answers answers, S context) {
        return kind.told()
                .map(step -> step.summary(answers, context)
                        .map(text -> Phrase.of("wizard.summary")
                                .with("step", kind.heading(step.id()))
                                .with("text", text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Prompt review(Open open, S context) {
        var lines = kind.steps().stream()
                .map(step -> SelectOption.of(step.id(), kind.heading(step.id()), false))
                .toList();
        var controls =
                new ArrayList<>(kind.home().prompt(open.answers(), context).controls());
        controls.add(Choice.one(EDIT, Phrase.of("wizard.edit"), lines));
        var said = new ArrayList<Phrase>();
        said.add(kind.reviewed(open.answers()));
        said.addAll(kind.remarks().apply(open.answers(), context));
        return new Prompt(said, controls);
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
        if (pages.count() == 1) {
            return choice;
        }
        var page = Math.min(open.page(choice.field()), pages.count() - 1);
        var shown = new ArrayList<SelectOption>();
        if (page > 0) {
            shown.add(turning("wizard.previous_page", page - 1));
        }
        shown.addAll(choice.options().subList(pages.first(page), pages.end(page)));
        if (page < pages.count() - 1) {
            shown.add(turning("wizard.next_page", page + 1));
        }
        return new Choice(choice.field(), choice.label(), shown, choice.least(), choice.most());
    }

    private static SelectOption turning(String key, int page) {
        return SelectOption.of(Pages.valueOf(page), Phrase.of(key), false);
    }
}
