package racemanager.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/**
 * Who drives in which team. Nobody on the grid loses theirs because the event became smaller: such a team takes nobody
 * until it has room again.
 */
final class TeamRules {

    /** Why this team cannot be had; empty where it can, and while somebody only waits for a place. */
    static Optional<Phrase> objection(EventPlan plan, EntryList others, Optional<Integer> wish, boolean onGrid) {
        return TeamPlaces.of(plan, others)
                .flatMap(places -> wish.flatMap(team -> {
                    if (!places.teams().has(team)) return Optional.of(Phrase.of("event.team_gone"));
                    return onGrid && !places.hasRoom(team)
                            ? Optional.of(Phrase.of("event.team_full")
                                    .with("team", places.teams().name(team)))
                            : Optional.empty();
                }));
    }

    /** The fact that puts somebody in, unless it is onto the grid into a team that has no room. */
    static Decision<EventFact> placed(Meeting meeting, Entry entry, EventFact placed) {
        return objection(meeting.plan(), meeting.entries(), entry.team(), placed instanceof EventFact.EnteredGrid)
                .<Decision<EventFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(placed));
    }

    /** The changed entries, in which those who come onto the grid have their wish where there is room. */
    static EntryList seated(EventPlan plan, EntryList before, EntryList changed) {
        if (plan.details().teams().isEmpty()) return changed;
        var seated = changed;
        for (var entry : changed.grid()) {
            if (before.isOnGrid(entry.driver())) continue;
            var others = seated.without(entry.driver());
            if (objection(plan, others, entry.team(), true).isPresent()) seated = undecided(seated, entry);
        }
        return seated;
    }

    /** The entries under another plan, in which nobody is in a team that is not there. */
    static EntryList following(EventPlan plan, EntryList entries) {
        var teams = plan.details().teams();
        var following = entries;
        for (var entry : entries.present().toList()) {
            if (entry.team().isPresent()
                    && teams.filter(each -> each.has(entry.team().get())).isEmpty())
                following = undecided(following, entry);
        }
        return following;
    }

    private static EntryList undecided(EntryList entries, Entry entry) {
        return entries.changing(entry.driver(), each -> each.inTeam(Optional.empty()));
    }

    /** The same decision, after which everybody on a grid that stands is in a team. */
    static Decision<EventFact> filling(RaceEvent event, Decision<EventFact> decision, Instant now) {
        return switch (decision) {
            case Decision.Refused<EventFact> refused -> refused;
            case Decision.Accepted<EventFact> accepted -> {
                var after = EventLife.evolve(event, accepted.facts());
                var given = !accepted.facts().isEmpty() && (after instanceof Closed || after instanceof Finished)
                        ? given((Live) after, now)
                        : List.<EventFact>of();
                yield given.isEmpty() ? accepted : Decision.accepted(Calling.before(accepted.facts(), given));
            }
        };
    }

    private static List<EventFact> given(Live event, Instant now) {
        var facts = new ArrayList<EventFact>();
        var entries = event.entries();
        for (var entry : event.entries().grid()) {
            if (entry.team().isPresent() || entry.isFormer()) continue;
            var team = TeamPlaces.of(event.plan(), entries).flatMap(TeamPlaces::roomiest);
            if (team.isEmpty()) break;
            facts.add(new EventFact.TeamGiven(entry.driver(), team.get(), now));
            entries = entries.changing(entry.driver(), each -> each.inTeam(team));
        }
        return facts;
    }

    private TeamRules() {}
}
