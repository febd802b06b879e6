package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.access.Ruling;
import racemanager.discord.TestMember;
import racemanager.guild.Profile;
import racemanager.guild.Profiles;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** What guilds are told of their members' languages while they use the bot. */
class SeenLanguagesTest {

    private final List<String> told = new ArrayList<>();
    private boolean reachable = true;
    private final SeenLanguages seen =
            new SeenLanguages((caller, access) -> Mono.just(new Ruling.Open()), new Profiles() {
                @Override
                public CompletionStage<Reply<Profile>> of(GuildId guild, MemberId member) {
                    throw new IllegalStateException("nobody looks");
                }

                @Override
                public CompletionStage<Reply<Profile>> askForDirectMessages(
                        GuildId guild, MemberId member, Optional<Locale> language, Instant at) {
                    throw new IllegalStateException("nobody asks");
                }

                @Override
                public CompletionStage<Reply<Profile>> noteLanguage(
                        GuildId guild, MemberId member, Locale language, Instant at) {
                    told.add(member.text() + " " + language);
                    return reachable
                            ? CompletableFuture.completedFuture(Reply.done(Profile.NOTHING))
                            : CompletableFuture.failedFuture(new TimeoutException());
                }

                @Override
                public CompletionStage<Reply<Profile>> forget(GuildId guild, MemberId member, Instant at) {
                    throw new IllegalStateException("nobody is forgotten");
                }
            });

    private void uses(int member, Locale locale) {
        var ruling = seen.ruling(new TestMember(member, locale).caller(), Access.EVERYONE)
                .block();
        assertThat(ruling).isInstanceOf(Ruling.Open.class);
    }

    @Test
    void aLanguageIsToldOnceUntilItChanges() {
        uses(7, Locale.FRENCH);
        uses(7, Locale.FRENCH);
        uses(8, Locale.FRENCH);
        uses(7, Locale.ENGLISH);
        uses(7, Locale.FRENCH);

        assertThat(told).containsExactly("7 fr", "8 fr", "7 en", "7 fr");
    }

    @Test
    void whatDidNotReachTheGuildIsToldAgain() {
        reachable = false;
        uses(7, Locale.FRENCH);
        reachable = true;
        uses(7, Locale.FRENCH);
        uses(7, Locale.FRENCH);

        assertThat(told).containsExactly("7 fr", "7 fr");
    }
}
