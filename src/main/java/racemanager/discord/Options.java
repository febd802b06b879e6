package racemanager.discord;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

/** What a member filled in for the options of a command, by option name. */
public record Options(Map<String, String> values, Map<String, Upload> uploads) {

    public static final Options NONE = new Options(Map.of(), Map.of());

    public Options {
        values = Map.copyOf(values);
        uploads = Map.copyOf(uploads);
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The value of an option that the command declares as required. */
    public String needed(String option) {
        return text(option).orElseThrow(() -> new IllegalStateException("Discord sent no option " + option));
    }

    /** A whole number; empty also while a member is still typing something else. */
    public OptionalLong number(String option) {
        try {
            return text(option).map(Long::parseLong).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        } catch (NumberFormatException notWhole) {
            return OptionalLong.empty();
        }
    }

    public OptionalDouble decimal(String option) {
        try {
            return text(option).map(Double::parseDouble).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        } catch (NumberFormatException notNumber) {
            return OptionalDouble.empty();
        }
    }

    public Optional<Boolean> flag(String option) {
        return text(option).map(Boolean::parseBoolean);
    }

    public Optional<MemberId> member(String option) {
        return text(option).map(MemberId::parse);
    }

    public Optional<RoleId> role(String option) {
        return text(option).map(RoleId::parse);
    }

    public Optional<ChannelId> channel(String option) {
        return text(option).map(ChannelId::parse);
    }

    public Optional<Upload> upload(String option) {
        return Optional.ofNullable(uploads.get(option));
    }
}
