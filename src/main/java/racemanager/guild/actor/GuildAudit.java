package racemanager.guild.actor;

import org.apache.pekko.actor.typed.ActorRef;
import racemanager.audit.AuditChannel;
import racemanager.audit.AuditCommand;
import racemanager.audit.AuditPage;
import racemanager.audit.actor.AuditActor;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Ask;
import racemanager.kernel.actor.Children;
import racemanager.kernel.actor.Kind;
import racemanager.setting.ChannelUse;

/** The guild's way to its audit log, which alone knows where the guild has it posted. */
final class GuildAudit {

    /** A guild has one. */
    private static final String ONLY = "log";

    private final Children children;
    private final Kind<AuditCommand, AuditPage> logs;

    GuildAudit(GuildId guild, GuildSurroundings around, Children children) {
        this.children = children;
        this.logs = new Kind<>("audit", only -> AuditActor.create(guild, around.outbox(), around.eraser()));
    }

    /** Always: the log answers. */
    boolean pass(Guild state, GuildOrder.OfAudit order, ActorRef<Reply<AuditPage>> asker) {
        var command = order.command() instanceof AuditCommand.Note note ? shown(state, note) : order.command();
        children.ask(logs, ONLY, new Ask<>(command, asker));
        return true;
    }

    private static AuditCommand shown(Guild state, AuditCommand.Note note) {
        var settings = state.settings();
        return note.shownIn(settings.channel(ChannelUse.AUDIT)
                .map(channel -> new AuditChannel(channel, settings.language().orElse(note.guildLanguage()))));
    }
}
