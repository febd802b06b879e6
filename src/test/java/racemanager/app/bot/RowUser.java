package racemanager.app.bot;

import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/** Somebody who uses a row, and what makes a difference. */
enum RowUser {
    OWNER(true),
    ADMINISTRATOR(true),
    WITH_ROLE(true),
    GRANTED(true),
    GRANTED_EVERYTHING(true),
    ONE_OF_EVERYONE(true),
    GRANTED_EVERY_OTHER_MODULE(false),
    WITH_ANOTHER_ROLE(false),
    GRANTED_IN_ANOTHER_GUILD(false),
    NOBODY(false);

    private final boolean mayUseModules;

    RowUser(boolean mayUseModules) {
        this.mayUseModules = mayUseModules;
    }

    /** Discord gives a guild's owner every permission, and reckons these for the others: Administrator, Send Messages. */
    String permissions() {
        return switch (this) {
            case OWNER -> Long.toUnsignedString(-1L >>> 10);
            case ADMINISTRATOR -> "8";
            default -> "2048";
        };
    }

    /** What the guild has granted when a row of this module is used. */
    Grants grants(BotModule module) {
        var me = new Holder.OfMember(new MemberId(300));
        var scope = Scope.of(module);
        return switch (this) {
            case OWNER, ADMINISTRATOR, NOBODY -> Grants.NONE;
            case WITH_ROLE -> Grants.NONE.with(new Grant(new Holder.OfRole(new RoleId(402)), scope));
            case GRANTED, GRANTED_IN_ANOTHER_GUILD -> Grants.NONE.with(new Grant(me, scope));
            case GRANTED_EVERYTHING -> Grants.NONE.with(new Grant(me, Scope.everything()));
            case ONE_OF_EVERYONE -> Grants.NONE.with(new Grant(new Holder.Everyone(), scope));
            case GRANTED_EVERY_OTHER_MODULE -> everythingBut(module, me);
            case WITH_ANOTHER_ROLE ->
                Grants.NONE
                        .with(new Grant(new Holder.OfRole(new RoleId(403)), scope))
                        .with(new Grant(new Holder.OfMember(new MemberId(301)), Scope.everything()));
        };
    }

    /** The guild that grants it; the row is used in guild 100. */
    GuildId guild() {
        return new GuildId(this == GRANTED_IN_ANOTHER_GUILD ? 101 : 100);
    }

    private static Grants everythingBut(BotModule module, Holder holder) {
        return Stream.of(BotModule.values())
                .filter(each -> each != module)
                .map(each -> new Grant(holder, Scope.of(each)))
                .reduce(Grants.NONE, Grants::with, (first, second) -> second);
    }

    /** Whether the row lets this member through, when it is a row of the module that {@link #grants} was asked for. */
    boolean mayUse(Access access) {
        return access instanceof Access.Everyone || mayUseModules;
    }

    /** The module of a row; rows for everyone need no grant, so it makes no difference which is given. */
    static BotModule module(Access access) {
        return switch (access) {
            case Access.Everyone everyone -> BotModule.EVENTS;
            case Access.Granted granted -> granted.module();
            case Access.Stewarding stewarding -> stewarding.module();
        };
    }
}
