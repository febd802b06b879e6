package racemanager.event;

import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.ConfirmEntry;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.NoteEntry;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;
import racemanager.vehicle.CarList;

/** What a steward does in an event with two cars in which each driver has an account. */
final class StewardStory {

    static final String BMW = "BMW M4";
    static final String AUDI = "Audi R8";
    static final MemberId STEWARD = new MemberId(2);
    static final Steward BECAUSE = new Steward(STEWARD, "The server is full");

    static EventStory published(int places, boolean mayWait) {
        var plan = EventStory.plan(places, mayWait);
        return EventStory.unborn()
                .after(new EventCommand.Publish(
                        1,
                        new EventPlan(
                                plan.title(),
                                plan.timing(),
                                plan.checkIn(),
                                plan.track(),
                                new CarList(List.of(BMW, AUDI)),
                                new Capacity(places, 0, mayWait, DriverIdKind.STEAM),
                                plan.channels(),
                                Locale.ENGLISH,
                                Optional.empty(),
                                Optional.empty()),
                        ORGANISER,
                        DAYS_BEFORE));
    }

    static DriverCard card(MemberId driver, int account) {
        return new DriverCard("Driver " + driver.text(), Optional.of(SteamId.ofAccount(account)));
    }

    /** The account is the driver's own. */
    static DriverCard card(MemberId driver) {
        return card(driver, (int) driver.value());
    }

    static AddEntry add(MemberId driver, Instant at) {
        return add(driver, (int) driver.value(), at);
    }

    static AddEntry add(MemberId driver, int account, Instant at) {
        var card = card(driver, account);
        var form =
                new RegistrationForm(card.fullName(), SteamId.ofAccount(account).text(), BMW, "");
        return new AddEntry(driver, form, Optional.of(card), BECAUSE, at);
    }

    static EditEntry number(MemberId driver, int number, Instant at) {
        return new EditEntry(
                driver, new EntryChange(card(driver), BMW, Optional.of(number), Optional.empty()), BECAUSE, at);
    }

    static RemoveEntry remove(MemberId driver, Instant at) {
        return new RemoveEntry(driver, BECAUSE, at);
    }

    static MoveEntry move(MemberId driver, Spot.Part part, int place, Instant at) {
        return new MoveEntry(driver, new Spot(part, Optional.of(place)), BECAUSE, at);
    }

    static MoveEntry moveToEnd(MemberId driver, Spot.Part part, Instant at) {
        return new MoveEntry(driver, new Spot(part, Optional.empty()), BECAUSE, at);
    }

    static NoteEntry note(MemberId driver, String text, Instant at) {
        return new NoteEntry(driver, Optional.of(text).filter(each -> !each.isEmpty()), BECAUSE, at);
    }

    static ConfirmEntry confirm(MemberId driver, boolean in, Instant at) {
        return new ConfirmEntry(driver, in, BECAUSE, at);
    }

    private StewardStory() {}
}
