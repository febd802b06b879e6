package racemanager.place;

import racemanager.kernel.RoleId;

/**
 * A role of a guild.
 *
 * @param position higher ranks above lower; equal positions rank the older role above
 * @param managed given by an integration or by boosting, and by nobody else
 * @param mentionable whether everyone may ping it
 */
public record PlaceRole(
        RoleId id, String name, int position, Permissions permissions, boolean managed, boolean mentionable) {

    boolean ranksAbove(PlaceRole other) {
        return position != other.position
                ? position > other.position
                : Long.compareUnsigned(id.value(), other.id.value()) < 0;
    }
}
