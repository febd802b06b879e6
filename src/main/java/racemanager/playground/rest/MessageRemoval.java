package racemanager.playground.rest;

import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.strict.MessageRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Deleting messages, one or many. */
public final class MessageRemoval {

    private static final String MESSAGES = "/channels/{channel}/messages";

    private final World world;
    private final Desk desk;

    public MessageRemoval(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    public void addTo(Routes routes) {
        routes.on("DELETE", MESSAGES + "/{message}", this::delete)
                .on("POST", MESSAGES + "/bulk-delete", this::deleteMany);
    }

    private Answer delete(Call call) {
        var message = new MessageFinder(desk).find(call);
        if (message.authorId() != call.caller()) {
            var channel = desk.rules().channel(message.channelId());
            desk.rules().in(channel, call.caller(), Permission.MANAGE_MESSAGES);
            desk.audit().note(call, message.guildId(), AuditAction.MESSAGE_DELETE, message.authorId());
        }
        desk.messages().delete(message);
        return Answer.noContent();
    }

    private Answer deleteMany(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), Permission.MANAGE_MESSAGES);
        if (channel.isDirect()) {
            throw Refusal.of(403, 50003, "Cannot execute action on a DM channel");
        }
        var found = MessageRules.bulk(call.body(), world.now()).stream()
                .flatMap(id -> world.messages().find(channel.id(), id).stream())
                .filter(message -> !message.isEphemeral())
                .toList();
        desk.messages().deleteAll(channel, found);
        desk.audit().note(call, channel.guildId(), AuditAction.MESSAGE_BULK_DELETE, channel.id());
        return Answer.noContent();
    }
}
