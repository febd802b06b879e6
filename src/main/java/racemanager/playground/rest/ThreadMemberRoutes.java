package racemanager.playground.rest;

import racemanager.playground.http.Answer;
import racemanager.playground.http.Call;
import racemanager.playground.http.Routes;
import racemanager.playground.post.ThreadGuests;
import racemanager.playground.shape.MemberShape;
import racemanager.playground.shape.ThreadMemberShape;
import racemanager.playground.strict.ChannelRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.strict.Unknown;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Permission;
import racemanager.playground.world.World;

/** Joining and leaving threads, and who is in one. */
public final class ThreadMemberRoutes {

    private static final String MEMBERS = "/channels/{channel}/thread-members";

    private final World world;
    private final Desk desk;
    private final ThreadGuests guests;

    public ThreadMemberRoutes(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
        guests = new ThreadGuests(world);
    }

    public void addTo(Routes routes) {
        routes.on("PUT", MEMBERS + "/@me", call -> add(call, call.caller()))
                .on("DELETE", MEMBERS + "/@me", this::leave)
                .on("PUT", MEMBERS + "/{user}", call -> add(call, call.id("user")))
                .on("DELETE", MEMBERS + "/{user}", this::remove)
                .on("GET", MEMBERS, this::list)
                .on("GET", MEMBERS + "/@me", call -> one(call, call.caller()))
                .on("GET", MEMBERS + "/{user}", call -> one(call, call.id("user")));
    }

    private Channel thread(Call call) {
        var channel = desk.rules().channel(call.id("channel"));
        desk.rules().in(channel, call.caller());
        if (!channel.isThread()) {
            throw Refusal.unknown(Unknown.CHANNEL);
        }
        return channel;
    }

    private Channel open(Call call) {
        var thread = thread(call);
        if (thread.thread() != null && thread.thread().archived()) {
            throw ChannelRules.archived(400);
        }
        return thread;
    }

    private Answer add(Call call, long user) {
        var thread = open(call);
        if (user != call.caller()) {
            desk.rules().in(thread, call.caller(), Permission.SEND_MESSAGES_IN_THREADS);
        }
        guests.add(thread, desk.rules().member(thread.guildId(), user).userId());
        return Answer.noContent();
    }

    private Answer leave(Call call) {
        guests.remove(open(call), call.caller());
        return Answer.noContent();
    }

    /** Manage Threads removes anybody, and so does whoever opened a private thread. */
    private Answer remove(Call call) {
        var thread = open(call);
        var own = thread.type() == Channel.PRIVATE_THREAD
                && thread.thread() != null
                && thread.thread().ownerId() == call.caller();
        if (!own) {
            desk.rules().in(thread, call.caller(), Permission.MANAGE_THREADS);
        }
        guests.remove(thread, call.id("user"));
        return Answer.noContent();
    }

    /** Needs the privileged intent for members, which the playground's application does not have. */
    private Answer list(Call call) {
        thread(call);
        throw Refusal.missingAccess();
    }

    private Answer one(Call call, long user) {
        var thread = thread(call);
        var member = world.books()
                .threadMembers()
                .find(thread.id(), user)
                .orElseThrow(() -> Refusal.unknown(Unknown.MEMBER));
        var json = ThreadMemberShape.of(member);
        if (call.query("with_member", "false").equals("true")) {
            json.set("member", MemberShape.withUser(world, desk.rules().member(thread.guildId(), user)));
        }
        return Answer.json(json);
    }
}
