package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventDetails;
import racemanager.event.EventType;
import racemanager.event.TeamCars;
import racemanager.event.carclass.CarClasses;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;

/** The details of an event, of which a test says what is different. */
final class ChangedDetails {

    Optional<String> description;
    EventDetails.Sessions sessions;
    EventDetails.RaceRules rules;
    EventDetails.Roles roles;
    EventDetails.ServerAccess server;
    Optional<ClosurePolicy> absent;
    Optional<Integer> withdrawalLimit;
    Optional<Teams> teams;
    Optional<CarClasses> classes;
    Optional<Splits> splits;
    Optional<Integer> confirmHours;
    Optional<TeamCars> teamCars;
    Optional<PromotionOrder> order;
    Optional<NumberRule> numbers;
    Optional<EventType> type;

    ChangedDetails(EventDetails from) {
        description = from.description();
        sessions = from.sessions();
        rules = from.rules();
        roles = from.roles();
        server = from.server();
        absent = from.absent();
        withdrawalLimit = from.withdrawalLimit();
        teams = from.teams();
        classes = from.classes();
        splits = from.splits();
        confirmHours = from.confirmHours();
        teamCars = from.teamCars();
        order = from.order();
        numbers = from.numbers();
        type = from.type();
    }

    EventDetails made() {
        return new EventDetails(
                description,
                sessions,
                rules,
                roles,
                server,
                absent,
                withdrawalLimit,
                teams,
                classes,
                splits,
                confirmHours,
                teamCars,
                order,
                numbers,
                type);
    }
}
