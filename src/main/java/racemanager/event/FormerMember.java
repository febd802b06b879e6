package racemanager.event;

import racemanager.kernel.MemberId;

/** Stands in the place of members who asked to be forgotten; Discord gives nobody the id 0. */
public final class FormerMember {

    public static final MemberId ID = new MemberId(0);

    private FormerMember() {}
}
