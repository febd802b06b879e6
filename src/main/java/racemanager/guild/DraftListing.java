package racemanager.guild;

import java.time.Instant;
import java.util.Optional;
import racemanager.event.EventOverview;
import racemanager.event.FormerMember;
import racemanager.guild.EventIndex.Order;
import racemanager.kernel.MemberId;

/**
 * A draft as the guild lists it; what it says is with the event itself.
 *
 * @param order the session that it was saved from last; none for a copy of an event
 */
public record DraftListing(int number, Optional<String> title, Optional<Instant> start, Optional<Order> order) {

    EventOverview.Listed listed() {
        return new EventOverview.Listed(number, title.orElse(""), start, EventOverview.Status.DRAFT);
    }

    DraftListing forgetting(MemberId member) {
        return new DraftListing(
                number,
                title,
                start,
                order.map(known ->
                        known.organiser().equals(member) ? new Order(FormerMember.ID, known.session()) : known));
    }
}
