package racemanager.guild;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.access.Scope;
import racemanager.event.Entry.DriverCard;
import racemanager.steam.SteamId;

/**
 * What a guild keeps of one member.
 *
 * @param zone the time zone of the last event that they made
 * @param granted which parts of the bot were granted to the member alone
 * @param races the events that they entered or made, the latest start first
 * @param templates the names of those that they saved
 * @param direct the language of the direct messages that they asked for; empty where they want none
 * @param accounts other members' Steam accounts that they named, and what others did with theirs
 * @param attendance how they came to races
 */
public record Profile(
        Optional<DriverCard> card,
        Optional<ZoneId> zone,
        Optional<Locale> direct,
        List<Scope> granted,
        List<Race> races,
        List<String> templates,
        SharedAccounts accounts,
        Attendance attendance) {

    public static final Profile NOTHING = new Profile(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), SharedAccounts.NONE);

    /** Of somebody who has missed no race, and driven none that is over. */
    public Profile(
            Optional<DriverCard> card,
            Optional<ZoneId> zone,
            Optional<Locale> direct,
            List<Scope> granted,
            List<Race> races,
            List<String> templates,
            SharedAccounts accounts) {
        this(card, zone, direct, granted, races, templates, accounts, Attendance.NONE);
    }

    /**
     * Accounts that a member does not have alone.
     *
     * @param refused those that were refused to them
     * @param allowed those that a steward allowed them
     * @param others how many others named the member's own
     */
    public record SharedAccounts(List<SteamId> refused, List<SteamId> allowed, int others) {

        public static final SharedAccounts NONE = new SharedAccounts(List.of(), List.of(), 0);

        public SharedAccounts {
            refused = List.copyOf(refused);
            allowed = List.copyOf(allowed);
        }
    }

    /** An event that a member has to do with. */
    public record Race(String title, Instant start, boolean entered) {}

    public Profile {
        granted = List.copyOf(granted);
        races = List.copyOf(races);
        templates = List.copyOf(templates);
    }
}
