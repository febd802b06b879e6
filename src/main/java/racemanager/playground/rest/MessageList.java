package racemanager.playground.rest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import racemanager.playground.http.Call;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Message;
import racemanager.playground.world.World;

/** A page of a channel's messages, newest first: before, after or around an id. */
final class MessageList {

    private MessageList() {}

    static List<Message> of(World world, Channel channel, Call call, int limit) {
        var after = Json.id(call.query("after", ""));
        var around = Json.id(call.query("around", ""));
        if (around != 0) {
            var newer =
                    shown(world, channel, false).filter(m -> m.id() >= around).limit(limit / 2 + 1L);
            var older = shown(world, channel, true).filter(m -> m.id() < around).limit(limit / 2);
            return newestFirst(Stream.concat(newer, older));
        }
        if (after != 0) {
            return newestFirst(
                    shown(world, channel, false).filter(m -> m.id() > after).limit(limit));
        }
        var before = Json.id(call.query("before", ""));
        return shown(world, channel, true)
                .filter(m -> before == 0 || m.id() < before)
                .limit(limit)
                .toList();
    }

    private static Stream<Message> shown(World world, Channel channel, boolean newestFirst) {
        var all = world.messages().of(channel.id());
        var messages = newestFirst ? all.descendingMap().values() : all.values();
        return messages.stream().filter(message -> !message.isEphemeral());
    }

    private static List<Message> newestFirst(Stream<Message> messages) {
        return messages.sorted(Comparator.comparingLong(Message::id).reversed()).toList();
    }
}
