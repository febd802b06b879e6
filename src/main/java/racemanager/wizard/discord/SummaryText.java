package racemanager.wizard.discord;

import java.util.List;
import racemanager.kernel.PlainText;
import racemanager.speech.Localizer;
import racemanager.wizard.Screen.Asking;

/** What is set so far, line by line, cut so that all of it stays within one message. */
final class SummaryText {

    /** A message has 4,000 characters; what is asked, remarked and wrong needs some of them. */
    private static final int MOST = 2_200;

    /** A dash where nothing is set yet. */
    static String of(Asking asking, Localizer localizer) {
        var lines = asking.summaries().stream().map(localizer::text).toList();
        return lines.isEmpty() ? "–" : fitting(lines);
    }

    static String fitting(List<String> lines) {
        return fitting(lines, MOST);
    }

    /** Every line has the same share of so many characters, and what short ones leave of it is for the long ones. */
    static String fitting(List<String> lines, int most) {
        int each = share(lines.stream().map(String::length).sorted().toList(), most);
        return String.join(
                "\n", lines.stream().map(line -> PlainText.cut(line, each)).toList());
    }

    private static int share(List<Integer> ascending, int most) {
        int left = most;
        for (int line = 0; line < ascending.size(); line++) {
            int share = left / (ascending.size() - line);
            if (ascending.get(line) > share) return share;
            left -= ascending.get(line);
        }
        return most;
    }

    private SummaryText() {}
}
