package racemanager.playground;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import racemanager.playground.json.Json;
import racemanager.playground.world.Channel;
import racemanager.playground.world.Channel.ThreadState;
import racemanager.playground.world.ClosedDoor;
import racemanager.playground.world.Emoji;
import racemanager.playground.world.Message;
import racemanager.playground.world.MessageBody;
import racemanager.playground.world.Overwrite;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Pin;
import racemanager.playground.world.Reactions;
import racemanager.playground.world.Role;
import racemanager.playground.world.ScheduledEvent;
import racemanager.playground.world.ThreadMember;
import racemanager.playground.world.User;
import racemanager.playground.world.World;

/** What the table of full worlds prepares, by the words that it uses; each answers the id of the thing. */
record PreparedThings(PreparedWorld prepared) {

    long make(String what) {
        return switch (what) {
            case "250 roles" -> upTo(250, world().roles().in(guild()).size(), this::role);
            case "500 channels" -> upTo(500, world().channelsOf(guild()).size(), () -> channel(Channel.TEXT, 0));
            case "a full category" -> fullCategory();
            case "a category" -> channel(Channel.CATEGORY, 0);
            case "250 pins" -> {
                upTo(250, 0, this::pin);
                yield message(prepared.bot());
            }
            case "100 events" -> upTo(100, 0, () -> event(ScheduledEvent.SCHEDULED));
            case "20 reactions" -> reactions();
            case "1,000 threads" -> upTo(1_000, 0, () -> thread(Channel.PUBLIC_THREAD, false, false, prepared.bot()));
            case "a crowded thread" -> crowd();
            case "a message with a thread" -> withThread();
            case "a thread" -> thread(Channel.PUBLIC_THREAD, false, false, prepared.bot());
            case "an archived thread" -> thread(Channel.PUBLIC_THREAD, true, false, prepared.bot());
            case "a locked thread" -> withDemotedBot(thread(Channel.PUBLIC_THREAD, false, true, driver()));
            case "a private thread of others" -> withDemotedBot(thread(Channel.PRIVATE_THREAD, false, false, driver()));
            case "a message that cannot be read" -> denied(message(driver()), Permission.READ_MESSAGE_HISTORY);
            case "no files or embeds" -> denied(0, Permission.EMBED_LINKS, Permission.ATTACH_FILES);
            case "a closed door" -> closedDoor();
            case "a stranger" -> direct(user());
            case "a direct channel" -> direct(driver());
            case "a scheduled event" -> event(ScheduledEvent.SCHEDULED);
            case "an active event" -> event(ScheduledEvent.ACTIVE);
            case "a completed event" -> event(ScheduledEvent.COMPLETED);
            case "a cancelled event" -> event(ScheduledEvent.CANCELLED);
            default -> throw new IllegalArgumentException("The table prepares no \"" + what + "\".");
        };
    }

    private World world() {
        return prepared.world();
    }

    private long guild() {
        return prepared.guild().id();
    }

    private long paddock() {
        return prepared.channel("paddock");
    }

    private long driver() {
        return prepared.member("driver");
    }

    private static long upTo(int most, int already, LongSupplier make) {
        return LongStream.range(already, most).map(index -> make.getAsLong()).reduce(0, (before, last) -> last);
    }

    private long role() {
        var id = world().nextId();
        world().put(world().roles(), new Role(id, guild(), "r" + id, 0, 1, 0, false, false, false));
        return id;
    }

    private long channel(int type, long parent) {
        return put(type, parent, null, List.of());
    }

    private long put(int type, long parent, @Nullable ThreadState state, List<Long> people) {
        var id = world().nextId();
        var owner = people.isEmpty() ? guild() : 0;
        world().put(
                        world().channels(),
                        new Channel(id, owner, type, "c" + id, 9, null, parent, List.of(), state, people));
        return id;
    }

    private long fullCategory() {
        var category = channel(Channel.CATEGORY, 0);
        upTo(50, 0, () -> channel(Channel.TEXT, category));
        return category;
    }

    private long thread(int type, boolean archived, boolean locked, long owner) {
        var id = put(type, paddock(), new ThreadState(owner, archived, locked, 60), List.of());
        world().put(world().books().threadMembers(), new ThreadMember(id, owner, world().now()));
        return id;
    }

    private long crowd() {
        var thread = thread(Channel.PUBLIC_THREAD, false, false, prepared.bot());
        LongStream.range(1, 1_000)
                .forEach(user ->
                        world().put(world().books().threadMembers(), new ThreadMember(thread, user, world().now())));
        return thread;
    }

    private long message(long author) {
        var id = world().nextId();
        var body = new MessageBody("hello", 0, Json.array(), Json.array(), Json.array(), List.of(), List.of(), false);
        world().put(
                        world().messages(),
                        new Message(
                                id,
                                paddock(),
                                guild(),
                                author,
                                0,
                                world().now(),
                                null,
                                body,
                                null,
                                0,
                                false,
                                null,
                                0,
                                0));
        return id;
    }

    private long withThread() {
        var id = message(prepared.bot());
        world().put(
                        world().messages(),
                        world().messages().find(paddock(), id).orElseThrow().withThread());
        return id;
    }

    private long pin() {
        var id = message(prepared.bot());
        world().put(world().books().pins(), new Pin(paddock(), id, world().now()));
        return id;
    }

    private long reactions() {
        var id = message(prepared.bot());
        var piles = LongStream.rangeClosed(1, 20)
                .mapToObj(emoji -> new Reactions.Pile(new Emoji(emoji, "e" + emoji), List.of(driver())))
                .toList();
        world().put(world().books().reactions(), new Reactions(paddock(), id, piles));
        return id;
    }

    private long event(int status) {
        var id = world().nextId();
        var fields = Json.object()
                .put("name", "Monza")
                .put("privacy_level", 2)
                .put("entity_type", 3)
                .put("scheduled_start_time", "2098-12-05T20:30:00Z")
                .put("scheduled_end_time", "2098-12-05T22:30:00Z");
        fields.putObject("entity_metadata").put("location", "Monza");
        world().put(world().scheduledEvents(), new ScheduledEvent(id, guild(), prepared.bot(), status, fields));
        return id;
    }

    private long denied(long thing, Permission... permissions) {
        prepared.demote();
        var channel = world().channels().find(paddock()).orElseThrow();
        var deny = new Overwrite(prepared.bot(), Overwrite.MEMBER, 0, Permission.of(permissions));
        world().put(world().channels(), channel.withOverwrites(List.of(deny)));
        return thing;
    }

    /** A bot that manages no threads. */
    private long withDemotedBot(long thread) {
        return denied(thread, Permission.MANAGE_THREADS);
    }

    private long user() {
        var id = world().nextId();
        world().put(world().users(), new User(id, "stranger", "Stranger", false));
        return id;
    }

    private long direct(long other) {
        return put(Channel.DIRECT, 0, null, List.of(prepared.bot(), other));
    }

    private long closedDoor() {
        world().put(world().books().closedDoors(), new ClosedDoor(driver()));
        return direct(driver());
    }
}
