package racemanager.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.Entry.DriverCard;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.wizard.WizardSetting;

/**
 * The events of all guilds as members see them; what they cannot see is refused as unknown. A stage fails when no answer
 * comes in time.
 */
public interface Events {

    /** Which event of which guild. */
    record EventId(GuildId guild, int number) {}

    /** An event beside what is known of a driver who may register for it. */
    record Entrance(Live event, Optional<DriverCard> profile) {}

    /** What came of a form. */
    sealed interface Registered {

        /** The driver is on the grid or in line, or has a broadcast slot. */
        record In(Live event) implements Registered {}

        /** The form breaks these rules. */
        record NotRead(List<Phrase> problems) implements Registered {
            public NotRead {
                problems = List.copyOf(problems);
            }
        }
    }

    /** What came of publishing, or scheduling, what was prepared. */
    sealed interface Publication {

        /** It is done, in these words. */
        record Done(Phrase told) implements Publication {}

        /** This is missing, or no longer right. */
        record Incomplete(List<Phrase> lacking) implements Publication {
            public Incomplete {
                lacking = List.copyOf(lacking);
            }
        }
    }

    /**
     * What is prepared is published, with all that the wizard checks.
     *
     * @param when the time that was typed for it; at once where none is
     */
    CompletionStage<Reply<Publication>> publish(
            EventId event, Optional<String> when, MemberId by, WizardSetting setting);

    /** All of a guild's events that were published, and those that will be. */
    CompletionStage<Reply<EventOverview>> overview(GuildId guild, Instant at);

    /** Registration and check-in end now. */
    CompletionStage<Reply<Live>> close(EventId event, MemberId by, Instant at);

    /** There will be no race; the drivers are told, with the reason if there is one. */
    CompletionStage<Reply<Live>> cancel(EventId event, Optional<String> reason, MemberId by, Instant at);

    /** What else an organiser does with what is published; the drivers are told. */
    CompletionStage<Reply<Live>> manage(EventId event, EventCommand.Managing command);

    /** What is not published is erased, with all that was said of it. */
    CompletionStage<Reply<RaceEvent>> delete(EventId event, MemberId by, Instant at);

    CompletionStage<Reply<Live>> look(EventId event, Instant at);

    /** What organisers did with it so far, published or not. */
    CompletionStage<Reply<History>> history(EventId event, Instant at);

    CompletionStage<Reply<Entrance>> entrance(EventId event, MemberId driver, Instant at);

    /** The account is kept for the driver first, then the event gives the place. */
    CompletionStage<Reply<Registered>> register(EventId event, MemberId driver, RegistrationForm form, Instant at);

    /** A steward puts a member in; the account is kept for the driver first, as when drivers register themselves. */
    CompletionStage<Reply<Registered>> add(
            EventId event, MemberId driver, RegistrationForm form, Steward steward, Instant at);

    /**
     * Somebody says who shares a car.
     *
     * @param driver whose entry the car is
     * @param name what the car's team is called
     * @param lines as they were typed, see {@link CrewReader}
     * @param steward who says it; empty for captains who do it themselves
     */
    CompletionStage<Reply<Registered>> lineUp(
            EventId event, MemberId driver, String name, String lines, Optional<Steward> steward, Instant at);

    /** What else a steward does for a driver. */
    CompletionStage<Reply<Live>> steward(EventId event, EventCommand.ForDriver command);

    /** A steward is about to allow an account that another member has; refused when there is nothing to allow. */
    CompletionStage<Reply<AccountClaim>> claim(EventId event, AccountClaim.Which which, Instant at);

    /** A steward allows it, with the reason that is audited. */
    CompletionStage<Reply<AccountClaim>> allow(EventId event, AccountClaim.Which which, Steward steward, Instant at);

    /** What Discord refused of its messages is tried again at once. */
    CompletionStage<Reply<Live>> tryAgain(EventId event, Instant at);

    CompletionStage<Reply<Live>> withdraw(EventId event, MemberId driver, Instant at);

    /** A captain who cannot come gives the car to one of its crew. */
    CompletionStage<Reply<Live>> handOver(EventId event, MemberId driver, MemberId captain, Instant at);

    /** A driver who is in the race names another account until closure; it is kept for them first. */
    CompletionStage<Reply<Registered>> changeAccount(EventId event, MemberId driver, String driverId, Instant at);

    /** A driver changes their own entry until closure. */
    CompletionStage<Reply<Live>> change(EventId event, MemberId driver, EntryChange change, Instant at);

    /** A reserve takes the place that is offered after closure. */
    CompletionStage<Reply<Live>> takePlace(EventId event, MemberId driver, Instant at);

    /** A reserve lets it go to the one behind. */
    CompletionStage<Reply<Live>> passPlace(EventId event, MemberId driver, Instant at);

    /** The account, if one is named, is kept for the member first, then the event gives the slot. */
    CompletionStage<Reply<Registered>> takeBroadcastSlot(
            EventId event, MemberId member, RegistrationForm form, Instant at);

    CompletionStage<Reply<Live>> leaveBroadcastSlot(EventId event, MemberId member, Instant at);

    CompletionStage<Reply<Live>> checkIn(EventId event, MemberId driver, Instant at);

    CompletionStage<Reply<Live>> checkOut(EventId event, MemberId driver, Instant at);
}
