package racemanager.track;

import java.util.Set;

/** How the columns of a sheet may be headed, in any language. */
@FunctionalInterface
public interface TrackHeadings {

    Set<String> of(TrackColumn column);
}
