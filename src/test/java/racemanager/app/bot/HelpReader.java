package racemanager.app.bot;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.discord.Caller;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permission;
import racemanager.place.Permissions;

/** The kinds of member that read {@code /help}, each with what makes it one. */
enum HelpReader {
    OWNER,
    ADMINISTRATOR,
    WITH_THE_ROLE_OF_ORGANISERS,
    WITH_TRACKS,
    WITH_VEHICLES,
    WHERE_EVERYONE_HAS_EVENTS,
    DRIVER;

    private static final MemberId MEMBER = new MemberId(300);
    private static final RoleId ROLE = new RoleId(400);

    Grants grants() {
        return switch (this) {
            case OWNER, ADMINISTRATOR, DRIVER -> Grants.NONE;
            case WITH_THE_ROLE_OF_ORGANISERS ->
                Grants.NONE.with(new Grant(new Holder.OfRole(ROLE), Scope.organising()));
            case WITH_TRACKS -> toMember(BotModule.TRACKS);
            case WITH_VEHICLES -> toMember(BotModule.VEHICLES);
            case WHERE_EVERYONE_HAS_EVENTS ->
                Grants.NONE.with(new Grant(new Holder.Everyone(), Scope.of(BotModule.EVENTS)));
        };
    }

    private static Grants toMember(BotModule module) {
        return Grants.NONE.with(new Grant(new Holder.OfMember(MEMBER), Scope.of(module)));
    }

    /** Discord gives a guild's owner every permission. */
    private Permissions permissions() {
        return switch (this) {
            case OWNER -> Permissions.ALL;
            case ADMINISTRATOR -> Permissions.of(Permission.ADMINISTRATOR);
            default -> Permissions.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
        };
    }

    private Set<RoleId> roles() {
        return this == WITH_THE_ROLE_OF_ORGANISERS ? Set.of(ROLE) : Set.of();
    }

    Caller caller(Locale locale) {
        return new Caller(
                new GuildId(100),
                MEMBER,
                new ChannelId(200),
                "Ada",
                locale,
                Locale.US,
                permissions().has(Permission.ADMINISTRATOR),
                roles(),
                permissions(),
                Permissions.ALL,
                Instant.EPOCH,
                1);
    }
}
