package racemanager.wizard;

import java.time.Instant;
import racemanager.kernel.OpenType;

/** What the steps of a wizard may know of the world around them, at the instant of a press. */
@OpenType
public interface WizardContext {

    Instant now();
}
