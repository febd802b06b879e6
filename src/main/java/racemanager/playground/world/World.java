package racemanager.playground.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one owner of all that changes: every request takes its turn here, is kept, and is then told to listeners. */
public final class World {

    private final Shelf<Account> accounts =
            new Shelf<>("account", Account.class, a -> new ShelfKey(0, a.applicationId()));
    private final Shelf<User> users = new Shelf<>("user", User.class, u -> new ShelfKey(0, u.id()));
    private final Shelf<Guild> guilds = new Shelf<>("guild", Guild.class, g -> new ShelfKey(0, g.id()));
    private final Shelf<Role> roles = new Shelf<>("role", Role.class, r -> new ShelfKey(r.guildId(), r.id()));
    private final Shelf<Member> members =
            new Shelf<>("member", Member.class, m -> new ShelfKey(m.guildId(), m.userId()));
    private final Shelf<Channel> channels = new Shelf<>("channel", Channel.class, c -> new ShelfKey(0, c.id()));
    private final Shelf<Message> messages =
            new Shelf<>("message", Message.class, m -> new ShelfKey(m.channelId(), m.id()));
    private final Shelf<Command> commands =
            new Shelf<>("command", Command.class, c -> new ShelfKey(c.guildId(), c.id()));
    private final Shelf<ScheduledEvent> events =
            new Shelf<>("event", ScheduledEvent.class, e -> new ShelfKey(e.guildId(), e.id()));
    private final Shelf<ClockHand> clockHands = new Shelf<>("clock", ClockHand.class, hand -> new ShelfKey(0, 0));

    private final Shelf<Interaction> interactions =
            new Shelf<>("interaction", Interaction.class, i -> new ShelfKey(0, i.id()));

    private final Books books = new Books();
    private final Map<Long, Long> lastMessages = new ConcurrentHashMap<>();

    private final ReentrantLock turn = new ReentrantLock();
    private final List<Happening> happened = new ArrayList<>();
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final Snowflakes snowflakes;
    private final Pages pages;

    public World(InstantSource clock, WorldLog log) {
        this.clock = clock;
        snowflakes = new Snowflakes(clock);
        var shelves = new ArrayList<Shelf<?>>(List.of(
                accounts,
                users,
                guilds,
                roles,
                members,
                channels,
                messages,
                commands,
                events,
                interactions,
                clockHands));
        shelves.addAll(books.shelves());
        pages = new Pages(log, shelves, snowflakes::notBelow);
        pages.read();
    }

    /** Runs alone; when it ends, also with a refusal, what changed is kept and then told. */
    public <R> R inTurn(Supplier<R> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            try {
                if (turn.getHoldCount() == 1) {
                    settle();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    public void inTurn(Runnable work) {
        inTurn(() -> {
            work.run();
            return true;
        });
    }

    private void settle() {
        pages.keep();
        var news = List.copyOf(happened);
        happened.clear();
        for (var happening : news) {
            listeners.forEach(listener -> listener.accept(happening));
        }
    }

    /** Stores a thing, new or changed; only inside a turn. */
    public <T> void put(Shelf<T> shelf, T item) {
        shelf.put(item);
        pages.put(shelf, item);
        if (item instanceof Message message && !message.isEphemeral()) {
            lastMessages.computeIfPresent(message.channelId(), (channel, last) -> Math.max(last, message.id()));
        }
    }

    /** The same for what ends with the process: it is kept when it is put. */
    public <T> void hold(Shelf<T> shelf, T item) {
        shelf.put(item);
    }

    /** Forgets a thing; only inside a turn. */
    public <T> void remove(Shelf<T> shelf, T item) {
        shelf.remove(shelf.keyOf(item));
        pages.remove(shelf, item);
    }

    /** Tells listeners, once the turn has been kept. */
    public void tell(Happening happening) {
        happened.add(happening);
    }

    public void listen(Consumer<Happening> listener) {
        listeners.add(listener);
    }

    public long nextId() {
        return snowflakes.next();
    }

    public Instant now() {
        return clock.instant();
    }

    public Shelf<Account> accounts() {
        return accounts;
    }

    public Shelf<User> users() {
        return users;
    }

    public Shelf<Guild> guilds() {
        return guilds;
    }

    public Shelf<Role> roles() {
        return roles;
    }

    public Shelf<Member> members() {
        return members;
    }

    public Shelf<Channel> channels() {
        return channels;
    }

    public Shelf<Message> messages() {
        return messages;
    }

    public Shelf<Command> commands() {
        return commands;
    }

    public Shelf<ScheduledEvent> scheduledEvents() {
        return events;
    }

    public Shelf<Interaction> interactions() {
        return interactions;
    }

    public Books books() {
        return books;
    }

    /** Empty while nobody has set the clock forward. */
    public Shelf<ClockHand> clockHands() {
        return clockHands;
    }

    /**
     * The last message that everybody in a channel could see, which may be gone by now, as in Discord; 0 for none.
     *
     * <p>A search each time would pass over thousands of ephemeral ones.
     */
    public long lastMessageOf(long channelId) {
        return lastMessages.computeIfAbsent(channelId, this::searchedLast);
    }

    private long searchedLast(long channelId) {
        return messages.of(channelId).descendingMap().values().stream()
                .filter(message -> !message.isEphemeral())
                .findFirst()
                .map(Message::id)
                .orElse(0L);
    }

    public List<Channel> channelsOf(long guildId) {
        return channels.all().stream()
                .filter(channel -> channel.guildId() == guildId)
                .toList();
    }

    /** The account of the only bot so far; issue a world without one and there is nothing to log in to. */
    public Optional<Account> account() {
        return accounts.all().stream().findFirst();
    }
}
