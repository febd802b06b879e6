package racemanager.playground.rest;

import racemanager.playground.http.Call;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Message;
import racemanager.playground.world.Permission;

/** Finds the message that a path names, if the bot may see it there. */
record MessageFinder(Desk desk) {

    Message find(Call call, Permission... needed) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller(), needed);
        return in(channel, call.id("message"));
    }

    /** Ephemeral messages are reached through their interaction only. */
    Message in(Channel channel, long id) {
        return desk.world()
                .messages()
                .find(channel.id(), id)
                .filter(found -> !found.isEphemeral())
                .orElseThrow(() -> Refusal.unknown(Unknown.MESSAGE));
    }
}
