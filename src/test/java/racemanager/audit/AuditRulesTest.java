package racemanager.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.access.BotModule;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

class AuditRulesTest {

    private static final Instant NOW = Instant.parse("2026-12-05T18:00:00Z");
    private static final MemberId ADA = new MemberId(739_105_826_461_937_052L);
    private static final MemberId BOB = new MemberId(11);

    private AuditLog log = AuditLog.EMPTY;

    private Decision<AuditFact> given(AuditCommand command) {
        var decision = AuditRules.decide(log, command);
        if (decision instanceof Decision.Accepted<AuditFact> accepted) {
            for (var fact : accepted.facts()) {
                log = AuditRules.evolve(log, fact);
            }
        }
        return decision;
    }

    private void noted(MemberId by, BotModule module, String about, Instant at) {
        given(note(new AuditEntry(
                at, Optional.of(by), "/x", Optional.of(module), about, AuditOutcome.DONE, Optional.empty())));
    }

    private static AuditCommand.Note note(AuditEntry entry) {
        return new AuditCommand.Note(entry, Locale.ENGLISH, Optional.empty());
    }

    private AuditPage read(AuditFilter filter, Optional<Long> upTo, int skip, int most, Instant at) {
        return AuditRules.view(log, new AuditCommand.Read(filter, upTo, skip, most, at));
    }

    private List<String> abouts(AuditFilter filter) {
        return abouts(read(filter, Optional.empty(), 0, 100, NOW));
    }

    private static List<String> abouts(AuditPage page) {
        return page.entries().stream().map(AuditEntry::about).toList();
    }

    @Test
    void theNewestComesFirstPageByPage() {
        for (int i = 1; i <= 5; i++) {
            noted(ADA, BotModule.TRACKS, "n" + i, NOW);
        }

        assertThat(abouts(read(AuditFilter.ALL, Optional.empty(), 0, 2, NOW))).containsExactly("n5", "n4");
        assertThat(abouts(read(AuditFilter.ALL, Optional.empty(), 4, 2, NOW))).containsExactly("n1");
        assertThat(read(AuditFilter.ALL, Optional.empty(), 9, 2, NOW).entries()).isEmpty();
        assertThat(read(AuditFilter.ALL, Optional.empty(), 0, 2, NOW).total()).isEqualTo(5);
    }

    @Test
    void whoReadsOnSeesTheLogAsItWasAtTheFirstPage() {
        noted(ADA, BotModule.TRACKS, "n1", NOW);
        noted(ADA, BotModule.TRACKS, "n2", NOW);
        var first = read(AuditFilter.ALL, Optional.empty(), 0, 1, NOW);
        noted(ADA, BotModule.TRACKS, "n3", NOW);

        assertThat(abouts(read(AuditFilter.ALL, Optional.of(first.last()), 1, 1, NOW)))
                .containsExactly("n1");
    }

    @Test
    void noMoreThanFiveThousandAreKept() {
        for (int i = 1; i <= AuditLog.MOST_ENTRIES + 2; i++) {
            noted(ADA, BotModule.TRACKS, "n" + i, NOW);
        }

        assertThat(log.entries()).hasSize(5_000);
        assertThat(log.entries().getFirst().about()).isEqualTo("n5002");
        assertThat(log.entries().getLast().about()).isEqualTo("n3");
        assertThat(log.since(5_000, 20)).extracting(AuditEntry::about).containsExactly("n5002", "n5001");
    }

    @Test
    void whatIsOlderThanNinetyDaysIsNotShownAndGoesWithTheNextEntry() {
        noted(ADA, BotModule.TRACKS, "old", NOW.minus(Duration.ofDays(90)));

        assertThat(abouts(read(AuditFilter.ALL, Optional.empty(), 0, 10, NOW))).containsExactly("old");
        assertThat(abouts(read(AuditFilter.ALL, Optional.empty(), 0, 10, NOW.plusSeconds(1))))
                .isEmpty();
        noted(ADA, BotModule.TRACKS, "new", NOW.plusSeconds(1));
        assertThat(log.entries()).extracting(AuditEntry::about).containsExactly("new");
    }

    @Test
    void aGuildChoosesHowLongEntriesAreKept() {
        noted(ADA, BotModule.TRACKS, "a week ago", NOW.minus(Duration.ofDays(8)));
        noted(ADA, BotModule.TRACKS, "today", NOW);

        assertThat(given(new AuditCommand.KeepFor(7, NOW))).isEqualTo(Decision.accepted(new AuditFact.KeptFor(7, NOW)));

        assertThat(abouts(AuditFilter.ALL)).containsExactly("today");
        assertThat(read(AuditFilter.ALL, Optional.empty(), 0, 1, NOW).days()).isEqualTo(7);
        assertThat(given(new AuditCommand.KeepFor(7, NOW))).isEqualTo(Decision.unchanged());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "91", "366"})
    void noOtherTimeThanThoseOfferedIsTaken(int days) {
        assertThat(given(new AuditCommand.KeepFor(days, NOW))).isEqualTo(Decision.refused("audit.days.unknown"));
    }

    @Test
    void filtersAreJoined() {
        noted(ADA, BotModule.TRACKS, "Monza", NOW);
        noted(BOB, BotModule.TRACKS, "Spa", NOW);
        noted(ADA, BotModule.EVENTS, "13, Grand Final", NOW);
        noted(ADA, BotModule.EVENTS, "3", NOW);

        assertThat(abouts(new AuditFilter(Optional.of(BOB), Optional.empty(), Optional.empty())))
                .containsExactly("Spa");
        assertThat(abouts(new AuditFilter(Optional.of(ADA), Optional.of(BotModule.TRACKS), Optional.empty())))
                .containsExactly("Monza");
        assertThat(abouts(new AuditFilter(Optional.empty(), Optional.empty(), Optional.of("3"))))
                .containsExactly("3");
        assertThat(abouts(new AuditFilter(Optional.empty(), Optional.empty(), Optional.of("grand"))))
                .containsExactly("13, Grand Final");
        assertThat(abouts(new AuditFilter(Optional.empty(), Optional.empty(), Optional.of("("))))
                .isEmpty();
    }

    @Test
    void whoIsForgottenIsNamedNowhereAndOthersStay() {
        var refused = Phrase.of("track.gone").with("track", "Ada's track");
        given(note(new AuditEntry(
                NOW,
                Optional.of(ADA),
                "/track edit",
                Optional.of(BotModule.TRACKS),
                "Ada's track",
                AuditOutcome.REFUSED,
                Optional.of(refused))));
        noted(BOB, BotModule.PERMISSIONS, "tracks, <@" + ADA.text() + ">", NOW);
        noted(BOB, BotModule.TRACKS, "Spa", NOW);

        given(new AuditCommand.Forget(ADA));

        assertThat(log.toString()).doesNotContain("Ada").doesNotContain(ADA.text());
        assertThat(log.entries())
                .extracting(AuditEntry::member)
                .containsExactly(Optional.of(BOB), Optional.of(BOB), Optional.empty());
        assertThat(log.entries()).extracting(AuditEntry::about).containsExactly("Spa", "", "");
        assertThat(log.entries().getLast().outcome()).isEqualTo(AuditOutcome.REFUSED);
    }

    @Test
    void aLogThatNeverHadAnEntryHasNothingToErase() {
        assertThat(given(new AuditCommand.Forget(ADA))).isEqualTo(Decision.unchanged());
    }

    @Test
    void whatIsTypedIsCut() {
        var why = Phrase.of("x").with("text", "y".repeat(5_000));
        var entry = new AuditEntry(
                NOW,
                Optional.of(ADA),
                "/x",
                Optional.empty(),
                "a\n" + "b".repeat(5_000),
                AuditOutcome.REFUSED,
                Optional.of(why));

        assertThat(entry.about()).startsWith("a b").hasSizeLessThanOrEqualTo(AuditEntry.MOST_TEXT);
        assertThat(entry.why().toString().length()).isLessThan(200);
    }
}
