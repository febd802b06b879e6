package racemanager.control;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command asks of the running bot.
 *
 * @param command one word
 * @param arguments any text, such as paths with blanks in them
 */
public record ControlRequest(String command, List<String> arguments) {

    public ControlRequest {
        arguments = List.copyOf(arguments);
    }

    public static ControlRequest of(String command, String... arguments) {
        return new ControlRequest(command, List.of(arguments));
    }

    /** One line without a line break, whatever the arguments are; blanks part the words. */
    String line() {
        return Stream.concat(Stream.of(command), arguments.stream())
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    /** Empty when no command can have written this line. */
    static Optional<ControlRequest> parse(String line) {
        try {
            var words = Stream.of(line.split(" ", -1))
                    .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                    .toList();
            return Optional.of(new ControlRequest(words.getFirst(), words.subList(1, words.size())));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
