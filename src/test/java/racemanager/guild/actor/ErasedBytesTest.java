package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static racemanager.guild.actor.GuildHouse.EVENT;
import static racemanager.guild.actor.GuildHouse.GUILD;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.app.bot.StoreEraser;
import racemanager.audit.AuditEntry;
import racemanager.event.EventCommand.Withdraw;
import racemanager.event.RegistrationForm;
import racemanager.event.wizard.RaceNight;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.picture.Drawn;
import racemanager.picture.PictureId;
import racemanager.store.SnapshotRange;
import racemanager.store.Store;
import racemanager.store.StoredFact;
import racemanager.store.actor.StoreExtension;

/** Reads the files of a real store, where nothing may name who was forgotten or what was erased. */
class ErasedBytesTest {

    /** Without repetitions, which the store's own compression would find. */
    private static final MemberId ZYX = new MemberId(739_105_826_461_937_052L);

    /** Often, but not at the last fact of a story: a snapshot there would stand beside the one that erases. */
    private static final int SNAPSHOT_EVERY = 7;

    private static final String NAME = "Zyx Bunglewort";
    private static final long STEAM = 76_561_198_765_432_109L;

    /** Shares no four bytes with its spelling in small letters or with a field's name, to which LZ4 would only refer. */
    private static final String TITLE = "QUIXOTIC JUMBLY WIGWAM";

    private static final List<String> STREAMS =
            List.of(GUILD, EVENT, "wizard|900|seat-1", "wizard|900|seat-2", "audit|900");

    @TempDir
    Path directory;

    private StoreFiles files;

    @BeforeEach
    void raceNight() {
        files = new StoreFiles(directory);
        inHouse((house, store) -> {
            house.addTrack();
            house.begin(ORGANISER, RaceNight.answers().with("title", TITLE));
            house.done(house.finish(ORGANISER));
            house.done(registering(house));
            house.done(new GuildOrder.OfEvent(1, new Withdraw(ZYX, house.now)));
            house.done(registering(house));
            for (var zone : List.of("Asia/Tokyo", "Europe/Paris", "Asia/Seoul"))
                house.done(new GuildOrder.Own(new GuildCommand.RememberZone(ZYX, ZoneId.of(zone))));
            house.begin(ZYX, RaceNight.answers().with("title", NAME + " Cup"));
            house.note(ZYX, "/track add", NAME);
            house.note(ORGANISER, "/permissions grant", "<@" + ZYX.text() + ">");
            house.note(ORGANISER, "/track add", "Monza");
        });
    }

    @Test
    void noByteNamesAMemberWhoWasForgotten() {
        assertThat(member())
                .allSatisfy(
                        (what, bytes) -> assertThat(files.hold(bytes)).as(what).isEqualTo(!what.endsWith("backwards")));

        inHouse((house, store) -> house.done(new GuildOrder.Forgetting(ZYX, house.now)));

        assertThat(member())
                .allSatisfy(
                        (what, bytes) -> assertThat(files.hold(bytes)).as(what).isFalse());
        inHouse((house, store) -> assertThat(
                        house.guild().events().byNumber(1).orElseThrow().title())
                .isEqualTo(TITLE));
        inHouse((house, store) -> assertThat(house.audit())
                .extracting(AuditEntry::what, AuditEntry::member, AuditEntry::about)
                .containsExactly(
                        tuple("/track add", Optional.of(ORGANISER), "Monza"),
                        tuple("/permissions grant", Optional.of(ORGANISER), ""),
                        tuple("/track add", Optional.empty(), "")));
    }

    @Test
    void noByteNamesAnEventThatWasErased() {
        var title = Map.of("the title", text(TITLE), "as it is compared", text(TITLE.toLowerCase(Locale.ROOT)));
        assertThat(title)
                .allSatisfy(
                        (what, bytes) -> assertThat(files.hold(bytes)).as(what).isTrue());

        inHouse((house, store) -> {
            var finish = RaceNight.plan().timing().finish();
            for (int days : new int[] {0, 14, 44}) wake(house, finish.plus(Duration.ofDays(days)));
            assertThat(house.guild().events().listings()).isEmpty();
        });

        assertThat(title)
                .allSatisfy(
                        (what, bytes) -> assertThat(files.hold(bytes)).as(what).isFalse());
    }

    @Test
    void noByteIsLeftOfAGuildThatRemovedTheBotThirtyDaysAgo() {
        var needles = new LinkedHashMap<>(member());
        needles.keySet().removeIf(what -> what.endsWith("backwards"));
        needles.put("the title", text(TITLE));
        needles.put("a track of the audit log", text("Monza"));
        inHouse((house, store) -> {
            var neighbour = new StoredFact(1, text("a neighbour whose id begins alike"));
            store.append("audit|9001", List.of(neighbour)).toCompletableFuture().join();
            house.done(new GuildOrder.OfMembership(new GuildCommand.NoteRemoval(house.now)));
            house.now = house.now.plus(Duration.ofDays(30)).minusSeconds(1);
            house.done(new GuildOrder.EraseGuild());
        });
        assertThat(needles)
                .allSatisfy(
                        (what, bytes) -> assertThat(files.hold(bytes)).as(what).isTrue());

        inHouse((house, store) -> {
            house.guild();
            house.now = house.now.plus(Duration.ofDays(30));
            house.await(() -> assertThat(house.ask(new GuildOrder.EraseGuild())).isInstanceOf(Reply.Done.class));
            assertThat(house.guild()).isEqualTo(Guild.EMPTY);
            assertThat(house.audit()).isEmpty();
        });

        assertThat(needles)
                .allSatisfy(
                        (what, bytes) -> assertThat(files.hold(bytes)).as(what).isFalse());
        assertThat(files.hold(text("a neighbour whose id begins alike"))).isTrue();
    }

    @Test
    void noByteIsLeftOfAPictureThatNothingShows() {
        var picture = Drawn.read(Drawn.noisyPng(600, 500, 23));
        var parts = Map.of(
                "begin",
                picture.content().part(100, 132),
                "end",
                picture.content().part(800_000, 800_032));
        inHouse((house, store) -> house.keepPicture("track-1", picture));
        inHouse((house, store) ->
                assertThat(house.loadPicture(new PictureId(1))).isEqualTo(Reply.done(picture)));
        assertThat(parts)
                .allSatisfy((what, bytes) ->
                        assertThat(files.hold(bytes.toArray())).as(what).isTrue());

        inHouse((house, store) -> {
            house.done(new GuildOrder.Own(new GuildCommand.HoldPictures("track-1", Set.of(), house.now)));
            house.await(() -> assertThat(house.guild().pictures().count()).isZero());
        });

        assertThat(parts)
                .allSatisfy((what, bytes) ->
                        assertThat(files.hold(bytes.toArray())).as(what).isFalse());
    }

    @Test
    void whatIsReadBackIsOneSnapshotAndWhatCameAfterIt() {
        inHouse((house, store) -> {
            house.done(new GuildOrder.Forgetting(ZYX, house.now));

            for (var stream : STREAMS) assertThatNothingIsLeftBelowTheSnapshot(store, stream);
            assertThat(house.guild().toString()).doesNotContain(NAME, ZYX.text(), Long.toString(STEAM));
        });
    }

    private static void assertThatNothingIsLeftBelowTheSnapshot(Store store, String stream) {
        var newest = store.latestSnapshot(stream, all(Long.MAX_VALUE))
                .toCompletableFuture()
                .join();
        if (newest.isEmpty()) {
            assertThat(stream).isEqualTo("wizard|900|seat-1");
            return;
        }
        var sequence = newest.get().sequence();
        var facts = store.facts(stream, 0, Long.MAX_VALUE, 1_000)
                .toCompletableFuture()
                .join();
        assertThat(facts).extracting(StoredFact::sequence).allMatch(each -> each > sequence);
        assertThat(store.latestSnapshot(stream, all(sequence - 1))
                        .toCompletableFuture()
                        .join())
                .isEmpty();
        for (var fact : facts)
            assertThat(StoreFiles.holds(fact.content(), text(NAME))).isFalse();
    }

    private static SnapshotRange all(long upTo) {
        return new SnapshotRange(0, upTo, 0, Long.MAX_VALUE);
    }

    private static void wake(GuildHouse house, Instant at) {
        house.now = at;
        house.ask(new GuildOrder.Wake("event-1"));
    }

    private static GuildOrder<?> registering(GuildHouse house) {
        return new GuildOrder.Registering(
                1, ZYX, new RegistrationForm(NAME, Long.toString(STEAM), "Audi R8", ""), Optional.empty(), house.now);
    }

    /** A member's id is a number in CBOR, most significant byte first, and text where it is a key. */
    private static Map<String, byte[]> member() {
        var needles = new LinkedHashMap<String, byte[]>();
        needles.put("the name", text(NAME));
        needles.put("the member's id as text", text(ZYX.text()));
        needles.put("the member's id", number(ZYX.value(), ByteOrder.BIG_ENDIAN));
        needles.put("the member's id backwards", number(ZYX.value(), ByteOrder.LITTLE_ENDIAN));
        needles.put("the account", number(STEAM, ByteOrder.BIG_ENDIAN));
        needles.put("the account backwards", number(STEAM, ByteOrder.LITTLE_ENDIAN));
        return needles;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(long value, ByteOrder order) {
        return ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
    }

    /** The store is closed again at the end, so that its files can be read. */
    private void inHouse(BiConsumer<GuildHouse, Store> story) {
        var kit = ActorTestKit.create("bytes", config());
        try {
            var store = StoreExtension.of(kit.system()).store();
            var house = new GuildHouse(kit, new StoreEraser(store));
            story.accept(house, store);
            house.rest();
        } finally {
            kit.shutdownTestKit();
        }
    }

    /** Compression off, so that what is there can be found. */
    private Config config() {
        return ConfigFactory.parseMap(Map.of(
                        "racemanager.store.directory",
                        directory.toString(),
                        "racemanager.store.redo-size",
                        "1 MiB",
                        "racemanager.snapshot-every",
                        SNAPSHOT_EVERY,
                        "pekko.actor.provider",
                        "local",
                        "pekko.persistence.journal.plugin",
                        "racemanager.store.journal",
                        "pekko.persistence.snapshot-store.plugin",
                        "racemanager.store.snapshots",
                        "pekko.serialization.jackson.jackson-cbor.compression.algorithm",
                        "off"))
                .withFallback(ConfigFactory.load("application-test"));
    }
}
