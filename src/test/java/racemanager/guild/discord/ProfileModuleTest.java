package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import racemanager.discord.Options;
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
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            SharedAccounts.NONE);
    private Optional<Locale> asked = Optional.of(Locale.ITALIAN);
    private final List<MemberId> untyped = new ArrayList<>();
    private final ProfileModule module = new ProfileModule(profiles(), (guild, member) -> untyped.add(member));

    private Profiles profiles() {
        return new Profiles() {
            @Override
            public CompletionStage<Reply<Profile>> of(GuildId guild, MemberId member) {
                return CompletableFuture.completedFuture(Reply.done(profile));
            }

            @Override
            public CompletionStage<Reply<Profile>> askForDirectMessages(
                    GuildId guild, MemberId member, Optional<Locale> language, Instant at) {
                asked = language;
                return of(guild, member);
            }

            @Override
            public CompletionStage<Reply<Profile>> noteLanguage(
                    GuildId guild, MemberId member, Locale language, Instant at) {
                throw new IllegalStateException("nobody's language was seen");
            }

            @Override
            public CompletionStage<Reply<Profile>> forget(GuildId guild, MemberId member, Instant at) {
                profile = Profile.NOTHING;
                return of(guild, member);
            }
        };
    }

    private String press(String id) {
        return said(ADA.presses(module, id));
    }

    private String choosesDirectMessages(String choice) {
        return said(
                ADA.types(module, "profile edit", new Options(Map.of("direct_messages", choice), Map.of(), Map.of())));
    }

    @Test
    void directMessagesComeInTheLanguageOfWhoAsksForThem() {
        assertThat(choosesDirectMessages("on")).contains("comes by direct message", "you are mentioned");
        assertThat(asked).contains(Locale.ENGLISH);

        assertThat(choosesDirectMessages("off")).contains("by a mention").doesNotContain("direct message");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsErasedStaysErased() {
        assertThat(press("forget.now")).contains("is erased");
        assertThat(untyped).containsExactly(new MemberId(7));
        assertThat(press("forget.now")).contains("is erased");
    }

    @Test
    void whatWasErasedWithAnotherMessageIsNotSaidToBeThere() {
        assertThat(press("forget.keep")).contains("Your data stays as it is");

        press("forget.now");

        assertThat(press("forget.keep")).contains("You have no profile");
    }
}
