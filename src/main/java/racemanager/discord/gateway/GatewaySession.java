package racemanager.discord.gateway;

/** What resuming a gateway connection needs; Discord forgets a session some minutes after its connection is gone. */
public record GatewaySession(String id, int sequence, String resumeUrl) {}
