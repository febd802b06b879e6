package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.access.BotModule;
import racemanager.access.Ruling;
import racemanager.discord.Answer;
import racemanager.discord.CustomId;
import racemanager.discord.Options;
import racemanager.discord.TestMember;
import racemanager.discord.ViewLimits;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.picture.Drawn;
import racemanager.picture.PictureUse;
import racemanager.track.TrackOverview.Race;
import reactor.core.publisher.Mono;

/** One track is shown, changed and removed; the rest of the commands is in {@link TrackModuleTest}. */
class TrackFacesTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final Instant START = Instant.parse("2026-12-04T20:00:00Z");

    private final KeptTracks tracks = new KeptTracks();
    private boolean allowed = true;
    private final TrackModule module = new TrackModule(
            tracks,
            (caller, access) -> Mono.just(allowed ? new Ruling.Open() : new Ruling.Denied(BotModule.TRACKS, List.of())),
            new GivenFile(),
            tracks::file);

    @Test
    void allOfATrackIsShown() {
        tracks.has(1, "Spa", "GP", Optional.of("Lift at Raidillon"));
        tracks.races(List.of(new Race("Friday Cup", START)));

        assertThat(said(types("track show", "spa")))
                .contains("Spa · GP", "Pit boxes: 30", "Server slots: 24", "Broadcast slots: 2", "Lift at Raidillon")
                .contains("Friday Cup, <t:1796414400:F> (<t:1796414400:R>)")
                .contains("track.edit:1", "track.remove:1");
    }

    @Test
    void whoMayNotChangeItSeesNoButtons() {
        tracks.has(1, "Spa", "");
        allowed = false;

        assertThat(said(types("track show", "Spa")))
                .contains("No coming race")
                .doesNotContain("track.edit", "track.remove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "_", "@everyone", "\\", "<@&1>", "](x)"})
    void whateverMembersCallThingsTheMessageFits(String hostile) {
        tracks.has(1, most(hostile, 80), most(hostile, 60), Optional.of(most(hostile, 500)));
        tracks.races(IntStream.range(0, 50)
                .mapToObj(number -> new Race(most(hostile, 98) + number, START))
                .toList());

        var shown = said(types("track show", most(hostile, 80)));

        assertThat(shown).contains("42 more").doesNotContain("@everyone", "<@&1>");
        assertThat(said(press("track.remove:1"))).doesNotContain("@everyone", "<@&1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-ES", "fr"})
    void allThatATrackCanHoldFitsInEveryLanguage(String language) {
        tracks.has(1, "*".repeat(80), "_".repeat(60), Optional.of("*".repeat(500)));
        tracks.races(IntStream.range(0, 50)
                .mapToObj(number -> new Race("_".repeat(98) + number, START))
                .toList());
        tracks.use = new PictureUse(1_999, 2_000);
        tracks.showPicture(new GuildId(1), 1, Drawn.read(Drawn.png(32, 16)), new MemberId(7), START);
        var member = new TestMember(7, Locale.forLanguageTag(language));

        var shown = (Answer.Message) member.types(
                module, "track show", new Options(Map.of("track", "*".repeat(80)), Map.of(), Map.of()));

        var components = shown.view().components();
        assertThat(said(shown)).contains("attachment://picture-1.png", "track.remove:1");
        assertThat(ViewLimits.characters(components)).isBetween(2_000, ViewLimits.CHARACTERS);
        assertThat(ViewLimits.components(components)).isLessThanOrEqualTo(ViewLimits.COMPONENTS);
    }

    private static String most(String text, int length) {
        return text.repeat(length).substring(0, length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"track show", "track edit", "track remove"})
    void whatIsTypedAndIsNotOneTrackIsAnsweredWithWhatToDo(String command) {
        tracks.has(1, "Spa", "GP");
        tracks.has(2, "Spa", "Junior");

        assertThat(said(types(command, "Spa"))).contains("More than one track is called that");
        assertThat(said(types(command, "Monza"))).contains("There is no such track: choose one from the list");
        assertThat(said(types(command, "track  #9"))).contains("no longer there");
        assertThat(tracks.removed).isEmpty();
    }

    @Test
    void theFormHoldsWhatTheTrackIsLike() {
        tracks.has(1, "Spa", "GP", Optional.of("Lift"));

        var form = form(types("track edit", "Spa · GP"));

        assertThat(form)
                .contains("value=Possible{Spa}", "value=Possible{GP}", "value=Possible{30}", "value=Possible{Lift}");
        assertThat(id(types("track edit", "Spa · GP"))).isEqualTo(new CustomId("track.edit", List.of("1", "2")));
        assertThat(id(press("track.edit:1"))).isEqualTo(new CustomId("track.edit", List.of("1", "2")));
    }

    @Test
    void broadcastSlotsAreThoseOfTheCommandOrStay() {
        tracks.has(1, "Spa", "");
        var options = new Options(Map.of("track", "Spa", "broadcast_slots", "3"), Map.of(), Map.of());

        assertThat(id(slash("track edit", options)).arguments()).containsExactly("1", "3");

        submit("track.edit:1:3", "Spa", "30");
        assertThat(tracks.track(1).room().broadcastSlots()).isEqualTo(3);
    }

    @Test
    void aSecondPressOfSendChangesNothingMore() {
        tracks.has(1, "Spa", "");

        assertThat(said(submit("track.edit:1:2", "Spa", "40"))).contains("changed, now with 24 places");
        assertThat(said(submit("track.edit:1:2", "Spa", "40")))
                .contains("just like that already")
                .doesNotContain("track.edit.correct");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndComesBackToBeCorrected() {
        tracks.has(1, "Spa", "");

        var rejected = submit("track.edit:1:2", "S", "x12");
        assertThat(said(rejected)).contains("The name needs 2", "Pit boxes must be", "track.edit.correct:1:2");

        assertThat(form(press("track.edit.correct:1:2"))).contains("value=Possible{S}", "value=Possible{x12}");
        assertThat(said(submit("track.edit.again:1:2", "Spa", "31"))).contains("changed");
    }

    @Test
    void aRefusalByTheGuildLosesNothingThatWasTyped() {
        tracks.has(1, "Spa", "");
        tracks.objection = Optional.of(Phrase.of("track.too_small")
                .with("event", "@everyone Cup")
                .with("track", "Spa")
                .with("needed", 20)
                .with("places", 5));

        assertThat(said(submit("track.edit:1:2", "Spa", "5")))
                .contains("enter at least 20", "track.edit.correct:1:2")
                .doesNotContain("@everyone");
        assertThat(form(press("track.edit.correct:1:2"))).contains("value=Possible{5}");
    }

    @Test
    void aTrackThatIsGoneMeanwhileIsSaidToBe() {
        tracks.has(1, "Spa", "");
        tracks.lose(1);

        assertThat(said(press("track.edit:1"))).contains("no longer there");
        assertThat(said(press("track.edit.correct:1:2"))).contains("no longer there");
        assertThat(said(submit("track.edit:1:2", "Spa", "40")))
                .contains("no longer there")
                .doesNotContain("track.edit.correct");
        assertThat(said(press("track.remove:1"))).contains("no longer there");
        assertThat(said(press("track.remove-now:1"))).contains("no longer there");
        assertThat(said(press("track.keep:1"))).contains("no longer there");
        assertThat(said(press("track.edit"))).contains("no longer there");
    }

    @Test
    void theButtonRemovesAfterAQuestion() {
        tracks.has(1, "Spa", "");

        assertThat(said(press("track.remove:1"))).contains("Remove **Spa**?", "track.remove-now:1", "track.keep:1");
        assertThat(said(press("track.keep:1"))).contains("Spa** stays");
        assertThat(tracks.removed).isEmpty();

        assertThat(said(press("track.remove-now:1"))).contains("Track removed");
        assertThat(said(press("track.remove-now:1"))).contains("no longer there");
        assertThat(tracks.removed).containsExactly(1);
    }

    private Answer press(String id) {
        return ADA.presses(module, id);
    }

    private Answer types(String command, String track) {
        return slash(command, new Options(Map.of("track", track), Map.of(), Map.of()));
    }

    private Answer slash(String command, Options options) {
        return ADA.types(module, command, options);
    }

    private Answer submit(String id, String name, String pitBoxes) {
        return ADA.submits(
                module,
                id,
                Map.of("name", List.of(name), "pit_boxes", List.of(pitBoxes), "server_slots", List.of("24")));
    }

    private static CustomId id(Answer answer) {
        return ((Answer.OpenModal) answer).modal().id();
    }

    private static String form(Answer answer) {
        return ((Answer.OpenModal) answer)
                .modal().fields().stream()
                        .map(field -> field.getData().toString())
                        .collect(Collectors.joining());
    }
}
