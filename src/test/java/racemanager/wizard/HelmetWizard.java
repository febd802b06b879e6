package racemanager.wizard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import racemanager.access.Access;
import racemanager.form.SelectOption;
import racemanager.kernel.Phrase;
import racemanager.wizard.field.ChoiceField;
import racemanager.wizard.field.FieldStep;
import racemanager.wizard.field.TextField;

/** A wizard of two pages for tests: a painter's name, and one of as many colours as the shop has. */
final class HelmetWizard {

    static final String NAME = "name";
    static final String COLOUR = "colour";
    static final String PAINT = "paint";
    static final String SKETCH = "sketch";

    static final String GIVE = "give";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;

    /** The shop, which may change while somebody is at the wizard. */
    record Shop(Instant now, int colours) implements WizardContext {}

    static final WizardKind<Shop> KIND = kind("helmet", List.of(WizardPage.of(name()), WizardPage.of(colour())));

    static WizardKind<Shop> kind(String id, List<WizardPage<Shop>> pages) {
        return new WizardKind<>(
                id,
                Access.EVERYONE,
                Shop.class,
                pages,
                (known, shop) -> Answers.of("visor", "clear"),
                (answers, shop) -> answers.says("hurry", "yes"),
                answers ->
                        List.of(new Ending(PAINT, Phrase.of("paint")), new Ending(SKETCH, Phrase.of("sketch"), false)));
    }

    static Step<Shop> name() {
        return FieldStep.of(NAME, "name", TextField.<Shop>line(NAME, "name", SHORTEST, LONGEST))
                .step();
    }

    /** With a page that nobody is led through. */
    static final WizardKind<Shop> WITH_VISOR =
            kind("helmet", List.of(WizardPage.of(name()), WizardPage.of(colour()), WizardPage.aside(visor())));

    /** Whose last question is for whom it is painted, once the rest is answered. */
    static final WizardKind<Shop> ASKING_AT_THE_END = new WizardKind<>(
            "helmet",
            Access.EVERYONE,
            Shop.class,
            List.of(WizardPage.of(name()), WizardPage.of(colour())),
            (known, shop) -> Answers.NONE,
            (answers, shop) -> false,
            answers -> Set.of(),
            answers -> List.of(new Ending(PAINT, Phrase.of("paint")), new Ending(GIVE, Phrase.of("give"))),
            Map.of(GIVE, owner()),
            (answers, shop) -> List.of());

    private static Step<Shop> owner() {
        return FieldStep.of(GIVE, "owner", TextField.<Shop>line(GIVE, "owner", SHORTEST, LONGEST))
                .step();
    }

    static Step<Shop> visor() {
        return FieldStep.of("visor", "visor", TextField.<Shop>line("visor", "visor", SHORTEST, LONGEST))
                .step();
    }

    static Step<Shop> colour() {
        return FieldStep.of(COLOUR, "colour", new ChoiceField<Shop>(COLOUR, "colour", shop -> options(shop.colours())))
                .step();
    }

    private static List<SelectOption> options(int colours) {
        return IntStream.range(0, colours)
                .mapToObj(colour -> SelectOption.of(Integer.toString(colour), "Colour " + colour, false))
                .toList();
    }

    private HelmetWizard() {}
}
