package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.Downloads;
import racemanager.discord.TestMember;
import racemanager.discord.Upload;
import racemanager.discord.ViewLimits;
import racemanager.guild.discord.RuledGuild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Simulator;
import racemanager.setting.Setting;
import racemanager.speech.Speech;
import racemanager.track.StarterTracks;
import racemanager.track.TrackForm;
import reactor.core.publisher.Mono;

class StarterTracksPanelTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final List<TestMember> EVERY_LANGUAGE =
            List.of(ADA, new TestMember(8, Locale.FRENCH), new TestMember(9, Locale.forLanguageTag("es-ES")));
    private static final GuildId GUILD = new GuildId(1);
    private static final MemberId OWNER = new MemberId(7);
    private static final String ALL = "track.starter.all:ACC:0";
    private static final Pattern PICK = Pattern.compile("track\\.starter\\.choose:\\w+:\\d+:\\d+");
    private static final Pattern ADD = Pattern.compile("track\\.starter\\.add:\\w+:\\d+:\\d+");
    private static final Pattern TURN_ON = Pattern.compile("track\\.starter\\.turn:\\w+:1:\\d+");

    private final RuledGuild guild = new RuledGuild();
    private final TrackSheetModule module = new TrackSheetModule(
            guild.tracks(),
            guild.imports(),
            guild.settings(),
            new Downloads() {
                @Override
                public Mono<Outcome> upload(Upload upload, int mostBytes) {
                    throw new IllegalStateException();
                }

                @Override
                public Mono<Outcome> link(String address, int mostBytes) {
                    throw new IllegalStateException();
                }
            },
            Speech.load());

    private Answer opens(Simulator simulator) {
        return ADA.chooses(module, "track.starter.of", simulator.name());
    }

    private void has(String name, String boxes) {
        guild.tracks().add(GUILD, new TrackForm(name, "", boxes, "", "", "mine"), OWNER, Instant.EPOCH);
    }

    private static String id(Pattern pattern, Answer answer) {
        var found = pattern.matcher(said(answer));
        assertThat(found.find()).as(said(answer)).isTrue();
        return found.group();
    }

    private List<String> names() {
        return guild.trackList().tracks().stream()
                .map(track -> track.name().full())
                .toList();
    }

    @Test
    void withoutAFileTheSimulatorsAreOffered() {
        var opened = ADA.types(module, "track import");

        assertThat(((Answer.Message) opened).ephemeral()).isTrue();
        assertThat(said(opened)).contains("Choose a simulator", "iRacing", "Automobilista 2");
        assertThat(said(opened)).doesNotContain("track.starter.all");
    }

    @Test
    void theSimulatorOfTheGuildIsOpenAndFirst() {
        guild.settings()
                .change(GUILD, new Setting.UsualSimulator(Optional.of(Simulator.IRACING)), OWNER, Instant.EPOCH);

        var opened = said(ADA.types(module, "track import"));

        assertThat(opened).contains("Algarve International Circuit", "track.starter.all:IRACING");
        assertThat(opened.indexOf("value=IRACING")).isLessThan(opened.indexOf("value=ACC"));
    }

    @Test
    void allAreAddedAtOnceAndNoneTwice() {
        has("MONZA", "12");

        assertThat(said(opens(Simulator.ACC))).contains("25 tracks · **1** already in your list · **1** need");
        var added = said(ADA.presses(module, ALL));

        assertThat(added).contains("23 tracks added", "**24** already in your list");
        assertThat(names()).hasSize(24).contains("MONZA", "Spa-Francorchamps").doesNotContain("Red Bull Ring");
        assertThat(guild.trackList().tracks().getFirst().details()).contains("mine");
        assertThat(guild.trackList().tracks().getFirst().room().pitBoxes()).isEqualTo(12);

        assertThat(said(ADA.presses(module, ALL))).contains("nothing was added");
        assertThat(names()).hasSize(24);
    }

    @Test
    void whatIsChosenOnSeveralPagesIsAddedTogether() {
        var first = opens(Simulator.IRACING);
        var chosen = ADA.chooses(module, id(PICK, first), "0", "2");
        var second = ADA.presses(module, id(TURN_ON, chosen));
        var both = ADA.chooses(module, id(PICK, second), "25");

        assertThat(said(both)).contains("Chosen: **3**", "Page 2 of");
        var set = StarterTracks.load().of(Simulator.IRACING);
        assertThat(said(ADA.presses(module, id(ADD, both)))).contains("3 tracks added");
        assertThat(names())
                .containsExactly(
                        set.get(0).name().full(),
                        set.get(2).name().full(),
                        set.get(25).name().full());
    }

    @Test
    void whatIsTakenOutOfTheChoiceIsNotAdded() {
        var chosen = ADA.chooses(module, id(PICK, opens(Simulator.ACC)), "0", "2");
        var less = ADA.chooses(module, id(PICK, chosen), "2");

        ADA.presses(module, id(ADD, less));

        assertThat(names()).hasSize(1);
    }

    @Test
    void anOldChoiceIsNotAddedAgain() {
        var chosen = ADA.chooses(module, id(PICK, opens(Simulator.ACC)), "0");
        var add = id(ADD, chosen);
        ADA.presses(module, add);

        assertThat(said(ADA.presses(module, add))).contains("choose again", "track.starter.all");
        assertThat(said(ADA.presses(module, "track.starter.add:ACC"))).contains("choose again");
        assertThat(names()).hasSize(1);
    }

    @Test
    void aTrackWithoutBoxesIsTypedInAFormThatKnowsItsName() {
        var place = StarterTracks.load().of(Simulator.ACC).stream()
                .map(track -> track.name().full())
                .toList()
                .indexOf("Red Bull Ring");

        assertThat(said(opens(Simulator.ACC))).contains("track.starter.boxes:ACC");
        var form = ADA.chooses(module, "track.starter.boxes:ACC", Integer.toString(place));
        assertThat(((Answer.OpenModal) form).modal().fields())
                .anySatisfy(field -> assertThat(field.getData().toString()).contains("Red Bull Ring"));

        var id = "track.starter.boxes:ACC:" + place;
        assertThat(said(ADA.submits(module, id, typed("0")))).contains("Pit boxes must be", "Correct");
        assertThat(said(ADA.submits(module, id, typed("34")))).contains("Red Bull Ring** added, with 34 places");
        assertThat(names()).containsExactly("Red Bull Ring");
        assertThat(said(opens(Simulator.ACC))).doesNotContain("track.starter.boxes:ACC");
    }

    private static Map<String, List<String>> typed(String boxes) {
        return Map.of("name", List.of("Red Bull Ring"), "pit_boxes", List.of(boxes));
    }

    @Test
    void aGuildThatIsBusyKeepsThePanelAndOneThatChangedMeanwhileIsTold() {
        guild.busy = Optional.of(Phrase.of("track.gone"));
        assertThat(ADA.presses(module, ALL)).isInstanceOf(Answer.Message.class);
        guild.busy = Optional.empty();

        guild.meanwhile = () -> has("Zolder", "9");
        assertThat(said(ADA.presses(module, ALL))).contains("changed just now", "track.starter.all");
        guild.meanwhile = () -> {};
        assertThat(names()).containsExactly("Zolder");

        assertThat(said(ADA.presses(module, ALL))).contains("23 tracks added");
    }

    @Test
    void whatNoPanelHasWrittenIsRefused() {
        assertThat(ADA.presses(module, "track.starter.all:GTR2:0")).isInstanceOf(Answer.Message.class);
        assertThat(ADA.chooses(module, "track.starter.boxes:ACC", "999")).isInstanceOf(Answer.Message.class);
        assertThat(ADA.chooses(module, "track.starter.of", "x")).isInstanceOf(Answer.Message.class);
        assertThat(said(ADA.chooses(module, "track.starter.choose:ACC:0:4", "0", "999", "-1")))
                .contains("Chosen: **1**");
        assertThat(said(ADA.presses(module, "track.starter.turn:ACC:999:4"))).contains("Zolder");
    }

    @Test
    void theLongestPageFitsInEveryLanguageBeforeAndAfterAllAreAdded() {
        everyLongestPageFits();
        for (var simulator : Simulator.values()) {
            ADA.presses(module, "track.starter.all:" + simulator + ":0");
        }
        everyLongestPageFits();
    }

    private void everyLongestPageFits() {
        for (var member : EVERY_LANGUAGE) {
            for (var simulator : Simulator.values()) {
                var id = "track.starter.turn:" + simulator + ":" + longestPage(simulator) + ":4";
                var parts = ((Answer.Update) member.presses(module, id)).view().components();
                assertThat(ViewLimits.characters(parts)).isBetween(200, ViewLimits.CHARACTERS);
                assertThat(ViewLimits.components(parts)).isLessThanOrEqualTo(ViewLimits.COMPONENTS);
            }
        }
    }

    private static int longestPage(Simulator simulator) {
        var set = StarterTracks.load().of(simulator);
        return IntStream.range(0, Math.ceilDiv(set.size(), StarterTracksView.PER_PAGE))
                .boxed()
                .max(Comparator.comparing(page -> StarterTracksView.places(set, page)
                        .map(place -> set.get(place).name().full().length())
                        .sum()))
                .orElseThrow();
    }
}
