package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.track.discord.TrackImporter.ADA;
import static racemanager.track.discord.TrackImporter.id;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.Downloads;
import racemanager.discord.TestMember;
import racemanager.discord.ViewLimits;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

class TrackSheetModuleTest {

    private static final TestMember LEA = new TestMember(8, Locale.FRENCH);
    private static final Pattern TAKE = Pattern.compile("track\\.import\\.take:\\d+");
    private static final Pattern CANCEL = Pattern.compile("track\\.import\\.cancel:\\d+");
    private static final Pattern NEXT = Pattern.compile("track\\.import\\.page:\\d+:1");

    private final TrackImporter at = new TrackImporter();

    @Test
    void aPreviewCountsAndNothingIsTakenBeforeThePress() {
        at.has(1, "Monza", 30);
        at.has(2, "Spa", 44);

        var preview = at.sends("name,pit_boxes\nMonza,40\nSpa,44\nImola,26\nBrands Hatch,30");

        assertThat(TestMember.said(preview))
                .contains("Import of my tracks", "**2** new · **1** changed · **1** unchanged · **0** wrong")
                .contains("Import all");
        assertThat(at.taken).isEmpty();

        var told = ADA.presses(at.module, id(TAKE, preview));

        assertThat(TestMember.said(told)).contains("**2** new, **1** changed");
        assertThat(at.taken)
                .extracting(each -> each.row().name().name())
                .containsExactly("Monza", "Imola", "Brands Hatch");
        assertThat(at.taken.getFirst().before()).isEqualTo(at.tracks.byNumber(1));
        assertThat(at.taken.getLast().before()).isEmpty();
    }

    @Test
    void wrongRowsAreNamedWithTheirLinesAndTheGoodOnesCanBeTaken() {
        var preview = at.sends("name,pit_boxes,colour\nMonza,40,red\nX,0,\nMONZA,20,");

        assertThat(TestMember.said(preview))
                .contains("**1** new · **0** changed · **0** unchanged · **2** wrong")
                .contains("**Line 3:** The name needs 2 to 80 characters. Pit boxes must be")
                .contains("**Line 4:** It is the same track as in line 2")
                .contains("left out: colour")
                .contains("Import the good rows")
                .doesNotContain("Import all");
        ADA.presses(at.module, id(TAKE, preview));
        assertThat(at.taken).hasSize(1);
    }

    @Test
    void whatIsWrongIsTurnedOverAndFitsInEveryLanguage() {
        var rows = IntStream.range(0, 2_000)
                .mapToObj(line -> "*," + "_".repeat(61) + ",999,x,9," + "d".repeat(501))
                .collect(Collectors.joining("\n"));
        var headings =
                "name,layout,pit_boxes,server_slots,broadcast_slots,details," + ("*_~|`".repeat(20) + ",").repeat(9);

        for (var member : List.of(ADA, LEA, new TestMember(9, Locale.forLanguageTag("es-ES")))) {
            var preview = (Answer.Message) at.sends(member, headings + "\n" + rows.substring(0, 500_000));
            var second = (Answer.Update) member.presses(at.module, id(NEXT, preview));

            assertThat(ViewLimits.characters(preview.view().components())).isBetween(1_000, 4_000);
            assertThat(TestMember.said(second)).isNotEqualTo(TestMember.said(preview));
        }
    }

    @Test
    void whenNothingWouldChangeThereIsNothingToPress() {
        at.has(1, "Monza", 30);

        var preview = at.sends("name,pit_boxes\nMonza,30");

        assertThat(TestMember.said(preview)).contains("nothing to import").doesNotContain("track.import.take");
        assertThat(TestMember.said(ADA.presses(at.module, id(CANCEL, preview)))).contains("Nothing was imported");
    }

    @Test
    void aPreviewThatWasTakenCancelledOrReplacedHasGone() {
        var first = id(TAKE, at.sends("name,pit_boxes\nMonza,40"));
        var second = at.sends(ADA, "name,pit_boxes\nSpa,40", 5);
        ADA.presses(at.module, id(CANCEL, second));

        assertThat(TestMember.said(ADA.presses(at.module, first))).contains("send the file again");
        assertThat(TestMember.said(ADA.presses(at.module, id(TAKE, second)))).contains("send the file again");
        assertThat(TestMember.said(ADA.presses(at.module, "track.import.page:1:0")))
                .contains("send the file again");
        assertThat(TestMember.said(ADA.presses(at.module, "track.import.take"))).contains("send the file again");
        assertThat(at.taken).isEmpty();
    }

    @Test
    void nobodyElseCanTakeIt() {
        var take = id(TAKE, at.sends("name,pit_boxes\nMonza,40"));

        LEA.presses(at.module, take);

        assertThat(at.taken).isEmpty();
    }

    @Test
    void aRefusalEndsThePreviewAndABusyGuildDoesNot() {
        var take = id(TAKE, at.sends("name,pit_boxes\nMonza,40"));
        at.answer = Optional.of(Reply.busy());

        assertThat(ADA.presses(at.module, take)).isInstanceOf(Answer.Message.class);

        at.answer = Optional.of(Reply.refused(Phrase.of("track.unknown")));

        assertThat(TestMember.said(ADA.presses(at.module, take)))
                .contains("Nothing was imported. There is no such track");
        assertThat(TestMember.said(ADA.presses(at.module, take))).contains("send the file again");
    }

    @Test
    void whatIsNoTableIsOneSentence() {
        assertThat(TestMember.said(at.sends(""))).contains("The file is empty");
        assertThat(TestMember.said(at.sends("name,pit_boxes"))).contains("nothing below them");
        assertThat(TestMember.said(at.sends("PK\u0003\u0004tracks"))).contains("workbook");
        assertThat(TestMember.said(at.sends("year\n2025"))).contains("columns: Name, Pit boxes");
        at.file = new Downloads.Refused(Phrase.of("download.large").with("most", 1));
        assertThat(TestMember.said(at.sent(ADA, 4))).contains("larger than 1 MB");
    }

    @Test
    void aFileNameIsShownAsTextOnly() {
        at.file = new Downloads.Fetched("name,pit_boxes\nMonza,40".getBytes(StandardCharsets.UTF_8));

        var preview = at.sent(ADA, 4, "**@everyone**\n# " + "x".repeat(200) + ".csv");

        assertThat(TestMember.said(preview))
                .contains("\\*\\*")
                .doesNotContain("\n# x")
                .doesNotContain("x".repeat(50));
    }

    @Test
    void whatIsExportedInAnyLanguageChangesNothingWhenItIsSentBack() throws IOException {
        at.has(1, "Monza", 30);
        at.has(2, "=Spa", 44);

        var exported = ((Answer.Message) LEA.types(at.module, "track export"))
                .view()
                .files()
                .getFirst();

        assertThat(exported.name()).isEqualTo("tracks.csv");
        var content = exported.open().readAllBytes();
        assertThat(new String(content, StandardCharsets.UTF_8))
                .startsWith("\uFEFFNom,Tracé,Stands")
                .contains("'=Spa");
        at.file = new Downloads.Fetched(content);
        assertThat(TestMember.said(at.sent(ADA, 4)))
                .contains("**0** new · **0** changed · **2** unchanged · **0** wrong");
    }

    @Test
    void withoutTracksThereIsNothingToExport() {
        assertThat(TestMember.said(ADA.types(at.module, "track export"))).contains("/track add");
    }
}
