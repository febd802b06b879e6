package racemanager.guild;

import java.util.Set;
import java.util.stream.Collectors;
import racemanager.event.Turnout;
import racemanager.guild.GuildCommand.NoteTurnout;
import racemanager.guild.GuildFact.TurnoutNoted;
import racemanager.kernel.Decision;
import racemanager.kernel.MemberId;

/** What a guild keeps of who came to its races: once for each race, and nothing of those whom it is forgetting. */
final class AttendanceRules {

    static Decision<GuildFact> note(Guild guild, NoteTurnout note) {
        var turnout = note.turnout();
        if (!guild.events().knows(turnout.event())
                || guild.drivers().attendances().isNoted(turnout.event())) return Decision.unchanged();
        var known = new Turnout(
                turnout.event(),
                turnout.title(),
                turnout.start(),
                staying(guild, turnout.started()),
                staying(guild, turnout.noShows()),
                staying(guild, turnout.late()));
        return Decision.accepted(new TurnoutNoted(known, note.at()));
    }

    private static Set<MemberId> staying(Guild guild, Set<MemberId> members) {
        return members.stream()
                .filter(member -> !guild.erasures().isForgetting(member))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Guild evolve(Guild guild, TurnoutNoted noted) {
        var drivers = guild.drivers();
        return guild.with(drivers.with(drivers.attendances().noting(noted.turnout(), noted.at())));
    }

    private AttendanceRules() {}
}
