package racemanager.guild.stored;

import static racemanager.guild.stored.EventSamples.AT;

import java.util.stream.Stream;
import racemanager.guild.GuildFact;

/** What was added with the bot's own membership of a guild. */
final class MembershipSamples {

    static Stream<Object> facts() {
        return Stream.of(
                new GuildFact.Welcomed(AT),
                new GuildFact.SetupOffered(AT),
                new GuildFact.BotRemoved(AT),
                new GuildFact.BotReturned(AT),
                new GuildFact.GuildErased(AT),
                new GuildFact.ErasureEnded());
    }

    private MembershipSamples() {}
}
