package racemanager.event;

import java.util.Optional;
import racemanager.event.Entry.DriverCard;

/** What a steward sets an entry to; place and check-in stay as they are. */
public record EntryChange(DriverCard card, String car, Optional<Integer> number, Optional<Integer> team) {}
