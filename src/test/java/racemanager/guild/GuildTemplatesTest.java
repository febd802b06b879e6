package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.ORGANISER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.FormerMember;
import racemanager.event.template.Template;
import racemanager.event.template.TemplateOverview.Listed;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.HoldPictures;
import racemanager.guild.GuildCommand.RemoveTemplate;
import racemanager.guild.GuildCommand.RemoveTrack;
import racemanager.guild.GuildCommand.ReplaceTemplate;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.guild.GuildCommand.SaveTemplate;
import racemanager.picture.PictureId;
import racemanager.wizard.Answers;

/** Which races a guild keeps as templates, and what it keeps of them. */
class GuildTemplatesTest {

    private static final Answers NIGHT = RaceNight.answers();
    private static final PictureId PICTURE = new PictureId(1);

    private static SaveTemplate save(String name, Answers answers) {
        return new SaveTemplate(name, answers, ORGANISER, NOW);
    }

    private static SaveTemplate save(String name) {
        return save(name, NIGHT);
    }

    private static RemoveTemplate remove(int template) {
        return new RemoveTemplate(template, ORGANISER, NOW);
    }

    private static Template only(GuildStory story) {
        assertThat(story.guild().templates().templates()).hasSize(1);
        return story.guild().templates().templates().getFirst();
    }

    @Test
    void aTemplateHasAllButTheTitleAndWhatBecameOfTheEvent() {
        var said = NIGHT.with("draft", "4")
                .with("filled_in", "1")
                .with("published", "1")
                .with("publish_at", "2026-12-01T09:00:00Z")
                .with("scheduled", "1")
                .with(Answers.SAID, "1");

        assertThat(NIGHT.one("title")).isPresent();
        assertThat(only(GuildStory.empty().after(save("GT3 Friday", said))))
                .isEqualTo(new Template(1, "GT3 Friday", NIGHT.without("title"), ORGANISER, NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ' '                  | template.name_length
                    'x'                  | template.name_length
                    '\u200B\u200B\u2060' | template.name_length
                    '\u202E\u202E'       | template.name_length
                    'gt3 FRIDAY'         | template.exists
                    '  GT3   Friday '    | template.exists
                    'G\u200BT3 Friday'   | template.exists
                    'ＧＴ３ Friday'        | template.exists
                    """)
    void aNameIsRefused(String name, String why) {
        GuildStory.empty().after(save("GT3 Friday")).refuses(save(name, NIGHT.with("drivers", "9")), why);
    }

    @Test
    void aNameHasSixtyCharactersAtMost() {
        var story = GuildStory.empty();

        story.refuses(save("x".repeat(61)), "template.name_length");
        story.refuses(save("x".repeat(4_000)), "template.name_length");
        assertThat(only(story.after(save("x".repeat(60)))).name()).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eevil", "ev\u0000il", "e\u200Bvi\u2066l", "\uFEFFevil\n"})
    void whatNobodySeesIsNoPartOfAName(String typed) {
        assertThat(only(GuildStory.empty().after(save(typed))).name()).isEqualTo("evil");
    }

    @Test
    void theSameAgainIsKeptOnce() {
        assertThat(GuildStory.empty().after(save("GT3")).accepts(save("gt3"))).isEmpty();
    }

    @Test
    void whatIsReplacedKeepsNumberNameAndPlace() {
        var other = NIGHT.with("drivers", "9").with("title", "Other");
        var story = GuildStory.empty().after(save("GT3"), save("GT4"), new ReplaceTemplate(1, other, ADA, NOW));

        assertThat(story.guild().templates().templates())
                .extracting(Template::name)
                .containsExactly("GT3", "GT4");
        assertThat(story.guild().templates().byNumber(1))
                .contains(new Template(1, "GT3", other.without("title"), ADA, NOW));
        assertThat(story.accepts(new ReplaceTemplate(1, other, ORGANISER, NOW))).isEmpty();
    }

    @Test
    void whatIsGoneCanBeNeitherReplacedNorRemoved() {
        var story = GuildStory.empty().after(save("GT3"), remove(1));

        story.refuses(remove(1), "template.gone");
        story.refuses(new ReplaceTemplate(1, NIGHT, ORGANISER, NOW), "template.gone");
        assertThat(only(story.after(save("GT3"))).number()).isEqualTo(2);
    }

    @Test
    void twentyFiveAreTheMost() {
        var story = GuildStory.empty();
        IntStream.rangeClosed(1, 25).forEach(number -> story.after(save("Cup " + number)));

        story.refuses(save("One more"), "template.too_many");
        assertThat(story.accepts(new ReplaceTemplate(7, NIGHT.with("drivers", "9"), ORGANISER, NOW)))
                .hasSize(1);
        assertThat(story.after(remove(7)).accepts(save("One more"))).hasSize(1);
    }

    private static GuildStory withPicture() {
        return GuildStory.empty()
                .after(new ReservePicture("event-42", NOW), new ConfirmPicture(PICTURE))
                .after(save("GT3", NIGHT.with("picture", "1")));
    }

    @Test
    void aTemplateHoldsItsPictureWhenTheEventIsGone() {
        var story = withPicture().after(new HoldPictures("event-42", Set.of(), NOW));

        assertThat(story.guild().pictures().isHeld(PICTURE)).isTrue();
        assertThat(story.guild().pictures().areUnfinished()).isFalse();

        assertThat(story.after(remove(1)).guild().pictures().unheld()).containsExactly(1);
    }

    @Test
    void aPictureThatIsReplacedIsLetGo() {
        var story = withPicture()
                .after(new HoldPictures("event-42", Set.of(), NOW))
                .after(new ReplaceTemplate(1, NIGHT, ORGANISER, NOW));

        assertThat(story.guild().pictures().unheld()).containsExactly(1);
    }

    @Test
    void aPictureThatIsErasedDoesNotComeAlong() {
        var story = GuildStory.empty().after(save("GT3", NIGHT.with("picture", "1")));

        assertThat(only(story).answers()).isEqualTo(NIGHT.without("title"));
    }

    @Test
    void aListTellsOfTrackCarsAndPlacesAsLongAsTheTrackIsThere() {
        var story = GuildStory.withMonza().after(save("GT3", NIGHT.with("track", "1")), save("Bare", Answers.NONE));

        assertThat(story.guild().templateOverview().templates())
                .extracting(Listed::track, Listed::cars, Listed::places)
                .containsExactly(
                        tuple(
                                Optional.of("Monza"),
                                NIGHT.all("cars").size(),
                                NIGHT.one("drivers").map(Integer::valueOf)),
                        tuple(Optional.empty(), 0, Optional.empty()));

        story.after(new RemoveTrack(1, ORGANISER, NOW));
        assertThat(story.guild().templateOverview().templates())
                .extracting(Listed::track)
                .containsOnly(Optional.empty());
    }

    @Test
    void aForgottenMemberIsNoLongerNamed() {
        var story = GuildStory.empty().after(save("GT3"), new SaveTemplate("GT4", NIGHT, ADA, NOW));
        assertThat(story.guild().profileOf(ADA).templates()).containsExactly("GT4");

        story.after(new BeginForgetting(ADA, NOW));

        assertThat(story.guild().templates().templates())
                .extracting(Template::by)
                .isEqualTo(List.of(ORGANISER, FormerMember.ID));
        assertThat(story.guild().profileOf(ADA).templates()).isEmpty();
        story.refuses(new SaveTemplate("GT5", NIGHT, ADA, NOW), "profile.being_forgotten");
        story.refuses(new ReplaceTemplate(1, NIGHT.with("drivers", "9"), ADA, NOW), "profile.being_forgotten");
    }
}
