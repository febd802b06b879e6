package racemanager.discord.interaction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.discord.Mentioned;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.Upload;
import racemanager.kernel.Mention;

/** What was typed and chosen, as one line. */
final class TypedText {

    /** In the order of the command's options. */
    static String of(Route.Slash row, SlashCall call) {
        return joined(row.options().stream().flatMap(option -> value(option, call)));
    }

    private static Stream<String> value(Option option, SlashCall call) {
        var options = call.options();
        return options
                .mentioned(option.name())
                .map(TypedText::mention)
                .or(() -> options.upload(option.name()).map(Upload::name))
                .or(() -> options.text(option.name()))
                .stream();
    }

    private static String mention(Mentioned whom) {
        return switch (whom) {
            case Mentioned.OfRole of -> Mention.of(of.role()).text();
            case Mentioned.Everyone everyone -> "@everyone";
            case Mentioned.OfMember of -> Mention.of(of.standing().member()).text();
            case Mentioned.Stranger stranger -> Mention.of(stranger.user()).text();
        };
    }

    static String of(PressCall call) {
        return joined(Stream.concat(call.id().arguments().stream(), call.values().stream()));
    }

    static String of(SubmitCall call) {
        return joined(Stream.concat(
                call.id().arguments().stream(), call.fields().values().stream().flatMap(List::stream)));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private TypedText() {}
}
