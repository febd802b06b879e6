package racemanager.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.GuildStory.ADA;
import static racemanager.guild.GuildStory.BOB;
import static racemanager.guild.GuildStory.NOW;
import static racemanager.guild.GuildStory.empty;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.guild.GuildCommand.AskForDirectMessages;
import racemanager.guild.GuildCommand.BeginForgetting;
import racemanager.guild.GuildCommand.NoteLanguage;
import racemanager.guild.GuildFact.DirectMessagesChosen;

/** Who is told by direct message, and what is kept for it. */
class DirectMessageRulesTest {

    private static final AskForDirectMessages ON = new AskForDirectMessages(ADA, Optional.of(Locale.FRENCH), NOW);
    private static final AskForDirectMessages OFF = new AskForDirectMessages(ADA, Optional.empty(), NOW);

    @Test
    void nobodyIsToldDirectlyWhoDidNotAsk() {
        assertThat(empty().guild().profileOf(ADA).direct()).isEmpty();
        assertThat(empty().accepts(OFF)).isEmpty();
    }

    @Test
    void whoAsksIsToldInTheirLanguageUntilTheyAskOtherwise() {
        var guild = empty();

        assertThat(guild.accepts(ON)).containsExactly(new DirectMessagesChosen(ADA, Optional.of(Locale.FRENCH), NOW));
        assertThat(guild.accepts(ON)).isEmpty();
        assertThat(guild.guild().profileOf(ADA).direct()).contains(Locale.FRENCH);
        assertThat(guild.guild().profileOf(BOB)).isEqualTo(Profile.NOTHING);

        assertThat(guild.after(OFF).guild()).isEqualTo(Guild.EMPTY);
    }

    @Test
    void theLastLanguageIsKeptOfThoseWhoAskedAndOfNobodyElse() {
        var guild = empty().after(ON);

        assertThat(guild.accepts(new NoteLanguage(ADA, Locale.FRENCH, NOW))).isEmpty();
        assertThat(guild.accepts(new NoteLanguage(BOB, Locale.ENGLISH, NOW))).isEmpty();
        guild.accepts(new NoteLanguage(ADA, Locale.ENGLISH, NOW));

        assertThat(guild.guild().drivers().directMessages().languages()).containsOnlyKeys(ADA);
        assertThat(guild.guild().profileOf(ADA).direct()).contains(Locale.ENGLISH);
    }

    @Test
    void choiceAndLanguageAreErasedWithTheProfile() {
        var guild = empty().after(ON, new BeginForgetting(ADA, NOW));

        assertThat(guild.guild().drivers()).isEqualTo(Drivers.NONE);
        guild.refuses(ON, "profile.being_forgotten");
        assertThat(guild.accepts(new NoteLanguage(ADA, Locale.ENGLISH, NOW))).isEmpty();
    }
}
