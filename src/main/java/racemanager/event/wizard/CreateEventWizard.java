package racemanager.event.wizard;

import java.time.ZoneId;
import java.util.List;
import racemanager.wizard.Answers;
import racemanager.wizard.Wizard;

/** The wizard that creates an event: its steps in order. */
public final class CreateEventWizard {

    public static final String ID = "event";

    public static final Wizard<Surroundings> WIZARD = new Wizard<>(
            ID,
            List.of(
                    TitleStep.STEP,
                    ZoneStep.STEP,
                    DateStep.STEP,
                    TrackStep.STEP,
                    CarsStep.STEP,
                    CapacityStep.STEP,
                    ChannelsStep.STEP));

    /** What is set before the organiser has said anything. */
    public static Answers suggested(ZoneId zone) {
        return ZoneStep.suggesting(zone).and(DateStep.SUGGESTED).and(CapacityStep.SUGGESTED);
    }

    private CreateEventWizard() {}
}
