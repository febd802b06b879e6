package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.event.Events.EventId;
import racemanager.event.template.TemplateOverview;
import racemanager.event.template.Templates;
import racemanager.guild.GuildCommand;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;

/** Templates, asked of the guild that they belong to. */
record ShardedTemplates(Guilds guilds) implements Templates {

    @Override
    public CompletionStage<Reply<TemplateOverview>> of(GuildId guild) {
        return guilds.ask(guild, new GuildOrder.OfTemplates(new GuildCommand.Look()));
    }

    @Override
    public CompletionStage<Reply<TemplateOverview>> save(EventId event, String name, MemberId by, Instant at) {
        return save(event, new GuildOrder.SavingTemplate.Named(name), by, at);
    }

    @Override
    public CompletionStage<Reply<TemplateOverview>> replace(EventId event, int template, MemberId by, Instant at) {
        return save(event, new GuildOrder.SavingTemplate.Numbered(template), by, at);
    }

    private CompletionStage<Reply<TemplateOverview>> save(
            EventId event, GuildOrder.SavingTemplate.Target target, MemberId by, Instant at) {
        return guilds.ask(event.guild(), new GuildOrder.SavingTemplate(event.number(), target, by, at));
    }

    @Override
    public CompletionStage<Reply<TemplateOverview>> remove(GuildId guild, int template, MemberId by, Instant at) {
        return guilds.ask(guild, new GuildOrder.OfTemplates(new GuildCommand.RemoveTemplate(template, by, at)));
    }
}
