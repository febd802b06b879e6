package racemanager.outbox;

import racemanager.kernel.GuildId;

/**
 * What a deed is about, such as the announcement of event 42: of the deeds about one subject only the newest counts, and
 * they all concern the same message.
 */
public record Subject(GuildId guild, String about) {}
