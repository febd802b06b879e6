package racemanager.event.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.EventDetails.ServerAccess;

/**
 * Into how many races at once an event is split, each with as many places as one server has.
 *
 * @param count how many, numbered from 0
 * @param servers how drivers get into the server of each, first to last; those behind it have none of their own
 */
public record Splits(int count, Filling filling, List<ServerAccess> servers) {

    public static final int FEWEST = 2;
    public static final int MOST = 6;

    /** By what drivers are dealt to the splits. */
    public enum Filling {
        /** The first of the grid into the first split. */
        ORDER,
        /** Those with the highest rating into the first split. */
        RATING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that this word stands for; empty for any other text. */
        public static Optional<Filling> of(String word) {
            return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        }
    }

    public Splits {
        servers = List.copyOf(servers);
    }

    /** Whether there is a split of this number. */
    public boolean has(int split) {
        return split >= 0 && split < count;
    }

    /** The numbers of all, in order. */
    public List<Integer> all() {
        return IntStream.range(0, count).boxed().toList();
    }

    /** How drivers get into the server of a split; empty where it has none of its own. */
    public Optional<ServerAccess> server(int split) {
        return Optional.of(split)
                .filter(each -> each >= 0 && each < servers.size())
                .map(servers::get)
                .filter(ServerAccess::isKnown);
    }
}
