package racemanager.setting;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import racemanager.kernel.ChannelId;
import racemanager.kernel.RoleId;
import racemanager.kernel.Simulator;

/** One thing that a guild sets; where it sets nothing, the default holds. */
public sealed interface Setting {

    /** The language of what the whole guild reads; by default the one that Discord tells for the guild. */
    record SpokenLanguage(Optional<Locale> language) implements Setting {}

    /** The time zone that dates are meant in; by default each organiser's last one. */
    record HomeZone(Optional<ZoneId> zone) implements Setting {}

    /** The simulator that the community races in; by default it is asked. */
    record UsualSimulator(Optional<Simulator> simulator) implements Setting {}

    /** The channel for a use; by default it is asked, and organisers are told by direct message. */
    record UsedChannel(ChannelUse use, Optional<ChannelId> channel) implements Setting {}

    /** What becomes of the places of those who have not checked in; by default they keep them. */
    record AbsentDrivers(Optional<ClosurePolicy> policy) implements Setting {}

    /** How often a driver may withdraw from an event and still come back without a steward; by default always. */
    record WithdrawalLimit(Optional<Integer> most) implements Setting {}

    /** After how many tries with another member's account a member waits, 0 for never; by default three. */
    record AttemptLimit(Optional<Integer> most) implements Setting {}

    /** In how many minutes these tries count, and how long the member waits then; by default ten. */
    record AttemptTime(Optional<Integer> minutes) implements Setting {}

    /**
     * How long a place that becomes free before closure is kept for the next in line, who confirms it, 0 where they get it
     * at once; by default as in the event before.
     */
    record ConfirmTime(Optional<Integer> hours) implements Setting {}

    /** In which order those wait who get the places that become free; by default whoever came first. */
    record WaitingOrder(Optional<PromotionOrder> order) implements Setting {}

    /** Which race numbers drivers may have; by default any. */
    record RaceNumbers(Optional<NumberRule> rule) implements Setting {}

    /** The role for a use in new events; by default there is none. */
    record UsedRole(RoleUse use, Optional<RoleId> role) implements Setting {}
}
