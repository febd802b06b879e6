package racemanager.discord;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.RoleId;

/** What a member filled in for the options of a command, by option name. */
public record Options(
        Map<String, String> values,
        Map<String, Upload> uploads,
        Map<String, Mentioned> mentioned,
        Map<String, ChosenChannel> channels) {

    public static final Options NONE = new Options(Map.of(), Map.of(), Map.of());

    public Options {
        values = Map.copyOf(values);
        uploads = Map.copyOf(uploads);
        mentioned = Map.copyOf(mentioned);
        channels = Map.copyOf(channels);
    }

    /** Without a chosen channel. */
    public Options(Map<String, String> values, Map<String, Upload> uploads, Map<String, Mentioned> mentioned) {
        this(values, uploads, mentioned, Map.of());
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The value of an option that the command declares as required. */
    public String needed(String option) {
        return text(option).orElseThrow(() -> new IllegalStateException("Discord sent no option " + option));
    }

    /** A whole number; empty also while a member is still typing something else. */
    public Optional<Integer> number(String option) {
        return text(option).flatMap(OwnNumber::read);
    }

    public Optional<Boolean> flag(String option) {
        return text(option).map(Boolean::parseBoolean);
    }

    public Optional<MemberId> member(String option) {
        return id(option, MemberId::parse);
    }

    public Optional<RoleId> role(String option) {
        return id(option, RoleId::parse);
    }

    public Optional<ChannelId> channel(String option) {
        return id(option, ChannelId::parse);
    }

    /** Unreadable only while a member is still typing. */
    private <I> Optional<I> id(String option, Function<String, I> reader) {
        try {
            return text(option).map(reader);
        } catch (NumberFormatException typing) {
            return Optional.empty();
        }
    }

    public Optional<Upload> upload(String option) {
        return Optional.ofNullable(uploads.get(option));
    }

    /** A channel with what the member may do in it; empty while a member is still typing. */
    public Optional<ChosenChannel> chosenChannel(String option) {
        return Optional.ofNullable(channels.get(option));
    }

    /** A role or a user; empty while a member is still typing. */
    public Optional<Mentioned> mentioned(String option) {
        return Optional.ofNullable(mentioned.get(option));
    }
}
