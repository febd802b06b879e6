package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent.Live;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;

class SplitRosterTest {

    private static final Localizer ENGLISH = Speech.load().in(Locale.ENGLISH);
    private static final Splits SPLITS = new Splits(
            2,
            Splits.Filling.ORDER,
            List.of(new ServerAccess(Optional.of("Server A"), Optional.of("red"), Optional.empty())));

    private final OneEvent event = new OneEvent(RaceNight.NOW);

    @Test
    void driversStandInTheirSplitsEachWithAGridOfItsOwn() {
        publish(RaceNight.split(SPLITS, plan()));
        for (int driver = 1; driver <= 5; driver++) register(driver);
        assertThat(lines()).startsWith("`01` ⬜ **Driver 1** · Audi R8 · <@1>");

        deal();

        assertThat(lines())
                .containsExactly(
                        "🔀 **Split 1** 2/2",
                        "`01` ⬜ **Driver 1** · Audi R8 · <@1>",
                        "`02` ⬜ **Driver 2** · Audi R8 · <@2>",
                        "🔀 **Split 2** 2/2",
                        "`01` ⬜ **Driver 3** · Audi R8 · <@3>",
                        "`02` ⬜ **Driver 4** · Audi R8 · <@4>",
                        "⏳ **Waiting list**",
                        "`01` ⬜ **Driver 5** · Audi R8 · <@5>");
        assertThat(new RosterText(ENGLISH).line(live(), new MemberId(4))).contains(lines().get(5));
        assertThat(new EventText(ENGLISH).count(live())).startsWith("👥 **4/4** drivers · ");
        assertThat(new EventText(ENGLISH).essentials(live())).contains("🔀 2 splits of 2 places");
    }

    @Test
    void whereThereAreTeamsTheLineNamesTheTeam() {
        publish(RaceNight.split(SPLITS, RaceNight.parted(new Teams(2, List.of("*Reds*")), plan())));
        event.tell(new EventCommand.Register(
                new MemberId(1), new DriverCard("Ada", Optional.empty()), "Audi R8", Optional.of(0), RaceNight.NOW));
        deal();

        assertThat(lines()).contains("`01` ⬜ **Ada** · \\*Reds\\* · Audi R8 · <@1>");
    }

    @Test
    void driversOfSeveralSplitsAreNamedBySplit() {
        publish(RaceNight.split(SPLITS, plan()));
        for (int driver = 1; driver <= 4; driver++) register(driver);
        var text = new SplitText(ENGLISH);
        var all = List.of(new MemberId(1), new MemberId(3), new MemberId(4));
        assertThat(text.named(live(), all)).isEmpty();

        deal();

        assertThat(text.named(live(), all)).contains("**Split 1**: <@1>\n**Split 2**: <@3> <@4>");
        assertThat(text.named(live(), List.of(new MemberId(3)))).contains("You are in **split 2**.");
    }

    @Test
    void aSplitWithoutAServerOfItsOwnHasThatOfTheRace() {
        publish(RaceNight.split(SPLITS, plan()));
        register(1);
        register(2);
        deal();
        var details = live().plan().details();

        assertThat(details.serverOf(live().entries().grid().get(0)).password()).contains("red");
        assertThat(details.serverOf(live().entries().grid().get(1))).isEqualTo(ServerAccess.NONE);
    }

    private static EventPlan plan() {
        return RaceNight.plan(RaceNight.answers().with("drivers", "2"));
    }

    private List<String> lines() {
        return new RosterText(ENGLISH).lines(live());
    }

    private void deal() {
        event.tell(new EventCommand.DealSplits(List.of(), new MemberId(99), RaceNight.NOW));
    }

    private void publish(EventPlan plan) {
        event.tell(new EventCommand.Publish(1, plan, new MemberId(99), RaceNight.NOW));
    }

    private void register(long driver) {
        event.tell(new EventCommand.Register(
                new MemberId(driver),
                new DriverCard("Driver " + driver, Optional.empty()),
                "Audi R8",
                Optional.empty(),
                RaceNight.NOW));
    }

    private Live live() {
        return (Live) event.state;
    }
}
