package racemanager.event.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;

/** How drivers get into the server of one split, in a line: its name, its password and its link, with semicolons between. */
final class SplitServerLine {

    private static final String TEXTS = "wizard.event.splits.";
    private static final int MOST_PARTS = 3;
    private static final int LONGEST = 100;
    private static final int LONGEST_SAID = 40;

    /** The access, or everything that is wrong with the line; a part may be left empty. */
    static Parsed<ServerAccess> read(String line) {
        var parts = Stream.of(line.split(";", -1)).map(PlainText::line).toList();
        var problems = new ArrayList<Phrase>();
        if (parts.size() > MOST_PARTS) problems.add(about("parts", line));
        if (parts.stream().limit(2).anyMatch(part -> part.length() > LONGEST))
            problems.add(about("long", line).with("most", LONGEST));
        var link = part(parts, 2).flatMap(HttpsLink::read);
        if (part(parts, 2).isPresent() && link.isEmpty()) problems.add(about("link", line));
        return problems.isEmpty()
                ? Parsed.read(new ServerAccess(part(parts, 0), part(parts, 1), link))
                : Parsed.rejected(problems);
    }

    private static Phrase about(String why, String line) {
        return Phrase.of(TEXTS + why).with("line", PlainText.cut(line, LONGEST_SAID));
    }

    private static Optional<String> part(List<String> parts, int index) {
        return index < parts.size() ? Optional.of(parts.get(index)).filter(part -> !part.isEmpty()) : Optional.empty();
    }

    /** The line that is read as this; one without anything still keeps its place. */
    static String text(ServerAccess server) {
        return Stream.of(server.name(), server.password(), server.join().map(HttpsLink::text))
                .map(part -> part.orElse(""))
                .collect(Collectors.joining("; "))
                .strip();
    }

    private SplitServerLine() {}
}
