package racemanager.role.actor;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.role.DriverRoles;
import racemanager.role.RoleCommand;
import racemanager.role.RoleFact;
import racemanager.role.RoleProgress;
import racemanager.role.RoleRules;

/** The roles that one guild's events give: {@link RoleRules} with a mailbox. */
public final class RoleActor {

    private static final Rules<RoleCommand, RoleFact, DriverRoles, RoleProgress> RULES =
            new Rules<>(DriverRoles.NONE, RoleRules::decide, RoleRules::evolve, RoleRules::view);

    public static Behavior<Errand<RoleCommand, Reply<RoleProgress>>> create(GuildId guild, RoleContext around) {
        var id = PersistenceId.ofUniqueId("roles|" + guild.text());
        return SourcedActor.of(id, RULES, self -> new RoleEffects(guild, around, self), around.eraser());
    }

    private RoleActor() {}
}
