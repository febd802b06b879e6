package racemanager.export.discord;

import discord4j.core.object.component.TopLevelMessageComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.discord.LinePages;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.export.Exported;
import racemanager.export.Remark;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** The file, and below it what it cannot hold; what is too long for a message comes as a second file. */
record ExportView(Localizer localizer) {

    private static final String REMARKS = "remarks.txt";
    private static final int MOST_LINES = 60;

    View of(String title, Exported exported) {
        var files = new ArrayList<NewFile>();
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text(localizer.text(head(title, exported))));
        exported.file().map(file -> new NewFile(file.name(), file.content())).ifPresent(file -> {
            files.add(file);
            parts.add(Parts.file(file));
        });
        if (!exported.remarks().isEmpty()) {
            var pages = new LinePages(lines(exported.remarks()), MOST_LINES);
            parts.add(Parts.text(pages.page(0)));
            rest(exported.remarks(), pages).ifPresent(file -> {
                files.add(file);
                parts.add(Parts.text(localizer.text("export.more")));
                parts.add(Parts.file(file));
            });
        }
        var view = View.of(parts);
        for (var file : files) view = view.withFile(file);
        return view;
    }

    private static Phrase head(String title, Exported exported) {
        return exported.file().isPresent()
                ? Phrase.of("export.done").with("title", title).with("count", exported.drivers())
                : Phrase.of("export.nothing").with("title", title);
    }

    private List<String> lines(List<Remark> remarks) {
        return remarks.stream()
                .flatMap(remark -> remark.lines().stream())
                .map(localizer::text)
                .toList();
    }

    private Optional<NewFile> rest(List<Remark> remarks, LinePages pages) {
        if (pages.count() == 1) return Optional.empty();
        var all = remarks.stream()
                .flatMap(remark -> remark.lines().stream())
                .map(localizer::label)
                .collect(Collectors.joining("\n"));
        return Optional.of(new NewFile(REMARKS, all.getBytes(StandardCharsets.UTF_8)));
    }
}
