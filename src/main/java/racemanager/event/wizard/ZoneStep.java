package racemanager.event.wizard;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.form.FormField.Text;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.when.ZoneChoice;
import racemanager.when.Zones;
import racemanager.wizard.Answers;
import racemanager.wizard.Control;
import racemanager.wizard.Control.Choice;
import racemanager.wizard.Control.FormButton;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** The time zone in which dates are meant: region, then zone, or a search; the zones used last come first. */
final class ZoneStep {

    private static final String ZONE = "zone";
    private static final String REGION = "region";
    private static final String SEARCH = "search";
    private static final String FOUND = "found";
    private static final int LONGEST_SEARCH = 60;

    static final Step<EventWizardContext> STEP =
            new Step<>(ZONE, ZoneStep::prompt, ZoneStep::read, ZoneStep::problem, ZoneStep::summary);

    static Answers suggesting(ZoneId zone) {
        return Answers.of(ZONE, zone.getId());
    }

    static Answers answers(EventPlan plan) {
        return suggesting(plan.timing().zone());
    }

    static void read(EventFile file) {
        file.take(ZONE, id -> chosen(id, Answers.NONE));
    }

    static ZoneId zone(Answers answers) {
        return answers.one(ZONE).map(Zones::orUtc).orElseThrow();
    }

    private static Prompt prompt(Answers answers, EventWizardContext context) {
        var zone = ZoneChoice.of(zone(answers), context.now());
        var controls = new ArrayList<Control>();
        controls.add(FormButton.of(
                SEARCH,
                Phrase.of("wizard.event.zone.button"),
                Phrase.of("wizard.event.zone"),
                Text.line(SEARCH, Phrase.of("wizard.event.zone.label"), LONGEST_SEARCH)));
        controls.add(Choice.one(REGION, Phrase.of("wizard.event.zone.region"), regions(answers)));
        controls.add(Choice.one(
                ZONE,
                Phrase.of("wizard.event.zone.placeholder"),
                offered(answers, context).map(choice -> option(choice, answers)).toList()));
        var lines = new ArrayList<Phrase>();
        lines.add(Phrase.of("wizard.event.zone.text").with("zone", zone.label()));
        if (isToBeChosen(answers)) lines.add(Phrase.of("wizard.event.zone.which"));
        return new Prompt(lines, controls);
    }

    /** What was searched for may be several zones, and none of them is chosen yet. */
    private static boolean isToBeChosen(Answers answers) {
        var found = answers.all(FOUND);
        return !found.isEmpty() && found.stream().noneMatch(id -> answers.says(ZONE, id));
    }

    private static List<SelectOption> regions(Answers answers) {
        return Zones.regions().stream()
                .map(region -> new SelectOption(
                        region,
                        Phrase.of("when.region." + region.toLowerCase(Locale.ROOT)),
                        Phrase.verbatim(""),
                        answers.says(REGION, region)))
                .toList();
    }

    private static Stream<ZoneChoice> offered(Answers answers, EventWizardContext context) {
        var found = answers.all(FOUND).stream().map(Zones::orUtc);
        var region = answers.one(REGION);
        if (region.isPresent()) return Zones.of(region.get(), context.now()).stream();
        var zones = answers.all(FOUND).isEmpty() ? context.zones().stream() : found;
        return zones.map(zone -> ZoneChoice.of(zone, context.now()));
    }

    private static SelectOption option(ZoneChoice choice, Answers answers) {
        var id = choice.zone().getId();
        return SelectOption.of(id, choice.label(), answers.says(ZONE, id));
    }

    private static Reading read(String control, Answers input, Answers before, EventWizardContext context) {
        return switch (control) {
            case SEARCH -> search(input.one(SEARCH).orElse(""), before, context);
            case REGION -> new Reading.Taken(input.with(FOUND, List.of()));
            default -> chosen(input.one(ZONE).orElse(""), before);
        };
    }

    /** The best fit is taken at once if it is certain; the others are offered beside it. */
    private static Reading search(String typed, Answers before, EventWizardContext context) {
        var found = Zones.search(typed, context.now());
        if (found.isEmpty())
            return Reading.rejected(Phrase.of("wizard.event.zone.not_found").with("typed", typed));
        var best = found.getFirst();
        var offered = Answers.NONE
                .with(FOUND, found.stream().map(choice -> choice.zone().getId()).toList())
                .with(REGION, List.of());
        return new Reading.Taken(
                Zones.isCertain(typed, best, context.now())
                        ? offered.with(ZONE, best.zone().getId()).and(DateStep.in(best.zone(), before))
                        : offered);
    }

    private static Reading chosen(String id, Answers before) {
        try {
            var zone = ZoneId.of(id);
            return new Reading.Taken(Answers.of(ZONE, zone.getId()).and(DateStep.in(zone, before)));
        } catch (DateTimeException unknown) {
            return Reading.rejected(Phrase.of("wizard.event.zone.not_found").with("typed", id));
        }
    }

    private static Optional<Phrase> problem(Answers answers, EventWizardContext context) {
        return Optional.empty();
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return Optional.of(
                Phrase.verbatim(ZoneChoice.of(zone(answers), context.now()).label()));
    }

    private ZoneStep() {}
}
