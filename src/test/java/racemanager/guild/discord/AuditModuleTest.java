package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import racemanager.access.BotModule;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFact;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditLog;
import racemanager.audit.AuditLogs;
import racemanager.audit.AuditOutcome;
import racemanager.audit.AuditPage;
import racemanager.audit.AuditPost;
import racemanager.audit.AuditRules;
import racemanager.discord.Answer;
import racemanager.discord.Options;
import racemanager.discord.TestMember;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.speech.Speech;

class AuditModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final MemberId BOB = new MemberId(11);
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es-ES"), Locale.FRENCH);

    private AuditLog log = AuditLog.EMPTY;
    private final List<AuditFilter> filters = new ArrayList<>();

    private final AuditModule module = new AuditModule(new AuditLogs() {
        @Override
        public CompletionStage<Reply<AuditPage>> page(
                GuildId guild, AuditFilter filter, int skip, int most, Instant at) {
            filters.add(filter);
            return CompletableFuture.completedFuture(
                    Reply.done(AuditRules.view(log, new AuditCommand.Read(filter, Optional.empty(), skip, most, at))));
        }

        @Override
        public CompletionStage<Reply<List<AuditEntry>>> all(GuildId guild, AuditFilter filter, Instant at) {
            return page(guild, filter, 0, 10_000, at).thenApply(reply -> reply.map(AuditPage::entries));
        }

        @Override
        public CompletionStage<Reply<AuditPage>> keepFor(GuildId guild, int days, Instant at) {
            log = AuditRules.evolve(log, new AuditFact.KeptFor(days, at));
            return page(guild, AuditFilter.ALL, 0, 0, at);
        }
    });

    private void noted(String what, String about, Optional<Phrase> why) {
        log = AuditRules.evolve(log, new AuditFact.Noted(entry(what, about, why)));
    }

    private static AuditEntry entry(String what, String about, Optional<Phrase> why) {
        return new AuditEntry(
                Instant.EPOCH,
                Optional.of(BOB),
                what,
                Optional.of(BotModule.TRACKS),
                about,
                why.isPresent() ? AuditOutcome.REFUSED : AuditOutcome.DONE,
                why);
    }

    @Test
    void aLineSaysWhoDidWhatAndWhatCameOfIt() {
        noted("/track edit", "Monza", Optional.of(Phrase.of("track.gone")));
        noted("/permissions grant", "tracks, <@12> *bold*", Optional.empty());

        assertThat(said(ADA.types(module, "audit")))
                .contains("2 entries", "<@11> **/track edit** Monza → refused: ")
                .contains("<@11> **/permissions grant** tracks, <@12> \\*bold\\* → done")
                .contains("Export as CSV");
    }

    @Test
    void anEmptyLogSaysSo() {
        assertThat(said(ADA.types(module, "audit")))
                .contains("Nothing is noted here")
                .doesNotContain("Export");
    }

    @Test
    void whatIsLookedForGoesWithThePages() {
        for (int i = 1; i <= 25; i++) noted("/track edit", "n" + i + " ~~:: Spa", Optional.empty());
        var options =
                new Options(Map.of("member", "11", "module", "tracks", "event", " ~~::  spa"), Map.of(), Map.of());

        assertThat(said(ADA.types(module, "audit", options))).contains("25 entries", "n25", "audit.page:1:11:TRACKS:");
        assertThat(said(ADA.presses(module, "audit.page:2:11:TRACKS:~~~~~:~: spa")))
                .contains("n1 ", "n5 ");

        var wanted = new AuditFilter(Optional.of(BOB), Optional.of(BotModule.TRACKS), Optional.of("~~:: spa"));
        assertThat(filters).containsExactly(wanted, wanted);
    }

    @Test
    void aPageThatIsGoneIsTheLastThatThereIs() {
        for (int i = 1; i <= 12; i++) noted("/track edit", "n" + i, Optional.empty());

        assertThat(said(ADA.presses(module, "audit.page:9")))
                .contains("n1 ", "n2 ")
                .doesNotContain("n3 ");
        assertThat(said(ADA.presses(module, "audit.page:-5"))).contains("n12 ");
    }

    @Test
    void aLongTextIsRefusedWithWhatToDo() {
        var options = new Options(Map.of("event", "x".repeat(25)), Map.of(), Map.of());

        assertThat(said(ADA.types(module, "audit", options))).contains("up to 24 characters");
        assertThat(filters).isEmpty();
    }

    @Test
    void theLongestFilterFitsAButton() {
        noted("/track edit", ":~".repeat(12), Optional.empty());
        log = AuditRules.evolve(
                log,
                new AuditFact.Noted(new AuditEntry(
                        Instant.EPOCH,
                        Optional.of(new MemberId(Long.MAX_VALUE)),
                        "/x",
                        Optional.of(BotModule.CHAMPIONSHIPS),
                        ":~".repeat(12),
                        AuditOutcome.DONE,
                        Optional.empty())));
        var options = new Options(
                Map.of("member", Long.toString(Long.MAX_VALUE), "module", "championships", "event", ":~".repeat(12)),
                Map.of(),
                Map.of());

        assertThat(said(ADA.types(module, "audit", options))).contains("1 entry", "audit.export");
    }

    @Test
    void theLongestLinesFitAMessageInEveryLanguage() {
        var why = Phrase.of("verbatim").with("text", "_".repeat(500));
        for (int i = 0; i < 30; i++) noted("w".repeat(40), "*".repeat(500), Optional.of(why));

        for (var locale : LANGUAGES) {
            assertThat(said(new TestMember(7, locale).types(module, "audit"))).contains("30");
            var post = new AuditPost(locale, log.entries().subList(0, 20), 3);
            var text = new AuditRenderer(Speech.load())
                    .render(post).components().stream()
                            .map(component -> component.getData().toString())
                            .reduce("", String::concat);
            assertThat(text).containsPattern("`/(audit|auditoría)`");
        }
    }

    @Test
    void theExportHasEveryEntryAndNoFormula() throws IOException {
        for (int i = 1; i <= 30; i++) noted("/track edit", "=n" + i, Optional.empty());

        var answer = (Answer.Message) ADA.presses(module, "audit.export:0:::");

        assertThat(answer.ephemeral()).isTrue();
        var csv = new String(answer.view().files().getFirst().open().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(31).first().asString().contains("Time,Member,Module,What,About,Outcome,Reason");
        assertThat(csv).contains("1970-01-01T00:00:00Z,11,Tracks,/track edit,'=n1,done,");
    }

    @Test
    void howLongEntriesAreKeptIsChosenBelowThem() {
        noted("/track edit", "", Optional.empty());

        assertThat(said(ADA.chooses(module, "audit.days:0:::", "30"))).contains("1 entry");
        assertThat(log.days()).isEqualTo(30);
    }
}
