package racemanager.access;

import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.RoleId;

/** To whom something is granted. */
public sealed interface Holder {

    /** Every member who has the role at the moment of asking. */
    record OfRole(RoleId role) implements Holder {}

    record OfMember(MemberId member) implements Holder {}

    /** Every member of the guild. */
    record Everyone() implements Holder {}

    /** As Discord shows them by their present name; notifies nobody where mentions are not allowed to. */
    default Markup mention() {
        return switch (this) {
            case OfRole of -> Mention.of(of.role());
            case OfMember of -> Mention.of(of.member());
            case Everyone everyone -> new Markup("@everyone");
        };
    }
}
