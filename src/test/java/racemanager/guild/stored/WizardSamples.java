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
import racemanager.wizard.RejectedInput;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession;
import racemanager.wizard.WizardSession.Open;
import racemanager.wizard.WizardSession.Outcome;

/** What is stored of wizard sessions. */
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

    private static final RejectedInput REJECTED =
            new RejectedInput("drivers", Answers.of("drivers", "many"), List.of(PHRASE));

    /** It was at its fifth step, and had changed eleven times at most. */
    private static final Open OPEN =
            new Open(3, "event", 12, "cars", ANSWERS, Map.of("day", 2), Optional.of(REJECTED), 11, Optional.empty());

    /** What the first version stored, which named steps by their places. */
    static Stream<Object> all() {
        return Stream.of(facts(), states(), variants()).flatMap(samples -> samples);
    }

    private static Stream<Object> facts() {
        return Stream.of(
                new WizardFact.Begun(3, "event", ANSWERS, "title"),
                new WizardFact.Resumed(),
                new WizardFact.Answered(ANSWERS),
                new Renamed("Slipped", new WizardFact.Rejected(REJECTED)),
                new WizardFact.Moved("cars"),
                new WizardFact.PageTurned("day", 2),
                new WizardFact.Finished("publish"),
                new WizardFact.Made(42, PHRASE),
                new WizardFact.Reopened(PHRASE),
                new WizardFact.Discarded());
    }

    private static Stream<Object> states() {
        return Stream.of(
                new WizardSession.Unborn(),
                OPEN,
                new WizardSession.Finishing(OPEN, "publish"),
                new WizardSession.Ended(3, "event", new Outcome.Made(42, PHRASE)));
    }

    /** As sessions are when little was said, when an answer was taken back, and when nothing is to be kept. */
    private static Stream<Object> variants() {
        var fresh = new Open(1, "event", 1, "title", ANSWERS, Map.of(), Optional.empty(), 0, Optional.empty());
        var outdated = new RejectedInput("", Answers.NONE, List.of(Phrase.of("wizard.event.outdated")));
        return Stream.of(
                new Variant("emptying", new WizardFact.Answered(ANSWERS.with("offset", List.of()))),
                new Variant("fresh", fresh),
                new Variant("fresh", new WizardSession.Finishing(fresh, "publish")),
                new Variant(
                        "reopened",
                        new Open(
                                3,
                                "event",
                                13,
                                "review",
                                ANSWERS,
                                Map.of(),
                                Optional.of(outdated),
                                12,
                                Optional.empty())),
                new Variant("discarded", new WizardSession.Ended(3, "event", new Outcome.Discarded())),
                new Variant("forgotten", new WizardSession.Ended(3, "", new Outcome.Discarded())));
    }

    /** Since steps are stored by their names. */
    static Stream<Object> named() {
        var several = new RejectedInput("name", Answers.of("name", "x"), List.of(PHRASE, Phrase.of("sample.one")));
        var open = new Open(
                3, "event", 12, "capacity", ANSWERS, Map.of("day", 2), Optional.of(several), 4, Optional.empty());
        return Stream.of(
                new WizardFact.Begun(3, "event", ANSWERS, "review"),
                new WizardFact.Resumed(),
                new WizardFact.Answered(ANSWERS),
                new WizardFact.Rejected(several),
                new WizardFact.Moved("capacity"),
                new WizardFact.PageTurned("day", 2),
                new WizardFact.Finished("schedule"),
                new WizardFact.Made(42, PHRASE),
                new WizardFact.Reopened(PHRASE),
                new WizardFact.Discarded(),
                new WizardFact.Used(EventSamples.AT),
                new WizardFact.Dropped(42),
                new WizardFact.Forgotten(),
                new WizardSession.Unborn(),
                open,
                new Variant(
                        "reviewed",
                        new Open(
                                3, "event", 13, "cars", ANSWERS, Map.of(), Optional.empty(), 5, Optional.of("review"))),
                new Variant(
                        "used",
                        new Open(
                                3,
                                "event",
                                13,
                                "cars",
                                ANSWERS,
                                Map.of(),
                                Optional.empty(),
                                5,
                                Optional.of("review"),
                                Optional.of(EventSamples.AT))),
                new WizardSession.Finishing(open, "schedule"),
                new WizardSession.Ended(3, "event", new Outcome.Made(42, PHRASE)));
    }

    private WizardSamples() {}
}
