package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.START;
import static racemanager.guild.GuildStory.reserve;
import static racemanager.guild.GuildStory.withMonza;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.event.Turnout;
import racemanager.guild.Attendance.Missed;
import racemanager.guild.Attendance.Why;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.DropEvent;
import racemanager.guild.GuildCommand.EndForgetting;
import racemanager.guild.GuildCommand.NoteTurnout;
import racemanager.kernel.MemberId;

/** What a guild keeps of who came to its races. */
class AttendanceRulesTest {

    private static final MemberId ADA = new MemberId(10);
    private static final MemberId BOB = new MemberId(11);
    private static final MemberId CAT = new MemberId(12);
    private static final Duration YEAR = Duration.ofDays(365);

    private final GuildStory guild = withMonza().after(reserve(1, "Friday Cup"), reserve(2, "Saturday Cup"));

    @Test
    void aRaceIsCountedForAllWhoCameAndAllWhoDidNot() {
        guild.accepts(note(turnout(1, START)));

        assertThat(of(ADA)).isEqualTo(new Attendance(List.of(START), List.of()));
        assertThat(of(BOB)).isEqualTo(new Attendance(List.of(), List.of(missed(1, START, Why.NO_SHOW))));
        assertThat(of(CAT)).isEqualTo(new Attendance(List.of(), List.of(missed(1, START, Why.WITHDREW_LATE))));
        assertThat(of(new MemberId(13))).isEqualTo(Attendance.NONE);
    }

    @Test
    void aRaceThatIsToldTwiceCountsOnce() {
        guild.accepts(note(turnout(1, START)));

        assertThat(guild.accepts(note(turnout(1, START)))).isEmpty();
        assertThat(guild.accepts(note(new Turnout(1, "Other", START, Set.of(BOB), Set.of(), Set.of()))))
                .isEmpty();
    }

    @Test
    void theLatestRaceComesFirstInWhateverOrderTheyAreTold() {
        var earlier = START.minus(Duration.ofDays(7));
        guild.after(note(turnout(1, START)), note(turnout(2, earlier)));

        assertThat(of(ADA).starts()).containsExactly(START, earlier);
        assertThat(of(BOB).missed()).extracting(Missed::start).containsExactly(START, earlier);
    }

    @Test
    void whatIsOlderThanAYearIsDropped() {
        guild.accepts(note(turnout(1, START)));
        guild.accepts(new NoteTurnout(
                new Turnout(2, "Saturday Cup", START.plus(YEAR), Set.of(ADA), Set.of(), Set.of()), START.plus(YEAR)));
        assertThat(of(ADA).starts()).containsExactly(START.plus(YEAR), START);
        assertThat(of(BOB).missed()).hasSize(1);

        assertThat(of(ADA).asOf(START.plus(YEAR).plusMillis(1)).starts()).containsExactly(START.plus(YEAR));
        guild.accepts(reserve(3, "Sunday Cup"));
        guild.accepts(new NoteTurnout(
                new Turnout(3, "Sunday Cup", START.plus(YEAR), Set.of(CAT), Set.of(), Set.of()),
                START.plus(YEAR).plusMillis(1)));
        assertThat(of(BOB)).isEqualTo(Attendance.NONE);
        assertThat(guild.guild().drivers().attendances().members()).containsOnlyKeys(ADA, CAT);
    }

    @Test
    void aMembersPartStaysSmall() {
        var many = IntStream.range(0, 1_000)
                .mapToObj(START::plusSeconds)
                .reduce(
                        Attendance.NONE,
                        (known, start) -> known.starting(start).missing(missed(1, start, Why.NO_SHOW)),
                        (one, other) -> other);

        assertThat(many.starts()).hasSize(400).startsWith(START.plusSeconds(999));
        assertThat(many.missed()).hasSize(100);
        assertThat(many.missed().getFirst().start()).isEqualTo(START.plusSeconds(999));
    }

    @Test
    void whoIsForgottenHasNoRecordAndGetsNoneForARaceThatIsToldMeanwhile() {
        guild.after(note(turnout(1, START)), new BeginForgetting(ADA, NOW));
        assertThat(of(ADA)).isEqualTo(Attendance.NONE);

        assertThat(guild.accepts(note(turnout(2, START))))
                .containsExactly(new GuildFact.TurnoutNoted(
                        new Turnout(2, "Saturday Cup", START, Set.of(), Set.of(BOB), Set.of(CAT)), NOW));
        guild.after(new EndForgetting(ADA, NOW), note(turnout(1, START)));
        assertThat(guild.guild().drivers().attendances().members()).containsOnlyKeys(BOB, CAT);
    }

    @Test
    void anEventThatIsErasedIsNotCountedAgainAndTakesNothingAlong() {
        guild.after(note(turnout(1, START)), new DropEvent(1, NOW));

        assertThat(guild.accepts(note(turnout(1, START)))).isEmpty();
        assertThat(guild.guild().drivers().attendances().noted()).isEmpty();
        assertThat(of(BOB).count(Why.NO_SHOW)).isOne();
    }

    private static NoteTurnout note(Turnout turnout) {
        return new NoteTurnout(turnout, NOW);
    }

    private static Turnout turnout(int event, Instant start) {
        return new Turnout(event, title(event), start, Set.of(ADA), Set.of(BOB), Set.of(CAT));
    }

    private static Missed missed(int event, Instant start, Why why) {
        return new Missed(event, title(event), start, why);
    }

    private static String title(int event) {
        return event == 1 ? "Friday Cup" : "Saturday Cup";
    }

    private Attendance of(MemberId member) {
        return guild.guild().profileOf(member).attendance();
    }
}
