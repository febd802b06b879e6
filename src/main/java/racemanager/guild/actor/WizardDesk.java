package racemanager.guild.actor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.event.wizard.EventWizard;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.GuildCommand.TakeSeat;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKinds;
import racemanager.wizard.WizardSession.Outcome;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.WizardTurn;

/**
 * Serves members at their wizards, of whatever kind, and has done what a finished one asks for. A wizard that a crash left
 * between the two goes on when its member next looks at it.
 */
final class WizardDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WizardDesk.class);

    /** All that a guild knows of; a new kind is added here and in {@link #of}. */
    static final WizardKinds KINDS = new WizardKinds(List.of(EventWizard.KIND, VehicleWizard.KIND));

    private final Desk guild;
    private final Map<String, HostedWizard> hosts;

    WizardDesk(Desk guild, List<HostedWizard> hosts) {
        this.guild = guild;
        this.hosts = hosts.stream().collect(Collectors.toMap(host -> host.kind().id(), host -> host));
    }

    static WizardDesk of(Desk guild) {
        return new WizardDesk(guild, List.of(new EventCreation(guild), new VehicleListKeeping(guild)));
    }

    CompletionStage<Reply<Screen>> serve(Guild state, GuildOrder.OfWizard order) {
        if (state.seats().of(order.member()).isPresent()) {
            return serveSeated(state, order);
        }
        var seated = guild.ask(new GuildOrder.Own(new TakeSeat(order.member())));
        return Replies.then(seated, then -> serveSeated(then, order));
    }

    private CompletionStage<Reply<Screen>> serveSeated(Guild state, GuildOrder.OfWizard order) {
        var seat = state.seats().of(order.member()).orElseThrow();
        return Replies.then(
                serve(state, order, host(order.wizard())),
                screen -> order.command() instanceof WizardCommand.Look
                        ? Replies.now(Reply.done(screen))
                        : settled(state, seat, screen, order.setting()));
    }

    /** What the session came to stands, also when the guild is too busy to take note of its pictures: it asks again. */
    private CompletionStage<Reply<Screen>> settled(Guild state, int seat, Screen screen, WizardSetting setting) {
        return SessionPictures.settle(guild, state, seat, screen, setting.at()).handle((held, failure) -> {
            if (failure != null) LOG.warn("The pictures of a session are held later", failure);
            return Reply.done(screen);
        });
    }

    /** The session as it stands, of whatever kind, without going on with it. */
    CompletionStage<Reply<Screen>> look(Guild state, MemberId member, WizardSetting setting) {
        var look = new WizardCommand.Look();
        var screen = step(state, member, host(EventWizard.ID), look, setting);
        return Replies.then(
                screen,
                shown -> shown instanceof Screen.Elsewhere elsewhere
                        ? step(state, member, host(elsewhere.wizard()), look, setting)
                        : Replies.now(Reply.done(shown)));
    }

    private CompletionStage<Reply<Screen>> serve(Guild state, GuildOrder.OfWizard order, HostedWizard host) {
        var prepared = host.prepared(state, order.member(), order.command(), order.setting());
        var screen = Replies.then(prepared, command -> step(state, order.member(), host, command, order.setting()));
        return Replies.then(screen, shown -> switch (shown) {
            case Screen.Elsewhere elsewhere -> serve(state, order, host(elsewhere.wizard()));
            case Screen.Working working ->
                isToBeFinished(order, working)
                        ? Replies.then(finish(state, order, working), done -> afterwards(order, done))
                        : Replies.now(Reply.done(shown));
            case Screen.Nothing nothing -> Replies.now(Reply.done(shown));
            case Screen.Asking asking -> Replies.now(Reply.done(shown));
            case Screen.Over over -> Replies.now(Reply.done(shown));
        });
    }

    /** What is published is published while its member looks on, or not at all. */
    private boolean isToBeFinished(GuildOrder.OfWizard order, Screen.Working working) {
        return !(order.command() instanceof WizardCommand.Leave)
                || host(working.wizard()).kind().keeps(working.ending(), working.answers());
    }

    /** Where what was said is kept, the session begins that was wanted instead; otherwise the open one says why not. */
    private CompletionStage<Reply<Screen>> afterwards(GuildOrder.OfWizard order, Screen done) {
        if (!(order.command() instanceof WizardCommand.Keep keep)
                || !(done instanceof Screen.Over over)
                || !(over.outcome() instanceof Outcome.Made)) {
            return Replies.now(Reply.done(done));
        }
        var begin = new GuildOrder.OfWizard(
                order.member(), order.wizard(), new WizardCommand.Begin(keep.then()), order.setting());
        return Replies.then(
                guild.ask(new GuildOrder.Own(new GuildCommand.Look())),
                state -> serve(state, begin, host(begin.wizard())));
    }

    private CompletionStage<Reply<Screen>> finish(Guild state, GuildOrder.OfWizard order, Screen.Working working) {
        var host = host(working.wizard());
        return host.finish(new HostedWizard.Finished(
                state,
                order.member(),
                working,
                order.setting(),
                command -> step(state, order.member(), host, command, order.setting())));
    }

    /** With the world as it was at the press. */
    private CompletionStage<Reply<Screen>> step(
            Guild state, MemberId member, HostedWizard host, WizardCommand command, WizardSetting setting) {
        var context = host.context(state, member, setting);
        return guild.ask(new GuildOrder.Step(member, new WizardTurn(host.kind().id(), command, context)));
    }

    private HostedWizard host(String wizard) {
        var host = hosts.get(wizard);
        if (host == null) {
            throw new IllegalArgumentException("There is no wizard " + wizard);
        }
        return host;
    }
}
