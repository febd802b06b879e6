package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Grants;
import racemanager.event.template.Template;
import racemanager.event.template.TemplateList;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.picture.Pictures;
import racemanager.setting.GuildSettings;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.Answers;

/** What was added with templates. */
final class TemplateSamples {

    private static final Template TEMPLATE = new Template(
            2,
            "GT3 Friday",
            Answers.NONE
                    .with("track", "7")
                    .with("cars", List.of("Audi R8", "BMW M4"))
                    .with("picture", "5"),
            ORGANISER,
            AT);

    static Stream<Object> facts() {
        return Stream.of(new GuildFact.TemplateSaved(TEMPLATE), new GuildFact.TemplateRemoved(2, ORGANISER, AT));
    }

    static Stream<Object> guilds() {
        var guild = new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                Drivers.NONE,
                Map.of(),
                Seats.NONE,
                Erasures.NONE,
                VehicleLists.EMPTY,
                Pictures.NONE,
                Grants.NONE,
                GuildSettings.DEFAULT,
                Optional.empty(),
                Optional.of(new TemplateList(2, List.of(TEMPLATE))));
        return Stream.of(new Variant("with-templates", guild));
    }

    private TemplateSamples() {}
}
