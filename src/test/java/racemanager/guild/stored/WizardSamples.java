package racemanager.guild.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSession.Slip;

/** What the first version stored of wizard sessions. */
final class WizardSamples {

    private static final Answers ANSWERS = Answers.of("title", "Friday Cup").with("cars", List.of("Audi R8", "BMW M4"));

    /** With an argument of every kind, as the reason of a slip or of an end may have any. */
    private static final Phrase PHRASE = Phrase.of("sample.phrase")
            .with("words", "Friday_Cup")
            .with("count", 40)
            .with("moment", EventSamples.AT)
            .with("day", new Argument.Day(LocalDate.of(2026, 12, 4)))
            .with("markup", Mention.of(new ChannelId(7)))
            .with("several", new Argument.Several(List.of(Phrase.of("sample.one"), Phrase.of("sample.two"))))
            .with("said", Phrase.of("sample.inner").with("count", 1));

    private static final Slip SLIP = new Slip("drivers", Answers.of("drivers", "many"), PHRASE);
    private static final Open OPEN = new Open(3, "event", 12, 4, ANSWERS, Map.of("day", 2), Optional.of(SLIP));

    static Stream<Object> all() {
        return Stream.of(facts(), states(), variants()).flatMap(samples -> samples);
    }

    private static Stream<Object> facts() {
        return Stream.of(
                new WizardFact.Begun(3, "event", ANSWERS),
                new WizardFact.Resumed(),
                new WizardFact.Answered(ANSWERS),
                new WizardFact.Slipped(SLIP),
                new WizardFact.Moved(4),
                new WizardFact.PageTurned("day", 2),
                new WizardFact.Finished(),
                new WizardFact.Made(42, PHRASE),
                new WizardFact.Reopened(PHRASE),
                new WizardFact.Discarded());
    }

    private static Stream<Object> states() {
        return Stream.of(
                new WizardSession.Unborn(),
                OPEN,
                new WizardSession.Finishing(OPEN),
                new WizardSession.Ended(3, "event", new Outcome.Made(42, PHRASE)));
    }

    /** As sessions are when little was said, when an answer was taken back, and when nothing is to be kept. */
    private static Stream<Object> variants() {
        var fresh = new Open(1, "event", 1, 0, ANSWERS, Map.of(), Optional.empty());
        var outdated = new Slip("", Answers.NONE, Phrase.of("wizard.event.outdated"));
        return Stream.of(
                new Variant("emptying", new WizardFact.Answered(ANSWERS.with("offset", List.of()))),
                new Variant("fresh", fresh),
                new Variant("fresh", new WizardSession.Finishing(fresh)),
                new Variant("reopened", new Open(3, "event", 13, 7, ANSWERS, Map.of(), Optional.of(outdated))),
                new Variant("discarded", new WizardSession.Ended(3, "event", new Outcome.Discarded())),
                new Variant("forgotten", new WizardSession.Ended(3, "", new Outcome.Discarded())));
    }

    private WizardSamples() {}
}
