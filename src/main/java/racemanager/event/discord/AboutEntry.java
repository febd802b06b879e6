package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import racemanager.discord.Caller;
import racemanager.discord.CustomId;
import racemanager.event.Events.EventId;
import racemanager.kernel.MemberId;

/** Which entry of which race a steward's form is about. */
record AboutEntry(EventId event, MemberId driver) {

    /** As the arguments of the form's custom id say it; empty where they cannot be read. */
    static Optional<AboutEntry> of(Caller caller, List<String> arguments) {
        var id = new CustomId("participant", arguments);
        return id.number(0)
                .flatMap(event -> id.id(1, MemberId::parse)
                        .map(driver -> new AboutEntry(new EventId(caller.guild(), event), driver)));
    }

    List<String> arguments() {
        return List.of(Integer.toString(event.number()), driver.text());
    }
}
