package racemanager.playground.crowd;

import racemanager.playground.world.Member;

/**
 * One of the crowd.
 *
 * @param number counted from 1 in the order in which they press
 */
record Participant(int number, String name, Member member) {

    String id() {
        return Long.toString(member.userId());
    }

    /** The pattern with what is this member's own in it. */
    String fill(String pattern) {
        return pattern.replace("{n}", Integer.toString(number))
                .replace("{name}", name)
                .replace("{id}", id());
    }
}
