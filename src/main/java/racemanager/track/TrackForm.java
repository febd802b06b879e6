package racemanager.track;

/** What a member typed about a track; empty where nothing was typed. */
public record TrackForm(
        String name, String layout, String pitBoxes, String serverSlots, String broadcastSlots, String details) {}
