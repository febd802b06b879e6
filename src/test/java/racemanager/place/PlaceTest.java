package racemanager.place;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.place.Permission.ADMINISTRATOR;
import static racemanager.place.Permission.ATTACH_FILES;
import static racemanager.place.Permission.EMBED_LINKS;
import static racemanager.place.Permission.MANAGE_ROLES;
import static racemanager.place.Permission.MENTION_EVERYONE;
import static racemanager.place.Permission.SEND_MESSAGES;
import static racemanager.place.Permission.VIEW_CHANNEL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

class PlaceTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final RoleId EVERYONE = new RoleId(1);
    private static final RoleId BOTS = new RoleId(2);
    private static final RoleId DRIVERS = new RoleId(3);
    private static final MemberId BOT = new MemberId(10);
    private static final ChannelId NEWS = new ChannelId(20);
    private static final Permissions POSTING = Permissions.of(VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES);

    private static Place place(Permissions everyone, Permissions bots, Overwrite... overwrites) {
        return new Place(GUILD, new MemberId(99), BOT, Set.of(BOTS), Map.of(), Map.of())
                .withRole(role(EVERYONE, 0, everyone))
                .withRole(role(BOTS, 5, bots))
                .withRole(role(DRIVERS, 4, Permissions.NONE))
                .withChannel(channel(NEWS, 0, overwrites));
    }

    private static PlaceRole role(RoleId id, int position, Permissions permissions) {
        return new PlaceRole(id, "role", position, permissions, false, false);
    }

    private static PlaceChannel channel(ChannelId id, int type, Overwrite... overwrites) {
        return new PlaceChannel(id, "news", type, Optional.empty(), 0, List.of(overwrites));
    }

    private static Overwrite forRole(RoleId role, Permissions allowed, Permissions denied) {
        return new Overwrite(Overwrite.Whom.ROLE, role.value(), allowed, denied);
    }

    @Test
    void rolesAddUp() {
        var place = place(Permissions.of(VIEW_CHANNEL), Permissions.of(SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES));

        assertThat(place.missingToPost(NEWS)).isEmpty();
        assertThat(place.mayPost(NEWS)).isTrue();
    }

    @Test
    void aDenialForEveryoneCountsUntilARoleOfTheBotAllowsIt() {
        var denied = forRole(EVERYONE, Permissions.NONE, Permissions.of(SEND_MESSAGES));
        var allowed = forRole(BOTS, Permissions.of(SEND_MESSAGES), Permissions.NONE);

        assertThat(place(POSTING, Permissions.NONE, denied).mayPost(NEWS)).isFalse();
        assertThat(place(POSTING, Permissions.NONE, denied, allowed).mayPost(NEWS))
                .isTrue();
    }

    @Test
    void amongRolesAnAllowanceWinsOverADenial() {
        var denied = forRole(BOTS, Permissions.NONE, Permissions.of(SEND_MESSAGES));
        var allowed = forRole(DRIVERS, Permissions.of(SEND_MESSAGES), Permissions.NONE);
        var place = place(POSTING, Permissions.NONE, allowed, denied);

        assertThat(place.mayPost(NEWS)).isFalse();
        assertThat(place.withBotRoles(Set.of(BOTS, DRIVERS)).mayPost(NEWS)).isTrue();
    }

    @Test
    void anOverwriteForTheBotItselfHasTheLastWord() {
        var allowed = forRole(BOTS, Permissions.of(SEND_MESSAGES), Permissions.NONE);
        var denied = new Overwrite(Overwrite.Whom.MEMBER, BOT.value(), Permissions.NONE, Permissions.of(SEND_MESSAGES));
        var stranger = new Overwrite(Overwrite.Whom.MEMBER, 77, Permissions.NONE, Permissions.of(VIEW_CHANNEL));

        assertThat(place(POSTING, Permissions.NONE, allowed, denied, stranger).missingToPost(NEWS))
                .containsExactly(SEND_MESSAGES, EMBED_LINKS, ATTACH_FILES);
    }

    @Test
    void whoCannotSeeAChannelMayDoNothingThere() {
        var hidden = forRole(EVERYONE, Permissions.NONE, Permissions.of(VIEW_CHANNEL));

        assertThat(place(POSTING, Permissions.NONE, hidden).permissionsIn(NEWS)).isEqualTo(Permissions.NONE);
        assertThat(place(POSTING, POSTING).permissionsIn(new ChannelId(21))).isEqualTo(Permissions.NONE);
    }

    @Test
    void anAdministratorIsNotBoundByOverwrites() {
        var hidden = forRole(EVERYONE, Permissions.NONE, Permissions.of(VIEW_CHANNEL));

        assertThat(place(Permissions.NONE, Permissions.of(ADMINISTRATOR), hidden)
                        .mayPost(NEWS))
                .isTrue();
    }

    @Test
    void aVoiceChannelTakesNoAnnouncement() {
        var voice = new ChannelId(22);
        var place = place(POSTING, POSTING).withChannel(channel(voice, 2));

        assertThat(place.missingToPost(voice)).isEmpty();
        assertThat(place.mayPost(voice)).isFalse();
    }

    @Test
    void theBotGivesRolesBelowItsOwnOnly() {
        var place = place(Permissions.NONE, Permissions.of(MANAGE_ROLES))
                .withRole(role(new RoleId(6), 6, Permissions.NONE))
                .withRole(role(new RoleId(7), 5, Permissions.NONE))
                .withRole(new PlaceRole(new RoleId(8), "booster", 1, Permissions.NONE, true, false));

        assertThat(place.mayGive(DRIVERS)).isTrue();
        assertThat(place.mayGive(new RoleId(6))).isFalse();
        assertThat(place.mayGive(new RoleId(7)))
                .as("of two equal positions the older id ranks above")
                .isTrue();
        assertThat(place.mayGive(new RoleId(8))).as("an integration's role").isFalse();
        assertThat(place.mayGive(EVERYONE)).isFalse();
        assertThat(place.mayGive(BOTS)).isFalse();
        assertThat(place.withBotRoles(Set.of()).mayGive(DRIVERS)).isFalse();
    }

    @Test
    void aRoleIsPingedWhenItIsMentionableOrTheBotMayMentionAll() {
        var mentionable = new PlaceRole(new RoleId(9), "open", 1, Permissions.NONE, false, true);

        assertThat(place(POSTING, Permissions.NONE).withRole(mentionable).mayPing(mentionable.id(), NEWS))
                .isTrue();
        assertThat(place(POSTING, Permissions.NONE).mayPing(DRIVERS, NEWS)).isFalse();
        assertThat(place(POSTING, Permissions.of(MENTION_EVERYONE)).mayPing(DRIVERS, NEWS))
                .isTrue();
    }

    @Test
    void channelsStandInTheOrderOfDiscordsList() {
        var category = new ChannelId(30);
        var place = place(POSTING, POSTING)
                .withChannel(new PlaceChannel(category, "Races", 4, Optional.empty(), 1, List.of()))
                .withChannel(new PlaceChannel(new ChannelId(31), "later", 0, Optional.of(category), 2, List.of()))
                .withChannel(new PlaceChannel(new ChannelId(32), "sooner", 5, Optional.of(category), 1, List.of()));

        assertThat(place.channelsInOrder())
                .extracting(PlaceChannel::id)
                .containsExactly(NEWS, new ChannelId(32), new ChannelId(31));
        assertThat(place.withoutChannel(NEWS).channelsInOrder()).hasSize(2);
    }

    @Test
    void whatIsPermittedAgainIsMoreThanBefore() {
        var denied = forRole(EVERYONE, Permissions.NONE, Permissions.of(SEND_MESSAGES));
        var open = place(POSTING, Permissions.NONE);
        var shut = place(POSTING, Permissions.NONE, denied);

        assertThat(open.allowsMoreThan(shut)).isTrue();
        assertThat(shut.allowsMoreThan(open)).isFalse();
        assertThat(open.allowsMoreThan(open.called("Another name"))).isFalse();
        assertThat(shut.withOwner(BOT).allowsMoreThan(shut)).isTrue();
    }

    @Test
    void aRoleThatTheBotCanReachAgainIsMoreThanBefore() {
        var below = place(Permissions.NONE, Permissions.of(MANAGE_ROLES));
        var above = below.withRole(role(DRIVERS, 6, Permissions.NONE));

        assertThat(below.allowsMoreThan(above)).isTrue();
        assertThat(above.allowsMoreThan(below)).isFalse();
    }

    /** Nothing can have been refused there. */
    @Test
    void whatIsNewIsNoMoreThanBefore() {
        var before = place(POSTING, Permissions.of(MANAGE_ROLES));
        var after =
                before.withChannel(channel(new ChannelId(21), 0)).withRole(role(new RoleId(4), 1, Permissions.NONE));

        assertThat(after.allowsMoreThan(before)).isFalse();
    }
}
