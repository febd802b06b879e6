package racemanager.store;

import java.util.List;

/**
 * What reading every record and checking every page showed.
 *
 * @param count what could be read
 * @param fileBytes the size of the files
 * @param damage a sentence for each record or page that is not what was written; empty if all is well
 */
public record StoreVerdict(StoreCount count, long fileBytes, List<String> damage) {

    public StoreVerdict {
        damage = List.copyOf(damage);
    }

    public boolean isSound() {
        return damage.isEmpty();
    }
}
