package racemanager.export;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventDetails;
import racemanager.event.EventDetails.RaceRules;
import racemanager.event.EventDetails.Roles;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventDetails.Sessions;
import racemanager.event.EventPlan;
import racemanager.event.RaceLength;
import racemanager.event.team.Teams;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.RoleId;
import racemanager.setting.ClosurePolicy;

/** A race night of which everything is said that can be said. */
final class FullPlan {

    static final String SECRET = "s3cret";

    static final EventPlan PLAN = RaceNight.saying(
            new EventDetails(
                    Optional.of("Round one.\n\nBe kind."),
                    new Sessions(
                            Optional.of(20),
                            Optional.of(15),
                            Optional.of(new RaceLength(30, RaceLength.Unit.LAPS)),
                            Optional.of("dry, no damage")),
                    new RaceRules(
                            Optional.of("No ballast"),
                            HttpsLink.read("https://example.org/rules"),
                            HttpsLink.read("https://example.org/skins")),
                    new Roles(Optional.of(new RoleId(20)), Optional.of(new RoleId(21))),
                    new ServerAccess(
                            Optional.of(SECRET + " name"),
                            Optional.of(SECRET),
                            HttpsLink.read("https://example.org/" + SECRET)),
                    Optional.of(ClosurePolicy.DROP),
                    Optional.of(2),
                    Optional.of(new Teams(6, List.of("Los Rojos", "Los Azules"))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(6),
                    Optional.empty()),
            RaceNight.plan());

    static byte[] file(EventPlan plan) {
        return EventJson.write(new ExportedEvent(12, plan, ExportedEvent.cars(plan, Grid.LISTS), List.of()));
    }

    private FullPlan() {}
}
