package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.carclass.CarClasses;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;

/**
 * What members read of an event beside when, where and in what; any of it may be left out.
 *
 * @param absent what becomes of the places of those who have not checked in; without it they keep them
 * @param withdrawalLimit how often a driver may withdraw and still come back without a steward; without it always. It is the
 *     event's own, so that what held when drivers registered is not changed under them by a guild's later decision
 * @param confirmHours how long a place that becomes free before closure is kept for the next in line, who confirms it; without
 *     it they get it at once. It is the event's own, for the same reason
 * @param teams into which the drivers are parted; empty where they are on their own
 * @param classes in which the cars race; empty where all race in one
 * @param splits into which the drivers are dealt, each with all the places; empty where it is one race
 * @param teamCars how several drivers share a car; empty where each drives alone
 * @param order in which order drivers wait for a place; without it whoever came first. It is the event's own, so that nobody
 *     loses a place in line to a guild's later decision
 * @param numbers which race numbers drivers may have; without it any. It is the event's own, so that nobody has a number
 *     taken away by a guild's later decision
 * @param type whether it belongs to others; without it the race stands alone
 */
public record EventDetails(
        Optional<String> description,
        Sessions sessions,
        RaceRules rules,
        Roles roles,
        ServerAccess server,
        Optional<ClosurePolicy> absent,
        Optional<Integer> withdrawalLimit,
        Optional<Teams> teams,
        Optional<CarClasses> classes,
        Optional<Splits> splits,
        Optional<Integer> confirmHours,
        Optional<TeamCars> teamCars,
        Optional<PromotionOrder> order,
        Optional<NumberRule> numbers,
        Optional<EventType> type) {

    /** Of a single event where whoever came first waits first, with any number. */
    public EventDetails(
            Optional<String> description,
            Sessions sessions,
            RaceRules rules,
            Roles roles,
            ServerAccess server,
            Optional<ClosurePolicy> absent,
            Optional<Integer> withdrawalLimit,
            Optional<Teams> teams,
            Optional<CarClasses> classes,
            Optional<Splits> splits,
            Optional<Integer> confirmHours,
            Optional<TeamCars> teamCars) {
        this(
                description,
                sessions,
                rules,
                roles,
                server,
                absent,
                withdrawalLimit,
                teams,
                classes,
                splits,
                confirmHours,
                teamCars,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Of an event that is one race, in which nobody confirms a place and each drives alone. */
    public EventDetails(
            Optional<String> description,
            Sessions sessions,
            RaceRules rules,
            Roles roles,
            ServerAccess server,
            Optional<ClosurePolicy> absent,
            Optional<Integer> withdrawalLimit,
            Optional<Teams> teams,
            Optional<CarClasses> classes) {
        this(
                description,
                sessions,
                rules,
                roles,
                server,
                absent,
                withdrawalLimit,
                teams,
                classes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing is said. */
    public static final EventDetails NONE = new EventDetails(
            Optional.empty(),
            Sessions.NONE,
            RaceRules.NONE,
            Roles.NONE,
            ServerAccess.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** As a plan keeps them: empty where nothing is said. */
    public Optional<EventDetails> kept() {
        return equals(NONE) ? Optional.empty() : Optional.of(this);
    }

    /** The same with these classes. */
    EventDetails with(CarClasses changed) {
        return new EventDetails(
                description,
                sessions,
                rules,
                roles,
                server,
                absent,
                withdrawalLimit,
                teams,
                Optional.of(changed),
                splits,
                confirmHours,
                teamCars,
                order,
                numbers,
                type);
    }

    /** What members call it. */
    public EventType kind() {
        return type.orElse(EventType.SINGLE);
    }

    /** What it is one of, where it does not stand alone, and each session that there is, in order. */
    public List<Phrase> raceWords() {
        return Stream.concat(type.map(EventType::title).stream(), sessions.words().stream())
                .toList();
    }

    /** How many races at once it is. */
    public int splitCount() {
        return splits.map(Splits::count).orElse(1);
    }

    /** How a driver gets into the server: that of their split, where it has one of its own. */
    public ServerAccess serverOf(Entry entry) {
        return splits.flatMap(all -> entry.split().flatMap(all::server)).orElse(server);
    }

    /** How those wait who get the places that become free. */
    public PromotionOrder promotion() {
        return order.orElse(PromotionOrder.FIRST_COME);
    }

    /** Which race numbers drivers may have. */
    public NumberRule numberRule() {
        return numbers.orElse(NumberRule.ANY);
    }

    /** How many of a driver's starts count when a place is given. */
    int counted(int starts) {
        return switch (promotion()) {
            case FIRST_COME -> 0;
            case FEWEST_STARTS -> starts;
        };
    }

    public ClosurePolicy closure() {
        return absent.orElse(ClosurePolicy.KEEP);
    }

    /**
     * How the meeting goes on.
     *
     * @param practice minutes, from 1
     * @param qualifying minutes, from 1
     * @param conditions weather, damage, assists and the like, in the organiser's words
     */
    public record Sessions(
            Optional<Integer> practice,
            Optional<Integer> qualifying,
            Optional<RaceLength> race,
            Optional<String> conditions) {

        public static final Sessions NONE =
                new Sessions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Each session that there is, in order: "practice 15 min". */
        public List<Phrase> words() {
            var words = new ArrayList<Phrase>();
            practice.ifPresent(minutes -> words.add(session("practice", minutes)));
            qualifying.ifPresent(minutes -> words.add(session("qualifying", minutes)));
            race.ifPresent(length -> words.add(Phrase.of("event.session.race").with("length", length.words())));
            return words;
        }

        private static Phrase session(String name, int minutes) {
            return Phrase.of("event.session." + name)
                    .with("length", new RaceLength(minutes, RaceLength.Unit.MINUTES).words());
        }
    }

    /**
     * By what drivers race.
     *
     * @param special what is different this time
     * @param regulation where the whole rule book is
     * @param liveries where drivers upload their own; without it there are none
     */
    public record RaceRules(Optional<String> special, Optional<HttpsLink> regulation, Optional<HttpsLink> liveries) {

        public static final RaceRules NONE = new RaceRules(Optional.empty(), Optional.empty(), Optional.empty());

        /** Whether drivers may bring liveries of their own. */
        public boolean allowLiveries() {
            return liveries.isPresent();
        }
    }

    /**
     * Roles of the guild that belong to the event.
     *
     * @param driver is given to those on the grid
     * @param steward may do what a steward does
     */
    public record Roles(Optional<RoleId> driver, Optional<RoleId> steward) {

        public static final Roles NONE = new Roles(Optional.empty(), Optional.empty());
    }

    /** How drivers get into the simulator's server: for the grid and those who run the race, never for the public. */
    public record ServerAccess(Optional<String> name, Optional<String> password, Optional<HttpsLink> join) {

        public static final ServerAccess NONE = new ServerAccess(Optional.empty(), Optional.empty(), Optional.empty());

        public boolean isKnown() {
            return !equals(NONE);
        }
    }
}
