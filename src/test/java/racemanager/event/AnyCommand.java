package racemanager.event;

import static racemanager.event.EventStory.ORGANISER;
import static racemanager.event.StewardStory.BECAUSE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import racemanager.event.Crew.CoDriver;
import racemanager.event.EventCommand.AddEntry;
import racemanager.event.EventCommand.ChangeAccount;
import racemanager.event.EventCommand.ChangeCapacity;
import racemanager.event.EventCommand.ChangeEntry;
import racemanager.event.EventCommand.CheckIn;
import racemanager.event.EventCommand.ChooseCar;
import racemanager.event.EventCommand.Close;
import racemanager.event.EventCommand.ConfirmEntry;
import racemanager.event.EventCommand.DealSplits;
import racemanager.event.EventCommand.EditCrew;
import racemanager.event.EventCommand.EditEntry;
import racemanager.event.EventCommand.Forget;
import racemanager.event.EventCommand.FreePlaces;
import racemanager.event.EventCommand.HandOver;
import racemanager.event.EventCommand.ImportDrivers;
import racemanager.event.EventCommand.LeaveBroadcast;
import racemanager.event.EventCommand.MarkGuest;
import racemanager.event.EventCommand.MoveEntry;
import racemanager.event.EventCommand.NoteLeft;
import racemanager.event.EventCommand.PassPlace;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.RemoveEntry;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventCommand.TakeBroadcast;
import racemanager.event.EventCommand.TakeOver;
import racemanager.event.EventCommand.TakePlace;
import racemanager.event.EventCommand.TimePassed;
import racemanager.event.EventCommand.Withdraw;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.MemberId;

/** Something that somebody may do with an event at one moment, at random. */
record AnyCommand(Random dice, EventPlan plan, int turn, Instant now) {

    private static final int PEOPLE = 12;
    private static final int GUESTS = 3;
    private static final int MOST_PLACES = 4;
    private static final int NUMBERS = 18;

    EventCommand next() {
        return switch (dice.nextInt(12)) {
            case 0, 1, 2, 3 -> register();
            case 4, 5, 6 -> ofMember();
            case 7, 8, 9 -> ofSteward();
            case 10 -> ofOrganiser();
            default -> new TimePassed(now);
        };
    }

    /** Somebody whose car has a crew cannot come, or has left the guild; empty where nobody has one. */
    Optional<EventCommand> ofCaptain(EntryList entries) {
        var cars = entries.present().filter(car -> car.heir().isPresent()).toList();
        if (cars.isEmpty()) return Optional.empty();
        var car = cars.get(dice.nextInt(cars.size()));
        return Optional.of(
                dice.nextBoolean()
                        ? new NoteLeft(car.driver(), now)
                        : new HandOver(
                                car.driver(), car.heir().orElseThrow().member().orElseThrow(), now));
    }

    private Register register() {
        var driver = person();
        return after(
                dice.nextInt(4),
                new Register(
                        driver,
                        CrewStory.card(driver.value()),
                        car(),
                        Optional.empty(),
                        plan.details().teamCars().map(cars -> Crew.of(team())),
                        now));
    }

    /** The same of somebody who has started in so many races. */
    static Register after(int starts, Register register) {
        return new Register(
                register.driver(),
                register.card(),
                register.car(),
                register.team(),
                register.crew(),
                register.livery(),
                starts,
                register.at());
    }

    private EventCommand ofMember() {
        var driver = person();
        return switch (dice.nextInt(15)) {
            case 0 -> new Withdraw(driver, now);
            case 1, 2, 3 -> new CheckIn(driver, now);
            case 4, 5 -> new TakePlace(driver, now);
            case 6 -> new PassPlace(driver, now);
            case 7 -> new ChooseCar(driver, car(), now);
            case 8 -> new ChangeEntry(driver, change(driver), now);
            case 9, 10 -> new SetCrew(driver, crew(), now);
            case 11 -> new TakeBroadcast(driver, form(driver), Optional.of(CrewStory.card(driver.value())), now);
            case 12 -> new LeaveBroadcast(driver, now);
            case 13 -> account(driver);
            default -> dice.nextInt(4) == 0 ? new Forget(driver, now) : new NoteLeft(driver, now);
        };
    }

    /** One that the guild has kept for the driver, whosever it is in the race. */
    private ChangeAccount account(MemberId driver) {
        var card = CrewStory.card(10L + dice.nextInt(2 * PEOPLE));
        return new ChangeAccount(driver, card.steam().orElseThrow().text(), Optional.of(card), now);
    }

    private EventCommand ofSteward() {
        var driver = dice.nextBoolean() ? person() : guest();
        return switch (dice.nextInt(13)) {
            case 0, 1, 2 -> new AddEntry(driver, form(driver), Optional.of(card(driver)), BECAUSE, now);
            case 3 -> new RemoveEntry(driver, BECAUSE, now);
            case 4, 5 ->
                new MoveEntry(
                        driver, spot(), Optional.of(dice.nextInt(3)).filter(any -> dice.nextBoolean()), BECAUSE, now);
            case 6 -> new EditEntry(driver, change(driver), BECAUSE, now);
            case 7 -> new EditCrew(driver, crew(), BECAUSE, now);
            case 8 -> new ConfirmEntry(driver, true, BECAUSE, now);
            case 9 -> new MarkGuest(driver, dice.nextBoolean(), BECAUSE, now);
            case 10 -> new TakeOver(person(), guest(), BECAUSE, now);
            default -> list();
        };
    }

    /** Where there are classes in several splits, only a new deal would follow other capacities. */
    private EventCommand ofOrganiser() {
        var isFixed = plan.details().splits().isPresent();
        return switch (dice.nextInt(5)) {
            case 0, 1 -> new DealSplits(List.of(person(), person()), ORGANISER, now);
            case 2 ->
                isFixed
                        ? new TimePassed(now)
                        : new ChangeCapacity(
                                2 + dice.nextInt(MOST_PLACES), plan.capacity().broadcastSlots(), ORGANISER, now);
            case 3 -> dice.nextInt(6) == 0 ? new Close(ORGANISER, now) : new TimePassed(now);
            default -> new FreePlaces(ORGANISER, now);
        };
    }

    /** Three drivers without Discord, of whom some may be there already, and some share a car where that is done. */
    private ImportDrivers list() {
        var rows = new ArrayList<DriverRow.Compared>();
        var shares = plan.details().teamCars().isPresent();
        for (int row = 0; row < 3; row++) {
            var card = CrewStory.card(40L + dice.nextInt(PEOPLE) * 3L + row);
            var given = EnumSet.of(DriverColumn.NAME, DriverColumn.STEAM);
            if (shares) given.add(DriverColumn.TEAM);
            rows.add(new DriverRow(
                            row + 2,
                            card.fullName(),
                            card.steam().orElseThrow().text(),
                            card.steam(),
                            shares ? ClassStory.FERRARI : car(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            Optional.empty(),
                            shares ? "Crew " + dice.nextInt(2) : "",
                            Optional.empty(),
                            given,
                            List.of())
                    .comparedWith(Optional.empty()));
        }
        return new ImportDrivers(rows, MemberId.withoutDiscord(100 + turn * 3), BECAUSE, now);
    }

    private MemberId person() {
        return new MemberId(10 + dice.nextInt(PEOPLE));
    }

    private MemberId guest() {
        return MemberId.withoutDiscord(1 + dice.nextInt(GUESTS));
    }

    private static Entry.DriverCard card(MemberId driver) {
        return CrewStory.card(driver.isOnDiscord() ? driver.value() : 30 - driver.value());
    }

    private RegistrationForm form(MemberId driver) {
        var card = card(driver);
        return new RegistrationForm(
                card.fullName() + " Ada", card.steam().orElseThrow().text(), car(), "", team());
    }

    private EntryChange change(MemberId driver) {
        return new EntryChange(
                card(driver),
                car(),
                Optional.of(1 + dice.nextInt(NUMBERS)).filter(any -> dice.nextBoolean()),
                Optional.empty(),
                HttpsLink.read("https://example.org/" + dice.nextInt(NUMBERS)).filter(any -> dice.nextBoolean()));
    }

    private Crew crew() {
        var others = new ArrayList<CoDriver>();
        for (int other = dice.nextInt(4); other > 0; other--) {
            var person = person();
            others.add(dice.nextBoolean() ? CrewStory.member(person) : CrewStory.stranger(person.value()));
        }
        return new Crew(team(), others);
    }

    private Spot spot() {
        return new Spot(
                dice.nextInt(3) > 0 ? Spot.Part.GRID : Spot.Part.WAITING,
                Optional.of(1 + dice.nextInt(MOST_PLACES)).filter(any -> dice.nextBoolean()));
    }

    private String team() {
        return "Team " + dice.nextInt(PEOPLE);
    }

    private String car() {
        return dice.nextBoolean() ? ClassStory.FERRARI : ClassStory.ALPINE;
    }
}
