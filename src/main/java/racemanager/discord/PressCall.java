package racemanager.discord;

import java.util.List;
import java.util.Optional;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.RoleId;

/**
 * A member pressed a button or chose in a select.
 *
 * @param values what was chosen, empty for a button; ids for selects of members, roles and channels
 * @param message the message that the component is on
 */
public record PressCall(Caller caller, Responder responder, CustomId id, List<String> values, MessageId message) {

    public PressCall {
        values = List.copyOf(values);
    }

    /** The first choice. */
    public Optional<String> value() {
        return values.stream().findFirst();
    }

    public List<ChannelId> channels() {
        return values.stream().map(ChannelId::parse).toList();
    }

    public List<RoleId> roles() {
        return values.stream().map(RoleId::parse).toList();
    }

    public List<MemberId> members() {
        return values.stream().map(MemberId::parse).toList();
    }
}
