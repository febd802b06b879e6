package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.NewFile;
import racemanager.discord.PictureSource;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.EventPost.Announcement;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.picture.PictureId;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** The announcement shows the event's picture under its title, and comes without it where it cannot be had. */
class PictureOfAnEventTest {

    private static final GuildId GUILD = new GuildId(900);
    private static final String SHOWN = "attachment://picture-7.png";
    private static final NewFile FILE = NewFile.unchanging("picture-7.png", new byte[] {1});
    private static final PictureSource THERE = (guild, picture) ->
            Mono.just(guild.equals(GUILD) && picture.equals(new PictureId(7)) ? Optional.of(FILE) : Optional.empty());

    private static Announcement announcement(String picture) {
        return announcement(RaceNight.plan(RaceNight.answers().with("picture", picture)));
    }

    private static Announcement announcement(EventPlan plan) {
        var published = new EventFact.Published(1, plan, new MemberId(1), Instant.EPOCH);
        return new Announcement((RaceEvent.Live) EventLife.evolve(new RaceEvent.Unborn(), List.of(published)));
    }

    private static View render(PictureSource source, String picture) {
        var renderer = new AnnouncementRenderer(Speech.load(), source);
        return Objects.requireNonNull(
                renderer.render(GUILD, announcement(picture)).block());
    }

    private static String said(View view) {
        return TestMember.said(Answer.ephemeral(view));
    }

    private static EventPlan onATrackWith(String own) {
        var plan = RaceNight.plan(RaceNight.answers().with("picture", own));
        return plan.on(plan.track().showing(Optional.of(new PictureId(7))));
    }

    @Test
    void withoutOneOfItsOwnItShowsThatOfItsTrack() {
        var renderer = new AnnouncementRenderer(Speech.load(), THERE);

        var view = Objects.requireNonNull(
                renderer.render(GUILD, announcement(onATrackWith("none"))).block());
        assertThat(view.files()).containsExactly(FILE);

        var own = Objects.requireNonNull(
                renderer.render(GUILD, announcement(onATrackWith("8"))).block());
        assertThat(own.files()).isEmpty();
    }

    @Test
    void itStandsUnderTheTitle() {
        var view = render(THERE, "7");

        assertThat(view.files()).containsExactly(FILE);
        assertThat(said(view)).containsSubsequence("Friday Cup", SHOWN, "Monza");
    }

    @Test
    void anAnnouncementComesAlsoWithoutIt() {
        for (var view : List.of(
                render(THERE, "8"),
                render((guild, picture) -> Mono.empty(), "7"),
                render(THERE, "none"),
                new AnnouncementRenderer(Speech.load(), THERE).bare(announcement("7")))) {
            assertThat(view.files()).isEmpty();
            assertThat(said(view)).contains("Friday Cup").doesNotContain("attachment://");
        }
    }
}
