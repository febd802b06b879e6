package racemanager.app.bot;

import java.util.List;
import java.util.Optional;
import racemanager.app.upkeep.Communities;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import racemanager.wizard.Answers;

/** A guild with one of everything that has a name, each name with the same word in it. */
final class FilledGuild {

    static final int COMING = 1;
    static final int DRAFT = 2;
    static final int OVER = 3;
    static final int ARCHIVED = 4;
    static final MemberId DRIVER = new MemberId(402);

    /** In its first race stewards have {@link Communities#STEWARDS}, in no other; the organiser has begun one more. */
    static void fill(Communities communities, GuildId guild, String word) throws Exception {
        communities.publishEvent(
                guild,
                titled(word + " coming")
                        .with("server_name", word + " server")
                        .with("server_password", word + "-wall")
                        .with("steward_role", Communities.STEWARDS.id().text()));
        communities.keepDraft(guild, word + " draft");
        communities.publishAnother(guild, OVER, titled(word + " over"));
        communities.publishAnother(guild, ARCHIVED, titled(word + " archived"));
        communities.cancel(guild, OVER);
        communities.cancel(guild, ARCHIVED);
        communities.archive(guild, ARCHIVED);
        communities.saveTemplate(guild, word + " template");
        communities.keepVehicles(
                guild,
                new VehicleList.Content(
                        word + " list",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Vehicle(word + " car", Optional.empty()))));
        communities.register(guild, DRIVER, word + " Driver", "76561197960287003");
        communities.begin(guild, titled(word + " begun"));
    }

    private static Answers titled(String title) {
        return RaceNight.answers().with("title", title);
    }

    private FilledGuild() {}
}
