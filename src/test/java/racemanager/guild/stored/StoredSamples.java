package racemanager.guild.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.audit.AuditFact;
import racemanager.audit.AuditLog;
import racemanager.event.EventFact;
import racemanager.event.RaceEvent;
import racemanager.guild.Guild;
import racemanager.guild.GuildFact;
import racemanager.picture.PictureFact;
import racemanager.picture.StoredPicture;
import racemanager.role.DriverRoles;
import racemanager.role.RoleFact;
import racemanager.schedule.Agenda;
import racemanager.schedule.AgendaFact;
import racemanager.schedule.OpenDays;
import racemanager.schedule.OpenDaysFact;
import racemanager.wizard.WizardFact;
import racemanager.wizard.WizardSession;

/**
 * The samples of all versions of all stored types, as objects of today; a version has those types whose version it is.
 *
 * <p>The test, run once with {@code -Dstored.samples=write}, writes the files that are missing and never touches one that
 * is there. The rest is said in {@code src/site/markdown/change-what-is-stored.md}.
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
            AuditFact.class,
            AuditLog.class,
            RoleFact.class,
            DriverRoles.class,
            PictureFact.class,
            StoredPicture.class,
            AgendaFact.class,
            Agenda.class,
            OpenDaysFact.class,
            OpenDays.class);

    /** The first is version 1. */
    private static final List<Supplier<Stream<Object>>> VERSIONS = List.of(
            StoredSamples::version1,
            StoredSamples::version2,
            CollectionSamples::firstGuilds,
            CollectionSamples::guilds,
            StoredSamples::version5,
            StoredSamples::version6);

    private static Stream<Object> version1() {
        return Stream.of(
                        EventSamples.all(),
                        GuildSamples.all(),
                        WizardSamples.all(),
                        ScheduleSamples.all(),
                        ErasureSamples.all(),
                        CollectionSamples.all(),
                        PictureSamples.all(),
                        PreparationSamples.all(),
                        RefusalSamples.all(),
                        AccessSamples.facts(),
                        AccountSamples.facts(),
                        AttendanceSamples.facts(),
                        CallSamples.facts(),
                        MembershipSamples.facts(),
                        StewardSamples.facts(),
                        ManagementSamples.facts(),
                        ReserveSamples.facts(),
                        BroadcastSamples.facts(),
                        TrackSamples.all(),
                        DetailSamples.facts(),
                        AuditSamples.all(),
                        RoleSamples.all(),
                        TemplateSamples.facts())
                .flatMap(samples -> samples);
    }

    private static Stream<Object> version2() {
        return Stream.of(
                        ErasureSamples.guilds(),
                        WizardSamples.named(),
                        CallSamples.states(),
                        StewardSamples.states(),
                        ReserveSamples.states(),
                        BroadcastSamples.states(),
                        AttendanceSamples.states(),
                        DetailSamples.states(),
                        ManagementSamples.states())
                .flatMap(samples -> samples);
    }

    private static Stream<Object> version5() {
        return Stream.concat(AccessSamples.firstGuilds(), TrackSamples.guilds());
    }

    private static Stream<Object> version6() {
        return Stream.of(
                        AccessSamples.guilds(),
                        TemplateSamples.guilds(),
                        AccountSamples.guilds(),
                        AttendanceSamples.guilds())
                .flatMap(samples -> samples);
    }

    static List<StoredSample> all() {
        return IntStream.range(0, VERSIONS.size())
                .boxed()
                .flatMap(index -> VERSIONS.get(index).get().map(object -> StoredSample.of(index + 1, object)))
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
