package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import racemanager.discord.TestMember;
import racemanager.guild.Profile;
import racemanager.guild.Profile.SharedAccounts;
import racemanager.guild.Profiles;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

class ProfileModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    private Profile profile = new Profile(
            Optional.empty(),
            Optional.of(ZoneId.of("Europe/Madrid")),
            List.of(),
            List.of(),
            List.of(),
            SharedAccounts.NONE);
    private final ProfileModule module = new ProfileModule(new Profiles() {
        @Override
        public CompletionStage<Reply<Profile>> of(GuildId guild, MemberId member) {
            return CompletableFuture.completedFuture(Reply.done(profile));
        }

        @Override
        public CompletionStage<Reply<Profile>> forget(GuildId guild, MemberId member, Instant at) {
            profile = Profile.NOTHING;
            return of(guild, member);
        }
    });

    private String press(String id) {
        return said(ADA.presses(module, id));
    }

    @Test
    void whatIsErasedStaysErased() {
        assertThat(press("forget.now")).contains("is erased");
        assertThat(press("forget.now")).contains("is erased");
    }

    @Test
    void whatWasErasedWithAnotherMessageIsNotSaidToBeThere() {
        assertThat(press("forget.keep")).contains("Your data stays as it is");

        press("forget.now");

        assertThat(press("forget.keep")).contains("You have no profile");
    }
}
