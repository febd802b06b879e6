package racemanager.guild;

import racemanager.event.template.Template;
import racemanager.event.template.TemplateList;
import racemanager.event.wizard.EventDraft;
import racemanager.event.wizard.EventOpening;
import racemanager.guild.GuildCommand.OfTemplates;
import racemanager.guild.GuildCommand.RemoveTemplate;
import racemanager.guild.GuildCommand.ReplaceTemplate;
import racemanager.guild.GuildCommand.SaveTemplate;
import racemanager.guild.GuildFact.TemplateRemoved;
import racemanager.guild.GuildFact.TemplateSaved;
import racemanager.kernel.Decision;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;

/** How a guild keeps its templates: no two have one name, and none brings back a picture that is erased. */
final class TemplateRules {

    static final String GONE = "template.gone";

    static Decision<GuildFact> decide(Guild guild, OfTemplates command) {
        return switch (command) {
            case SaveTemplate save -> save(guild, save);
            case ReplaceTemplate replace -> replace(guild, replace);
            case RemoveTemplate remove ->
                guild.templates().byNumber(remove.template()).isEmpty()
                        ? Decision.refused(GONE)
                        : Decision.accepted(new TemplateRemoved(remove.template(), remove.by(), remove.at()));
        };
    }

    private static Decision<GuildFact> save(Guild guild, SaveTemplate save) {
        return switch (Template.name(save.name())) {
            case Parsed.Rejected<String> rejected ->
                Decision.refused(rejected.problems().getFirst());
            case Parsed.Read<String> name -> save(guild, save, name.value());
        };
    }

    /** The same again is not another one: whoever asks again cannot know whether it was kept the first time. */
    private static Decision<GuildFact> save(Guild guild, SaveTemplate save, String name) {
        var templates = guild.templates();
        var answers = kept(guild, save.answers());
        var namesake = templates.named(name);
        if (namesake.isPresent()) {
            return namesake.get().answers().equals(answers)
                    ? Decision.unchanged()
                    : Decision.refused(Phrase.of("template.exists")
                            .with("name", namesake.get().name()));
        }
        return templates.isFull()
                ? Decision.refused(Phrase.of("template.too_many").with("most", TemplateList.MOST))
                : saved(guild, new Template(templates.lastNumber() + 1, name, answers, save.by(), save.at()));
    }

    private static Decision<GuildFact> replace(Guild guild, ReplaceTemplate replace) {
        var before = guild.templates().byNumber(replace.template());
        if (before.isEmpty()) {
            return Decision.refused(GONE);
        }
        var answers = kept(guild, replace.answers());
        return before.get().answers().equals(answers)
                ? Decision.unchanged()
                : saved(
                        guild,
                        new Template(replace.template(), before.get().name(), answers, replace.by(), replace.at()));
    }

    private static Decision<GuildFact> saved(Guild guild, Template template) {
        return guild.erasures().isForgetting(template.by())
                ? GuildRules.beingForgotten()
                : Decision.accepted(new TemplateSaved(template));
    }

    private static Answers kept(Guild guild, Answers answers) {
        var saved = EventOpening.saved(answers);
        return saved.pictures().stream().allMatch(guild.pictures()::isHeld) ? saved : EventDraft.withoutPicture(saved);
    }

    static Guild evolve(Guild guild, GuildFact.OfTemplates fact) {
        return switch (fact) {
            case TemplateSaved saved ->
                PictureRules.withTemplate(guild.with(guild.templates().with(saved.template())), saved.template());
            case TemplateRemoved removed ->
                PictureRules.withoutTemplate(
                        guild.with(guild.templates().without(removed.template())), removed.template());
        };
    }

    private TemplateRules() {}
}
