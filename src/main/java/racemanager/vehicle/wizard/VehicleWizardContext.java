package racemanager.vehicle.wizard;

import java.time.Instant;
import java.util.Optional;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleLists;
import racemanager.wizard.WizardContext;

/**
 * What the steps may know of the world around them.
 *
 * @param simulator the one that the guild races in
 */
public record VehicleWizardContext(Instant now, VehicleLists lists, Optional<Simulator> simulator)
        implements WizardContext {}
