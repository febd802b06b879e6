package racemanager.guild.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import racemanager.access.BotModule;
import racemanager.audit.AuditEntry;
import racemanager.audit.AuditFilter;
import racemanager.audit.AuditLog;
import racemanager.audit.AuditPage;
import racemanager.discord.CustomId;
import racemanager.discord.LinePages;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Parts.Line;
import racemanager.discord.View;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** A page of the audit log, with what may be done with all of it. */
record AuditView(Localizer localizer, AuditFilter filter) {

    /** The longest lines together still fit a message. */
    static final int LINES = 10;

    private static final int COLOUR = 0x3B78C3;
    private static final String FILE_NAME = "audit.csv";

    View page(AuditPage page, int wanted) {
        var pages = pages(page);
        var number = Math.clamp(wanted, 0, pages - 1);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text(Phrase.of("audit.title").with("count", page.total()))));
        if (!page.entries().isEmpty()) {
            var text = new AuditText(localizer);
            body.add(Parts.text(
                    String.join("\n", page.entries().stream().map(text::line).toList())));
            LinePages.turning(number, pages, next -> id(AuditModule.PAGE, next)).ifPresent(body::add);
            body.add(Parts.row(Parts.button(
                    ButtonStyle.SECONDARY, id(AuditModule.EXPORT, 0), localizer.label("audit.button.export"))));
        }
        body.add(Parts.row(Parts.select(
                id(AuditModule.DAYS, 0),
                localizer.label("audit.days.choose"),
                AuditLog.OFFERED_DAYS.stream()
                        .map(days -> Line.of(
                                        localizer.label(Phrase.of("audit.days").with("count", days)),
                                        Integer.toString(days))
                                .chosen(days == page.days()))
                        .toList())));
        return View.of(Parts.frame(COLOUR, body));
    }

    static int pages(AuditPage page) {
        return Math.max(1, Math.ceilDiv(page.total(), LINES));
    }

    /** What is looked for goes with every control, because a message may be answered long after it was shown. */
    private CustomId id(String route, int page) {
        return CustomId.of(
                route,
                page,
                filter.member().map(MemberId::text).orElse(""),
                filter.module().map(BotModule::name).orElse(""),
                filter.about().orElse(""));
    }

    View exported(List<AuditEntry> entries) {
        var file = new NewFile(FILE_NAME, new AuditText(localizer).sheet(entries));
        var told = Phrase.of("audit.exported").with("count", entries.size());
        return View.of(Parts.text(localizer.text(told)), Parts.file(file)).withFile(file);
    }
}
