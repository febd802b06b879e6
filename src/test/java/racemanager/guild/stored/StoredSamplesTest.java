package racemanager.guild.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any version ever stored is read by this one; {@link StoredSamples} says how to add to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredSamplesTest {

    /** Bound to be sent from actor to actor, and stored by nobody. */
    private static final Set<String> SENT_ONLY = Set.of(
            "racemanager.kernel.Phrase",
            "racemanager.kernel.Reply",
            "racemanager.kernel.Snowflake",
            "racemanager.schedule.AgendaCommand",
            "racemanager.schedule.OpenDaysCommand",
            "racemanager.event.EventCommand",
            "racemanager.event.EventOverview",
            "racemanager.event.Events$Registered",
            "racemanager.event.Events$Publication",
            "racemanager.event.AccountClaim",
            "racemanager.event.DriverComparison",
            "racemanager.guild.BotMembership",
            "racemanager.guild.Profile",
            "racemanager.guild.actor.GuildOrder",
            "racemanager.audit.AuditCommand",
            "racemanager.audit.AuditPage",
            "racemanager.role.RoleCommand",
            "racemanager.role.RoleProgress",
            "racemanager.access.Grants",
            "racemanager.setting.GuildSettings",
            "racemanager.track.TrackList",
            "racemanager.track.TrackComparison",
            "racemanager.track.TrackOverview",
            "racemanager.vehicle.VehicleLists",
            "racemanager.event.template.TemplateOverview",
            "racemanager.picture.PictureCommand",
            "racemanager.picture.PictureView",
            "racemanager.picture.PictureUse",
            "racemanager.wizard.WizardTurn",
            "racemanager.wizard.Screen",
            "racemanager.wizard.LeftSession");

    private final ActorTestKit kit = ActorTestKit.create(ConfigFactory.parseString("pekko.actor.provider = local")
            .withFallback(ConfigFactory.load("application-test")));
    private final StoredForm form = new StoredForm(kit.system());

    @BeforeAll
    void writeWhatIsMissingWhenAskedTo() throws IOException {
        if (!"write".equals(System.getProperty("stored.samples"))) return;
        for (var sample : StoredSamples.all()) form.writeIfMissing(sample);
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    static List<StoredSample> samples() {
        return StoredSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasStoredReadsIntoAnEqualObject(StoredSample sample) throws IOException {
        assertThat(sample.file()).as("run once with -Dstored.samples=write").exists();

        assertThat(form.read(form.file(sample), sample)).isEqualTo(sample.object());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatANewerVersionAddsToItIsIgnored(StoredSample sample) throws IOException {
        var newer = form.file(sample);
        form.holds(newer).put("addedLater", 1);

        assertThat(form.read(newer, sample)).isEqualTo(sample.object());
    }

    static Stream<Class<?>> roots() {
        return StoredSamples.ROOTS.stream();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everyRecordOfAStoredTypeHasASampleOfItsPresentVersion(Class<?> root) {
        var present = version(root);
        var sampled = StoredSamples.all().stream()
                .filter(sample -> sample.version() == present && sample.root().equals(root))
                .<Class<?>>map(sample -> sample.object().getClass())
                .collect(Collectors.toSet());

        assertThat(sampled)
                .as("samples of version %d of %s", present, root.getName())
                .containsExactlyInAnyOrderElementsOf(StoredSamples.records(root).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleLiesUnderTheVersionThatItWasStoredWith(StoredSample sample) throws IOException {
        assertThat(StoredForm.version(form.file(sample)))
                .isEqualTo(sample.version())
                .isLessThanOrEqualTo(version(sample.root()));
    }

    @ParameterizedTest
    @MethodSource("presentSamples")
    void withinAVersionARecordMayOnlyGrowByWhatIsEmptyWhenMissing(StoredSample sample) throws IOException {
        var changes = Shape.changes(form.holds(form.file(sample)), form.written(sample));

        assertThat(changes)
                .as(
                        "raise the version of %s: see change-what-is-stored.md",
                        sample.root().getName())
                .isEmpty();
    }

    List<StoredSample> presentSamples() {
        return StoredSamples.all().stream()
                .filter(sample -> sample.version() == version(sample.root()))
                .toList();
    }

    private int version(Class<?> root) {
        return 1
                + kit.system()
                        .settings()
                        .config()
                        .getConfig("racemanager.stored-versions")
                        .getStringList("\"" + root.getName() + "\"")
                        .size();
    }

    @Test
    void everyStoredTypeDeclaresItsVersion() {
        assertThat(kit.system()
                        .settings()
                        .config()
                        .getConfig("racemanager.stored-versions")
                        .root()
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(roots().map(Class::getName).toList());
    }

    @Test
    void everyFileIsReadByThisTest() throws IOException {
        var known = StoredSamples.all().stream().map(StoredSample::file).toList();

        try (Stream<Path> files = Files.walk(StoredSamples.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void everyBoundTypeIsEitherStoredOrOnlySent() {
        var bindings = kit.system()
                .settings()
                .config()
                .getConfig("pekko.actor.serialization-bindings")
                .root();
        var ours = bindings.keySet().stream()
                .filter(name -> name.startsWith("racemanager.") && !name.startsWith("racemanager.kernel.actor."))
                .filter(name -> !SENT_ONLY.contains(name))
                .toList();

        assertThat(ours)
                .containsExactlyInAnyOrderElementsOf(
                        StoredSamples.ROOTS.stream().map(Class::getName).toList());
    }
}
