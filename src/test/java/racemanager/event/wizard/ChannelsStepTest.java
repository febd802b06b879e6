package racemanager.event.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.wizard.RaceNight.GONE;
import static racemanager.event.wizard.RaceNight.GRID;
import static racemanager.event.wizard.RaceNight.LOCKED;
import static racemanager.event.wizard.RaceNight.NEWS;
import static racemanager.event.wizard.RaceNight.VOICE;
import static racemanager.event.wizard.StepStory.answered;
import static racemanager.event.wizard.StepStory.fresh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.event.EventPlan.Channels;
import racemanager.kernel.ChannelId;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;
import racemanager.setting.Setting;
import racemanager.wizard.Answers;

class ChannelsStepTest {

    @Test
    void aChannelForTheAnnouncementIsEnough() {
        var channels = fresh(ChannelsStep.STEP)
                .lacks("wizard.event.announcement.missing")
                .gives("announcement", NEWS);

        channels.isDone();
        assertThat(ChannelsStep.channels(channels.answers()))
                .contains(new Channels(ChannelId.parse(NEWS), Optional.empty()));
    }

    @Test
    void aRosterMayHaveAChannelOfItsOwnAndLoseItAgain() {
        var channels = fresh(ChannelsStep.STEP).gives("announcement", NEWS).gives("roster", GRID);

        channels.isDone();
        assertThat(ChannelsStep.channels(channels.answers()))
                .contains(new Channels(ChannelId.parse(NEWS), ChannelId.parse(GRID)));
    }

    @Test
    void whatTheGuildHasSetCanBeTakenAway() {
        var set = GuildSettings.DEFAULT.with(
                new Setting.UsedChannel(ChannelUse.ROSTERS, Optional.of(ChannelId.parse(GRID))));
        var none = Answers.NONE.with("announcement", NEWS).with("roster", List.of());

        assertThat(ChannelsStep.channels(EventWizard.suggested(Answers.NONE, RaceNight.having(set))
                        .and(none)))
                .contains(new Channels(ChannelId.parse(NEWS), Optional.empty()));
        assertThat(ChannelsStep.answers(RaceNight.plan(RaceNight.answers().and(none))))
                .isEqualTo(none);
    }

    @Test
    void ofARosterChannelThatTheGuildHasSetAndTheBotCannotUseItIsSaidWhy() {
        var set = GuildSettings.DEFAULT.with(
                new Setting.UsedChannel(ChannelUse.ROSTERS, Optional.of(ChannelId.parse(LOCKED))));

        answered(ChannelsStep.STEP)
                .knowing(
                        "roster",
                        ChannelsStep.suggesting(RaceNight.having(set))
                                .all("roster")
                                .getFirst())
                .lacks("wizard.event.channels.forbidden");
    }

    @Test
    void announcementAndRosterDiffer() {
        answered(ChannelsStep.STEP).gives("roster", NEWS).lacks("wizard.event.channels.same");
    }

    @Test
    void aChannelInWhichTheBotCannotPostIsRefused() {
        fresh(ChannelsStep.STEP)
                .rejects("announcement", LOCKED, "wizard.event.channels.forbidden")
                .rejects("announcement", GONE, "wizard.event.channels.gone")
                .rejects("roster", VOICE, "wizard.event.channels.no_messages");
    }

    @Test
    void whatTheGuildHasSetIsChosenAlready() {
        var set = GuildSettings.DEFAULT
                .with(new Setting.UsedChannel(ChannelUse.ANNOUNCEMENTS, Optional.of(ChannelId.parse(NEWS))))
                .with(new Setting.UsedChannel(ChannelUse.ROSTERS, Optional.of(ChannelId.parse(GRID))));

        assertThat(ChannelsStep.channels(EventWizard.suggested(Answers.NONE, RaceNight.having(set))))
                .contains(new Channels(ChannelId.parse(NEWS), ChannelId.parse(GRID)));
    }

    @Test
    void whatTheGuildHasSetAndTheBotCannotUseIsAsked() {
        for (var unusable : List.of(LOCKED, GONE, VOICE)) {
            var set = GuildSettings.DEFAULT.with(
                    new Setting.UsedChannel(ChannelUse.ANNOUNCEMENTS, Optional.of(ChannelId.parse(unusable))));

            assertThat(ChannelsStep.suggesting(RaceNight.having(set))).isEqualTo(Answers.NONE);
        }
    }

    @Test
    void aChannelThatIsLockedOrGoneAfterItWasChosenIsTold() {
        answered(ChannelsStep.STEP).knowing("roster", LOCKED).lacks("wizard.event.channels.forbidden");
        answered(ChannelsStep.STEP).knowing("announcement", GONE).lacks("wizard.event.channels.gone");
    }
}
