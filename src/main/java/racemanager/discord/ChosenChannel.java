package racemanager.discord;

import racemanager.kernel.ChannelId;
import racemanager.place.Permissions;

/**
 * A channel that a member chose for an option.
 *
 * @param permissions what that member may do in it
 */
public record ChosenChannel(ChannelId channel, Permissions permissions) {}
