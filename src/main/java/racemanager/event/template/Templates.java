package racemanager.event.template;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.event.Events.EventId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** The templates of all guilds; a stage fails when no answer comes in time. */
public interface Templates {

    CompletionStage<Reply<TemplateOverview>> of(GuildId guild);

    /** A new one, as that event is now. Refused when another has its name, and when there are too many. */
    CompletionStage<Reply<TemplateOverview>> save(EventId event, String name, MemberId by, Instant at);

    /** The one of this number becomes as that event is now, and keeps its name. */
    CompletionStage<Reply<TemplateOverview>> replace(EventId event, int template, MemberId by, Instant at);

    /** What is left; refused when there is no such template. */
    CompletionStage<Reply<TemplateOverview>> remove(GuildId guild, int template, MemberId by, Instant at);
}
