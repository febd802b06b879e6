package racemanager.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;

/**
 * A driver as a list has them.
 *
 * @param line where they stand in the file
 * @param driverId as it was typed
 * @param account what that says; empty also where the event asks for none
 * @param team counted from 0
 * @param className empty where the list does not say it
 * @param split counted from 0
 * @param crew what the car's team is called; empty where nobody shares cars, and where the list does not say it
 * @param livery where the car's own livery is; empty where the list does not say it
 * @param given the columns of the list; what it has no column for stays as it was
 * @param problems what is wrong with the row, whatever the event is like
 */
public record DriverRow(
        int line,
        String name,
        String driverId,
        Optional<SteamId> account,
        String car,
        Optional<Integer> number,
        Optional<Integer> team,
        String className,
        Optional<Integer> split,
        String crew,
        Optional<HttpsLink> livery,
        Set<DriverColumn> given,
        List<Phrase> problems) {

    /** Of somebody who shares the car with nobody, and brings no livery. */
    public DriverRow(
            int line,
            String name,
            String driverId,
            Optional<SteamId> account,
            String car,
            Optional<Integer> number,
            Optional<Integer> team,
            String className,
            Optional<Integer> split,
            Set<DriverColumn> given,
            List<Phrase> problems) {
        this(line, name, driverId, account, car, number, team, className, split, "", Optional.empty(), given, problems);
    }

    public DriverRow {
        given = Set.copyOf(given);
        problems = List.copyOf(problems);
    }

    /**
     * A row that somebody wants to have taken.
     *
     * @param before how the driver stood on the entry list when they looked; nothing where they were not on it
     */
    public record Compared(DriverRow row, Optional<Before> before) {}

    /** What a list can change of an entry. */
    public record Before(EntryChange entry, Optional<Integer> split, Optional<Crew> crew) {

        static Before of(Entry entry) {
            return new Before(entry.present(), entry.split(), entry.crew());
        }

        /** Whether this account drove the car. */
        public boolean has(SteamId account) {
            return entry.card().steam().equals(Optional.of(account))
                    || crew.filter(each -> each.has(account)).isPresent();
        }
    }

    /** The row with what it was compared with, to be taken as long as that is so. */
    public Compared comparedWith(Optional<Before> before) {
        return new Compared(this, before);
    }

    boolean namesNoAccount() {
        return PlainText.line(driverId).isEmpty();
    }

    boolean isNamed(String other) {
        return PlainText.likeness(name).equals(PlainText.likeness(other));
    }
}
