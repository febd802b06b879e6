package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.CrewStory.card;
import static racemanager.event.CrewStory.crew;
import static racemanager.event.CrewStory.in;
import static racemanager.event.CrewStory.member;
import static racemanager.event.CrewStory.published;
import static racemanager.event.CrewStory.set;
import static racemanager.event.CrewStory.stranger;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;
import static racemanager.event.EventStory.CHECK_IN;
import static racemanager.event.EventStory.CLOSING;
import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.EventStory.START;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Call.Reason;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.Edit;
import racemanager.event.EventCommand.EditCrew;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.HandOver;
import racemanager.event.EventCommand.NoteEntry;
import racemanager.event.EventCommand.NoteExport;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;

class CrewRulesTest {

    private static final MemberId D = new MemberId(13);
    private static final MemberId E = new MemberId(14);
    private static final Steward STEWARD = new Steward(ORGANISER, "because");

    private final EventStory story = published(2).after(in(A, "Team Rocket"), in(B, "Team Comet"));

    @Test
    void placesAreForCarsHoweverManyDriveThem() {
        story.accepts(set(A, "Team Rocket", member(C), stranger(50)));
        story.accepts(in(D, "Late Apex"));

        assertThat(story.grid()).containsExactly(A, B);
        assertThat(story.waiting()).containsExactly(D);
        assertThat(entry(A).cards()).containsExactly(card(10), card(12), card(50));
    }

    @Test
    void eachRuleHasItsSentence() {
        story.accepts(set(B, "Team Comet", member(C), stranger(50)));

        story.refuses(set(A, "Team Rocket", member(D), member(E), stranger(51)), "event.crew.too_many");
        story.refuses(set(A, "TEAM  comet"), "event.crew.name_taken");
        story.refuses(set(A, "Team Rocket", member(A)), "event.crew.twice");
        story.refuses(set(A, "Team Rocket", stranger(10)), "event.crew.twice");
        story.refuses(set(A, "Team Rocket", stranger(51), stranger(51)), "event.crew.twice");
        story.refuses(set(A, "Team Rocket", member(B)), "event.crew.elsewhere");
        story.refuses(set(A, "Team Rocket", stranger(11)), "event.crew.elsewhere");
        story.refuses(set(A, "Team Rocket", member(C)), "event.crew.elsewhere");
        story.refuses(set(A, "Team Rocket", stranger(50)), "event.crew.elsewhere");
        story.refuses(set(C, "Team Comet"), "event.crew.captain_only");
        EventStory.published(2, true).after(EventStory.register(A)).refuses(set(A, "Team Rocket"), "event.crew.off");
    }

    @Test
    void whoeverSharesACarEntersNoOther() {
        story.accepts(set(A, "Team Rocket", member(C), stranger(50)));
        var form =
                new RegistrationForm("Cara Cole", card(12).steam().orElseThrow().text(), CrewStory.CAR, "", "Own");
        var sameAccount =
                new Register(D, card(50), CrewStory.CAR, Optional.empty(), Optional.of(Crew.of("Other")), DAYS_BEFORE);

        story.refuses(in(C, "Own car"), "event.crew.driving");
        story.refuses(sameAccount, "event.crew.driving");
        story.refuses(new AddEntry(C, form, Optional.of(card(12)), STEWARD, DAYS_BEFORE), "event.crew.driving");
        story.refuses(in(D, "team rocket"), "event.crew.name_taken");
    }

    @Test
    void anAccountOfTheCrewIsNoCaptainsEither() {
        story.accepts(set(A, "Team Rocket", stranger(50)));
        var own = new EntryChange(card(50), CrewStory.CAR, Optional.empty(), Optional.empty());

        story.refuses(new EditEntry(A, own, STEWARD, DAYS_BEFORE), "event.crew.twice");
        story.refuses(new EditEntry(B, own, STEWARD, DAYS_BEFORE), "steward.account_taken");
    }

    @Test
    void captainsChangeTheLineUpUntilTheDeadlineAndStewardsAfterIt() {
        var until = START.minus(Duration.ofHours(1));
        story.accepts(new SetCrew(A, crew("Team Rocket", member(C)), until.minusSeconds(1)));
        story.after(new TimePassed(until));

        story.refuses(new SetCrew(A, crew("Team Rocket"), until), "event.crew.too_late");
        story.accepts(new EditCrew(A, crew("Team Rocket", member(D)), STEWARD, until));

        assertThat(entry(A).members()).containsExactly(A, D);
        assertThat(story.calls())
                .filteredOn(call -> call.reason() == Reason.CHANGED)
                .extracting(Call::drivers)
                .containsExactly(List.of(A, C));
    }

    @Test
    void withTheCaptainTheCarIsOutAndWithACoDriverItIsNot() {
        story.after(in(D, "Late Apex"), set(A, "Team Rocket", member(C)), set(B, "Team Comet", member(E)));

        story.accepts(new Withdraw(C, DAYS_BEFORE));
        assertThat(story.grid()).containsExactly(A, B);
        assertThat(entry(A).members()).containsExactly(A);

        story.accepts(new Withdraw(B, DAYS_BEFORE));
        assertThat(story.grid()).containsExactly(A, D);
        assertThat(story.live().entries().carOf(E)).isEmpty();
    }

    @Test
    void aCaptainWhoCannotComeMayHandTheCarOverAndItKeepsAllElse() {
        story.after(in(D, "Late Apex"), set(A, "Team Rocket", stranger(50), member(C)));
        story.after(new NoteExport("acc", ORGANISER, DAYS_BEFORE), new TimePassed(CHECK_IN), new CheckIn(A, CHECK_IN));

        assertThat(story.accepts(new HandOver(A, C, CHECK_IN)))
                .contains(new EventFact.CarHandedOver(A, C, CHECK_IN))
                .doesNotHaveAnyElementsOfTypes(EventFact.Promoted.class);

        assertThat(story.grid()).containsExactly(C, B);
        assertThat(entry(C).cards()).containsExactly(card(12), card(50));
        assertThat(entry(C).isCheckedIn()).isTrue();
        assertThat(story.live().entries().carOf(A)).isEmpty();
        assertThat(told(Reason.CAPTAIN)).containsExactly(List.of(C));
        assertThat(told(Reason.HANDED_OVER)).containsExactly(List.of(C));
        var list = story.live().meeting().exported().orElseThrow();
        assertThat(list.difference(story.live().meeting()).orElseThrow().drivers())
                .containsExactly(C);
        story.refuses(new HandOver(A, C, CHECK_IN), "event.not_registered");
        story.refuses(new HandOver(C, A, CHECK_IN), "event.hand_over.gone");
        story.refuses(new HandOver(C, C, CHECK_IN), "event.hand_over.gone");
    }

    @Test
    void aCarWhoseCaptainHasLeftOrIsForgottenGoesOnWithTheNextOfItsCrewAndWithoutOneItIsOut() {
        story.after(in(D, "Late Apex"), set(A, "Team Rocket", member(C), member(E)));
        story.after(new NoteEntry(A, Optional.of("Ada is always late"), STEWARD, DAYS_BEFORE));

        assertThat(story.accepts(new NoteLeft(A, DAYS_BEFORE)))
                .containsExactly(new EventFact.CaptainLeft(A, C, DAYS_BEFORE));
        assertThat(told(Reason.CAPTAIN_LEFT)).containsExactly(List.of(C));
        assertThat(entry(C).note()).isPresent();

        assertThat(story.accepts(new Forget(C, DAYS_BEFORE)))
                .contains(new EventFact.CarHandedOver(C, E, DAYS_BEFORE))
                .last()
                .isEqualTo(new EventFact.Forgotten(C, DAYS_BEFORE));
        assertThat(entry(E).cards()).containsExactly(card(14));
        assertThat(entry(E).note()).isEmpty();
        assertThat(story.calls()).noneMatch(call -> call.drivers().contains(C));

        assertThat(story.accepts(new NoteLeft(E, DAYS_BEFORE)))
                .containsExactly(new EventFact.LeftGuild(E, DAYS_BEFORE), new EventFact.Promoted(D, DAYS_BEFORE));
        assertThat(story.grid()).containsExactly(B, D);
    }

    @Test
    void aPlaceThatIsOfferedIsTheCarsWhoeverItsCaptainIs() {
        story.after(in(D, "Late Apex"), set(D, "Late Apex", member(C)), new TimePassed(CHECK_IN));
        story.after(new CheckIn(D, CHECK_IN), new TimePassed(CLOSING), new Withdraw(A, CLOSING));
        assertThat(story.live().reserves().offerTo(D)).isPresent();

        story.after(new HandOver(D, C, CLOSING), new TakePlace(C, CLOSING));

        assertThat(story.grid()).containsExactly(B, C);
    }

    private List<List<MemberId>> told(Reason reason) {
        return story.calls().stream()
                .filter(call -> call.reason() == reason)
                .map(Call::drivers)
                .toList();
    }

    @Test
    void whatConcernsACarIsToldToAllWhoDriveIt() {
        story.after(in(D, "Late Apex"), set(D, "Late Apex", member(C)));
        story.accepts(new Withdraw(A, DAYS_BEFORE));
        story.accepts(new TimePassed(CHECK_IN));

        assertThat(story.calls())
                .filteredOn(call -> call.reason() == Reason.PROMOTED)
                .extracting(Call::drivers)
                .containsExactly(List.of(D, C));
        assertThat(story.calls())
                .filteredOn(call -> call.reason() == Reason.CHECK_IN_OPEN)
                .flatExtracting(Call::drivers)
                .contains(B, D, C);
    }

    @Test
    void aLineUpThatChangesAfterTheExportIsToldOnce() {
        story.after(set(A, "Team Rocket", member(C)), new NoteExport("acc", ORGANISER, DAYS_BEFORE));

        var facts = story.accepts(set(A, "Team Rocket", member(D)));
        assertThat(facts).hasAtLeastOneElementOfType(EventFact.ListOutdated.class);
        var list = story.live().meeting().exported().orElseThrow();
        assertThat(list.difference(story.live().meeting()).orElseThrow().changed())
                .containsExactly(A);
        assertThat(story.accepts(set(A, "Team Rocket", member(E))))
                .doesNotHaveAnyElementsOfTypes(EventFact.ListOutdated.class);
    }

    @Test
    void whoeverIsForgottenIsInNoCrewAndTheListIsStillOutOfDate() {
        story.after(set(A, "Team Rocket", member(C)), new NoteExport("acc", ORGANISER, DAYS_BEFORE));
        var before = story.live().meeting().exported().orElseThrow().lines();

        var facts = story.accepts(new Forget(C, DAYS_BEFORE));

        assertThat(facts).hasAtLeastOneElementOfType(EventFact.ListOutdated.class);
        assertThat(entry(A).cards()).containsExactly(card(10));
        var list = story.live().meeting().exported().orElseThrow();
        assertThat(list.lines()).doesNotContain(before.getFirst());
        assertThat(list.difference(story.live().meeting()).orElseThrow().changed())
                .containsExactly(A);
    }

    @Test
    void afterTheRaceOnlyTheForgottenDriverGoes() {
        story.after(set(A, "Team Rocket", member(C), stranger(50)), new TimePassed(CLOSING));
        story.after(new TimePassed(START.plus(EventStory.LENGTH)));

        story.accepts(new Forget(C, START.plus(EventStory.LENGTH)));

        assertThat(entry(A).cards()).containsExactly(card(10), card(50));
    }

    @Test
    void aPlanKeepsRoomForTheCrewsThatThereAre() {
        story.accepts(set(A, "Team Rocket", member(C), stranger(50)));
        var two = RaceNight.shared(new TeamCars(2, Duration.ZERO), CrewStory.plan(2));
        var none = EventStory.plan(2, true);

        story.refuses(new Edit(two, ORGANISER, DAYS_BEFORE), "event.crew.larger");
        assertThat(Revision.tooSmall(story.live(), none, DAYS_BEFORE)
                        .orElseThrow()
                        .key())
                .isEqualTo("event.crew.larger");
        story.after(set(A, "Team Rocket"), new Edit(none, ORGANISER, DAYS_BEFORE));
        assertThat(entry(A).crew()).isEmpty();
    }

    private Entry entry(MemberId driver) {
        return story.live().entries().entryOf(driver).orElseThrow();
    }
}
