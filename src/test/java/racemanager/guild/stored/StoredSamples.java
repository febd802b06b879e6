package racemanager.guild.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.schedule.Agenda;
import racemanager.schedule.AgendaFact;
import racemanager.schedule.OpenDays;
import racemanager.schedule.OpenDaysFact;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession;

/**
 * The samples of all versions of the store's form, as objects of today.
 *
 * <p>A new stored record: add an object of it to the newest version here and run the test once with {@code
 * -Dstored.samples=write}, which writes the files that are missing and never touches one that is there; commit them. A
 * component added to a stored record: its old objects have it empty, and an object that has it filled goes into a new
 * version. A new root, bound in {@code node.conf}, is added to {@link #ROOTS} first.
 */
final class StoredSamples {

    static final Path FOLDER = Path.of("src", "test", "resources", "stored");

    /** What is stored as such; all else is stored inside of these. */
    static final List<Class<?>> ROOTS = List.of(
            GuildFact.class,
            Guild.class,
            EventFact.class,
            RaceEvent.class,
            WizardFact.class,
            WizardSession.class,
            AgendaFact.class,
            Agenda.class,
            OpenDaysFact.class,
            OpenDays.class);

    /** The first is version 1. */
    private static final List<Supplier<Stream<Object>>> VERSIONS =
            List.of(StoredSamples::version1, ErasureSamples::all);

    private static Stream<Object> version1() {
        return Stream.of(EventSamples.all(), GuildSamples.all(), WizardSamples.all(), ScheduleSamples.all())
                .flatMap(samples -> samples);
    }

    static List<StoredSample> all() {
        return IntStream.range(0, VERSIONS.size())
                .boxed()
                .flatMap(index -> VERSIONS.get(index).get().map(object -> new StoredSample(index + 1, object)))
                .toList();
    }

    /** The records that a stored type may be. */
    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StoredSamples::records)
                : Stream.of(type);
    }

    private StoredSamples() {}
}
