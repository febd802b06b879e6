package racemanager.playground.post;

import java.util.List;
import racemanager.playground.json.Json;
import racemanager.playground.shape.ThreadMemberShape;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Happening.Kind;
import racemanager.playground.world.Happening.OfChannel;
import racemanager.playground.world.Happening.ToBots;
import racemanager.playground.world.ThreadMember;
import racemanager.playground.world.World;

/** Who is in a thread: those who joined, were added, wrote there or were mentioned there. */
public final class ThreadGuests {

    /** 1,000 members are the most in a thread. */
    private static final int MOST = 1_000;

    private final World world;

    public ThreadGuests(World world) {
        this.world = world;
    }

    public void add(Channel thread, long user) {
        var isIn = world.books().threadMembers().find(thread.id(), user).isPresent();
        if (!isIn && isFull(thread)) {
            throw Refusal.of(400, 30033, "Maximum number of thread participants has been reached (1000)");
        }
        join(thread, user);
    }

    private boolean isFull(Channel thread) {
        return world.books().threadMembers().in(thread.id()).size() >= MOST;
    }

    private void join(Channel thread, long user) {
        var all = world.books().threadMembers();
        if (all.find(thread.id(), user).isEmpty() && !isFull(thread)) {
            world.put(all, new ThreadMember(thread.id(), user, world.now()));
            tell(thread, user, true);
        }
    }

    public void remove(Channel thread, long user) {
        var all = world.books().threadMembers();
        all.find(thread.id(), user).ifPresent(member -> {
            world.remove(all, member);
            tell(thread, user, false);
        });
    }

    private void tell(Channel thread, long user, boolean added) {
        var json = Json.object()
                .put("id", Long.toString(thread.id()))
                .put("guild_id", Long.toString(thread.guildId()))
                .put(
                        "member_count",
                        world.books().threadMembers().in(thread.id()).size());
        if (added) {
            json.set(
                    "added_members",
                    Json.array(world.books().threadMembers().find(thread.id(), user).stream()
                            .map(ThreadMemberShape::of)
                            .toList()));
        } else {
            json.set("removed_member_ids", Json.ids(List.of(user)));
        }
        // Somebody who was removed from a private thread no longer sees it, but is told.
        world.tell(
                new ToBots(thread.guildId(), added ? thread.id() : thread.parentId(), "THREAD_MEMBERS_UPDATE", json));
    }

    /** A message brings its author and those it mentions in, and an archived thread back to life. */
    void onMessage(Channel channel, long author, List<Long> mentioned) {
        var state = channel.thread();
        if (state == null) {
            return;
        }
        if (state.archived()) {
            var awake = channel.withThread(
                    new Channel.ThreadState(state.ownerId(), false, state.locked(), state.autoArchiveMinutes()));
            world.put(world.channels(), awake);
            world.tell(new OfChannel(Kind.CHANGED, awake));
        }
        join(channel, author);
        mentioned.stream()
                .filter(user -> world.members().find(channel.guildId(), user).isPresent())
                .forEach(user -> join(channel, user));
    }
}
