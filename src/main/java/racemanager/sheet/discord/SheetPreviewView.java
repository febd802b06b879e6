package racemanager.sheet.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.sheet.Sheet;
import racemanager.speech.Localizer;

/** What an import would do, with the rows that are wrong, up to ten a page. */
record SheetPreviewView(Localizer localizer, SheetImport.Ids ids, SheetKind<?> kind) {

    private static final int PER_PAGE = 10;
    private static final int LONGEST_FILE_NAME = 40;
    private static final int LONGEST_HEADING = 30;
    private static final int MOST_HEADINGS = 3;
    private static final int COLOUR = 0x3B78C3;

    View page(SheetPreview<?> preview, String id, int wanted) {
        var pages = new LinePages(preview.wrong().stream().map(this::line).toList(), PER_PAGE);
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(summary(preview)));
        if (!preview.wrong().isEmpty()) {
            body.add(Parts.text(pages.page(page)));
            pages.turning(page, turned -> ids.of(ids.page(), kind, id, turned)).ifPresent(body::add);
        }
        body.add(Parts.row(buttons(preview, id)));
        return View.of(Parts.frame(COLOUR, body));
    }

    private String summary(SheetPreview<?> preview) {
        var lines = new ArrayList<String>();
        lines.add(localizer.text(Phrase.of("sheet.import.preview")
                .with("file", PlainText.cut(PlainText.line(preview.file()), LONGEST_FILE_NAME))));
        lines.add(localizer.text(Phrase.of("sheet.import.counts")
                .with("fresh", preview.counts().fresh())
                .with("changed", preview.counts().changed())
                .with("same", preview.counts().same())
                .with("wrong", preview.wrong().size())));
        preview.remark().map(localizer::text).ifPresent(lines::add);
        if (!preview.unknown().isEmpty()) lines.add(localizer.text(unknown(preview.unknown())));
        if (preview.taken().isEmpty()) lines.add(localizer.text(Phrase.of("sheet.import.nothing")));
        return String.join("\n", lines);
    }

    private Phrase unknown(List<String> headings) {
        return kind.unknown(
                headings.size(),
                new Several(headings.stream()
                        .limit(MOST_HEADINGS)
                        .map(heading -> Phrase.verbatim(PlainText.cut(heading, LONGEST_HEADING)))
                        .toList()));
    }

    private String line(Sheet.Wrong wrong) {
        var line = localizer.text(Phrase.of("sheet.import.line").with("line", wrong.line()));
        var problems = wrong.problems().stream().map(localizer::text).collect(Collectors.joining(" "));
        return line + " " + problems;
    }

    private List<Button> buttons(SheetPreview<?> preview, String id) {
        var cancel = Parts.button(
                ButtonStyle.SECONDARY, ids.of(ids.cancel(), kind, id), localizer.label("sheet.import.cancel_button"));
        if (preview.taken().isEmpty()) return List.of(cancel);
        var label = preview.wrong().isEmpty() ? "sheet.import.all_button" : "sheet.import.good_button";
        var take = Parts.button(ButtonStyle.SUCCESS, ids.of(ids.take(), kind, id), localizer.label(label));
        return List.of(take, cancel);
    }
}
