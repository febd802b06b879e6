package racemanager.sheet;

import java.util.Set;
import racemanager.kernel.Phrase;

/** How the columns of a sheet may be headed, in any language, by what members call them. */
@FunctionalInterface
public interface SheetHeadings {

    Set<String> of(Phrase title);
}
