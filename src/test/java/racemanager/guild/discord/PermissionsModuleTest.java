package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.access.Standing;
import racemanager.discord.Mentioned;
import racemanager.discord.Options;
import racemanager.discord.TestMember;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildFact;
import racemanager.guild.GuildRules;
import racemanager.kernel.Decision;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;

class PermissionsModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final Mentioned ROLE = new Mentioned.OfRole(new RoleId(70));
    private static final Mentioned BEN = new Mentioned.OfMember(new Standing(new MemberId(8), Set.of(), false));

    private final RealRules guild = new RealRules();
    private final PermissionsModule module = new PermissionsModule(guild);

    /** The guild's own rules, asked at once. */
    private static final class RealRules implements Granting {

        private Guild state = Guild.EMPTY;

        @Override
        public CompletionStage<Reply<Grants>> of(GuildId guild) {
            return CompletableFuture.completedFuture(Reply.done(state.grants()));
        }

        @Override
        public CompletionStage<Reply<Grants>> grant(GuildId guild, Grant grant, MemberId by, Instant at) {
            return decided(new GuildCommand.GrantAccess(grant, by, at));
        }

        @Override
        public CompletionStage<Reply<Grants>> revoke(GuildId guild, Grant grant, MemberId by, Instant at) {
            return decided(new GuildCommand.RevokeAccess(grant, by, at));
        }

        private CompletionStage<Reply<Grants>> decided(GuildCommand command) {
            return switch (GuildRules.decide(state, command)) {
                case Decision.Accepted<GuildFact> accepted -> {
                    accepted.facts().forEach(fact -> state = GuildRules.evolve(state, fact));
                    yield of(new GuildId(1));
                }
                case Decision.Refused<GuildFact> refused ->
                    CompletableFuture.completedFuture(Reply.refused(refused.reason()));
            };
        }
    }

    private String grants(String what, Mentioned whom) {
        return said(ADA.types(module, "permissions grant", options(what, "to", whom)));
    }

    private String revokes(String what, Mentioned whom) {
        return said(ADA.types(module, "permissions revoke", options(what, "from", whom)));
    }

    private static Options options(String what, String option, Mentioned whom) {
        return new Options(Map.of("module", what), Map.of(), Map.of(option, whom));
    }

    @Test
    void aRoleIsGrantedAModuleOnce() {
        assertThat(grants("tracks", ROLE)).contains("<@&70> may now use: Tracks");
        assertThat(grants("tracks", ROLE)).contains("<@&70> has that already: Tracks");

        assertThat(guild.state.grants().all())
                .containsExactly(new Grant(new Holder.OfRole(new RoleId(70)), Scope.of(BotModule.TRACKS)));
    }

    @Test
    void nothingIsGrantedToWhoHasLeftButTakenFromThem() {
        var gone = new Mentioned.Stranger(new MemberId(8));
        assertThat(grants("events", gone)).contains("no longer on this server");
        grants("events", BEN);

        assertThat(revokes("events", gone)).contains("Take Events away from <@8>?");
        assertThat(said(ADA.presses(module, "permissions.revoke-now:events:member:8")))
                .contains("<@8> no longer has: Events");
        assertThat(guild.state.grants().all()).isEmpty();
    }

    @Test
    void whatWouldBeLostIsSaidBeforeItIsDone() {
        grants("permissions", ROLE);
        var asked = revokes("permissions", ROLE);

        assertThat(asked)
                .contains("Members who have it only through this role lose it")
                .contains("only the server’s owner and administrators can use: Permissions");
        assertThat(guild.state.grants().all()).hasSize(1);
    }

    @Test
    void whoTakesItFromThemselvesIsTold() {
        var self = new Mentioned.OfMember(ADA.caller().standing());
        grants("all", self);

        assertThat(revokes("all", self)).contains("You yourself can then no longer use: Events, Tracks");
    }

    @Test
    void whatIsNotGrantedIsNotTakenAway() {
        grants("all", BEN);

        assertThat(revokes("tracks", BEN)).contains("<@8> does not have Tracks, but this: Everything");
        assertThat(revokes("tracks", ROLE)).contains("<@&70> does not have that: Tracks");
    }

    @Test
    void aSecondPressAndAForgedOneTakeNothing() {
        grants("tracks", ROLE);
        grants("tracks", BEN);
        ADA.presses(module, "permissions.revoke-now:tracks:role:70");

        assertThat(said(ADA.presses(module, "permissions.revoke-now:tracks:role:70")))
                .contains("<@&70> does not have that");
        for (var forged : List.of("tracks:role:x", "tracks:clan:8", "track:member:8", "tracks:member", "tracks")) {
            ADA.presses(module, "permissions.revoke-now:" + forged);
        }
        assertThat(guild.state.grants().all()).hasSize(1);
    }

    @Test
    void aCheckSaysThroughWhat() {
        grants("tracks", ROLE);
        grants("events", BEN);
        grants("general", new Mentioned.Everyone());
        var ben = new Mentioned.OfMember(new Standing(new MemberId(8), Set.of(new RoleId(70)), false));

        var told = said(ADA.types(module, "permissions check", new Options(Map.of(), Map.of(), Map.of("member", ben))));

        assertThat(told)
                .contains("✅ Tracks, through <@&70>")
                .contains("✅ Events, granted to <@8>")
                .contains("✅ General, through @everyone")
                .contains("❌ Settings");
    }

    @Test
    void anAdministratorMayEverything() {
        var boss = new Mentioned.OfMember(new Standing(new MemberId(8), Set.of(), true));

        assertThat(said(ADA.types(
                        module,
                        "permissions check",
                        new Options(Map.of("module", "tracks"), Map.of(), Map.of("member", boss)))))
                .contains("<@8> can use everything");
    }

    @Test
    void asManyGrantsAsThereMayBeAreListedInFull() {
        IntStream.range(0, 500)
                .forEach(each -> guild.state = GuildRules.evolve(
                        guild.state,
                        new GuildFact.AccessGranted(
                                new Grant(
                                        new Holder.OfRole(new RoleId(Long.MAX_VALUE - each)),
                                        Scope.offered().get(each % 11)),
                                new MemberId(1),
                                Instant.EPOCH)));
        assertThat(grants("tracks", BEN)).contains("No more than 500");

        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es-ES"), Locale.FRENCH)) {
            var reader = new TestMember(7, locale);
            var pages = IntStream.range(0, 9)
                    .mapToObj(page -> reader.presses(module, "permissions.page:" + page))
                    .map(TestMember::said)
                    .distinct()
                    .toList();
            assertThat(IntStream.range(0, 500))
                    .allMatch(each -> pages.stream().anyMatch(page -> page.contains("<@&" + (Long.MAX_VALUE - each))));
        }
    }
}
