package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;
import static racemanager.guild.stored.EventSamples.ORGANISER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.guild.Drivers;
import racemanager.guild.Erasures;
import racemanager.guild.EventIndex;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.guild.Seats;
import racemanager.kernel.RoleId;
import racemanager.picture.Pictures;
import racemanager.track.TrackList;
import racemanager.vehicle.VehicleLists;

/** What is stored of grants. */
final class AccessSamples {

    private static final Grant TO_A_ROLE = new Grant(new Holder.OfRole(new RoleId(70)), Scope.of(BotModule.TRACKS));
    private static final Grant TO_A_MEMBER = new Grant(new Holder.OfMember(ORGANISER), Scope.everything());
    private static final Grant TO_ALL = new Grant(new Holder.Everyone(), Scope.of(BotModule.GENERAL));

    static Stream<Object> facts() {
        return Stream.of(
                new GuildFact.AccessGranted(TO_A_ROLE, ORGANISER, AT),
                new GuildFact.AccessRevoked(TO_A_MEMBER, ORGANISER, AT));
    }

    static Stream<Object> guilds() {
        return Stream.of(new Guild(
                TrackList.EMPTY,
                EventIndex.EMPTY,
                Drivers.NONE,
                Map.of(),
                Seats.NONE,
                Erasures.NONE,
                VehicleLists.EMPTY,
                Pictures.NONE,
                new Grants(List.of(TO_A_ROLE, TO_A_MEMBER, TO_ALL))));
    }

    private AccessSamples() {}
}
