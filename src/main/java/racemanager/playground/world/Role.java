package racemanager.playground.world;

/** A role of a guild; the one with the guild's own id is everyone's. */
public record Role(
        long id,
        long guildId,
        String name,
        long permissions,
        int position,
        int color,
        boolean hoist,
        boolean mentionable,
        boolean managed) {

    public boolean isEveryone() {
        return id == guildId;
    }

    /** Whether this role ranks above the other: by position, and the older one where they are equal. */
    public boolean isAbove(Role other) {
        return position != other.position ? position > other.position : id < other.id;
    }

    public Role at(int newPosition) {
        return new Role(id, guildId, name, permissions, newPosition, color, hoist, mentionable, managed);
    }
}
