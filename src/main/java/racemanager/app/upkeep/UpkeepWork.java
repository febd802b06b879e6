package racemanager.app.upkeep;

import java.util.function.Consumer;
import racemanager.kernel.UserError;
import racemanager.store.StoreVerdict;

/** Does what is to be done with the store. */
final class UpkeepWork {

    private final OpenStore open;

    UpkeepWork(OpenStore open) {
        this.open = open;
    }

    /**
     * Returns one sentence that says what was done.
     *
     * @param lines takes what is told before the end
     * @throws RuntimeException somewhere in whose causes, if it was foreseen, is a sentence for the operator
     */
    String carryOut(Upkeep upkeep, Consumer<String> lines) {
        return switch (upkeep) {
            case Upkeep.Backup backup -> backUp(backup);
            case Upkeep.Verify verify -> verify(lines);
            case Upkeep.Export export -> new GuildExport(open).write(export.guild(), lines);
            case Upkeep.Compact compact -> compact();
        };
    }

    private String backUp(Upkeep.Backup backup) {
        BackupPlace.check(backup.target(), open.store().directory());
        var count = OpenStore.awaited(open.store().backup(backup.target()));
        return "The store in %s is backed up to %s: %s."
                .formatted(open.store().directory(), backup.target(), Amounts.of(count));
    }

    private String verify(Consumer<String> lines) {
        var verdict = OpenStore.awaited(open.store().verify());
        if (!verdict.isSound()) {
            lines.accept("What can be read: " + amounts(verdict) + ".");
            verdict.damage().forEach(lines);
            throw new UserError("The store in %s is damaged (%s, listed above): stop the bot, and put the last backup"
                            .formatted(
                                    open.store().directory(),
                                    Amounts.plural(verdict.damage().size(), "finding"))
                    + " back with \"restore BACKUP --force\", which keeps the damaged store beside it.");
        }
        return "The store in %s is sound: %s.".formatted(open.store().directory(), amounts(verdict));
    }

    private static String amounts(StoreVerdict verdict) {
        return Amounts.of(verdict.count()) + " in files of " + Amounts.bytes(verdict.fileBytes());
    }

    private String compact() {
        var compaction = OpenStore.awaited(open.store().compact());
        return "The store in %s is compacted: %s before, %s now."
                .formatted(
                        open.store().directory(),
                        Amounts.bytes(compaction.bytesBefore()),
                        Amounts.bytes(compaction.bytesAfter()));
    }
}
