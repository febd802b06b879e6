package racemanager.event;

import java.util.Optional;

/**
 * Where a steward wants a driver.
 *
 * @param place from 1; empty for the end
 */
public record Spot(Part part, Optional<Integer> place) {

    /** A part of an entry list. */
    public enum Part {
        GRID,
        WAITING
    }
}
