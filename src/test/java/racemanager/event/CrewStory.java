package racemanager.event;

import static racemanager.event.EventStory.DAYS_BEFORE;
import static racemanager.event.EventStory.ORGANISER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventCommand.Publish;
import racemanager.event.EventCommand.Register;
import racemanager.event.EventCommand.SetCrew;
import racemanager.event.EventPlan.Capacity;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** An event whose cars are shared by up to three drivers, who may change until an hour before the start. */
final class CrewStory {

    static final String CAR = "Porsche 992 GT3 R";
    static final TeamCars CARS = new TeamCars(3, Duration.ofHours(1));

    static EventStory published(int cars) {
        return EventStory.unborn().after(new Publish(1, plan(cars), ORGANISER, DAYS_BEFORE));
    }

    static EventPlan plan(int cars) {
        var plan = EventStory.plan(cars, true);
        return RaceNight.shared(
                CARS,
                new EventPlan(
                        plan.title(),
                        plan.timing(),
                        plan.checkIn(),
                        plan.track(),
                        plan.cars(),
                        new Capacity(cars, 0, true, DriverIdKind.STEAM),
                        plan.channels(),
                        plan.language(),
                        plan.picture(),
                        plan.more()));
    }

    /** Whoever has this number has this account too. */
    static DriverCard card(long number) {
        return new DriverCard("Driver " + number, Optional.of(SteamId.ofAccount(1_000 + number)));
    }

    static CoDriver member(MemberId member) {
        return new CoDriver(card(member.value()), Optional.of(member));
    }

    static CoDriver stranger(long number) {
        return new CoDriver(card(number), Optional.empty());
    }

    static Register in(MemberId driver, String name) {
        return new Register(
                driver, card(driver.value()), CAR, Optional.empty(), Optional.of(Crew.of(name)), DAYS_BEFORE);
    }

    static Crew crew(String name, CoDriver... others) {
        return new Crew(name, List.of(others));
    }

    static SetCrew set(MemberId driver, String name, CoDriver... others) {
        return new SetCrew(driver, crew(name, others), DAYS_BEFORE);
    }

    static Stream<Entry> entries(EventStory story) {
        return story.live().entries().present();
    }

    private CrewStory() {}
}
