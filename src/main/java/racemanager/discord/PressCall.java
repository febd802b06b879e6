package racemanager.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return ids(ChannelId::parse);
    }

    public List<RoleId> roles() {
        return ids(RoleId::parse);
    }

    public List<MemberId> members() {
        return ids(MemberId::parse);
    }

    /** Whatever Discord would not have sent is not there. */
    private <I> List<I> ids(Function<String, I> reader) {
        return values.stream().flatMap(value -> read(value, reader).stream()).toList();
    }

    private static <I> Optional<I> read(String value, Function<String, I> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }
}
