package racemanager.app.upkeep;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import racemanager.app.Release;
import racemanager.kernel.GuildId;
import racemanager.kernel.UserError;
import racemanager.store.actor.ExportLines;
import racemanager.store.actor.ExportReader;

/** Everything that is stored of a guild, line by line. */
final class GuildExport {

    private final OpenStore open;
    private final GuildStreams streams;
    private final StreamExport stream;
    private final ExportLines text;

    GuildExport(OpenStore open) {
        this.open = open;
        this.streams =
                new GuildStreams((name, most) -> OpenStore.awaited(open.store().streams(name, most)));
        this.stream = new StreamExport(open.store(), new ExportReader(open.system()));
        this.text = new ExportLines(open.system());
    }

    /** Returns a sentence that says how much it was; a {@link UserError} before the first line when there is nothing. */
    String write(GuildId guild, Consumer<String> lines) {
        var own = streams.of(guild);
        if (own.isEmpty()) {
            throw new UserError("Nothing is stored of a guild " + guild.text() + " in "
                    + open.store().directory()
                    + ": copy the server's id in Discord (with developer mode on, right-click the server's name),"
                    + " and see that this is the bot's store.");
        }
        lines.accept(text.head(guild.text(), open.clock().instant(), Release.text()));
        var records = 0L;
        var share = new AgendaShare(guild);
        for (var name : withAgenda(own)) {
            for (var record : stream.records(name)) {
                var told = own.contains(name) ? Optional.of(record) : share.of(record);
                told.map(text::line).ifPresent(lines);
                records += told.isPresent() ? 1 : 0;
            }
        }
        return "The export of guild %s is complete: %s.".formatted(guild.text(), Amounts.plural(records, "record"));
    }

    private Iterable<String> withAgenda(List<String> own) {
        var all = new TreeSet<>(own);
        all.addAll(streams.ofKind(AgendaShare.KIND));
        return all;
    }
}
