package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import racemanager.node.SmallDisk;
import racemanager.store.Store;
import racemanager.store.StoreException;
import racemanager.store.StoredFact;

/** Members press while the disk of the bot is full, and press again when there is room. */
@Isolated("It says how long something may take at most.")
class FullDiskIT {

    /** The redo of the store alone is 64. */
    private static final int MEGABYTES = 96;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static SmallDisk disk;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static PartedHouse house;

    @BeforeAll
    static void start() throws Exception {
        var mounted = SmallDisk.mounted(directory.resolve("bot"), MEGABYTES);
        assumeTrue(mounted.isPresent(), "mounting a small tmpfs needs root");
        disk = mounted.get();
        house = new PartedHouse(directory);
        house.start();
    }

    @AfterAll
    static void end() throws Exception {
        if (disk != null) {
            house.close();
            disk.close();
        }
    }

    @Test
    void membersAreToldInTheirLanguageAndRegisterWhenThereIsRoom() throws Exception {
        anEventIsPublished();
        assertThat(house.stopBot()).isZero();
        disk.fill();
        useUpWhatTheStoreHas();
        house.start();

        var page = house.page();
        tracksAreAddedUntilThereIsNoRoom();
        try (var english = page.asDriver("Lena Vogt").awaitsBot();
                var spanish = page.asDriver("Diego Marín").speaking("es-ES");
                var french = page.asDriver("Sofia Lindqvist").speaking("fr")) {
            var drivers = List.of(
                    new Driver(english, Words.in("en"), "76561197960287931"),
                    new Driver(spanish, Words.in("es"), "76561197960287932"),
                    new Driver(french, Words.in("fr"), "76561197960287933"));
            for (var driver : drivers) {
                var refused = driver.registers();
                assertThat(refused.text()).contains(driver.words().of("full"));
                assertThat(driver.typedBefore(refused)).containsExactly(driver.name(), driver.account());
                assertThat(driver.visitor().types(driver.status()).message().text())
                        .contains(driver.warning());
                assertThat(driver.post().presses("Details").message().text()).contains("Cup");
            }

            disk.free();
            assertThat(drivers.getFirst().registers().text()).contains("You are on the grid");
            assertThat(drivers.getLast().registers().isEphemeral()).isTrue();
            english.reads("entry-list", "2/2", "Lena Vogt", "Sofia Lindqvist");
        }
        assertThat(house.stopBot()).isZero();
        assertThat(house.log().lines().filter(line -> line.contains("/bot is full")))
                .hasSize(1);
        assertThat(house.log().lines().filter(line -> line.contains("/bot has room again")))
                .hasSize(1);
    }

    private static void anEventIsPublished() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            var track = owner.types("/track add").form().with("Name", "Jarama").with("Pit boxes", "24");
            track.sends();
            var wizard =
                    new WizardWalk(Words.in("en"), owner.types("/create_event").message());
            wizard.zone().goesOn().title("Cup").inFiveHours().goesOn();
            wizard.track("Jarama").cars("Seat").goesOn();
            wizard.drivers(2).channels("announcements", "entry-list").goesOn();
            wizard.publishes();
            owner.reads("entry-list", "Cup");
        }
    }

    /** The holes between what is stored, which the ballast did not fit into. */
    private static void tracksAreAddedUntilThereIsNoRoom() {
        try (var owner = house.page().as("owner").awaitsBot()) {
            var refused = IntStream.range(0, 400)
                    .mapToObj(number -> adds(owner, number))
                    .anyMatch(answer -> answer.contains(Words.in("en").of("full")));
            assertThat(refused).isTrue();
        }
    }

    private static String adds(Visitor owner, int number) {
        var details = new Random(number)
                .ints(400, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var form = owner.types("/track add").form().with("Name", "Track " + number);
        return form.with("Pit boxes", "24")
                .with("Details for drivers", details)
                .sends()
                .message()
                .text();
    }

    /**
     * What the store allocated before, it could otherwise go on using for a while. Once it has refused something it tries
     * again only after half a second, so each size has an opening of its own.
     */
    private static void useUpWhatTheStoreHas() {
        var accepted = 1;
        for (var opening = 0; opening < 20 && accepted > 0; opening++) {
            accepted = 0;
            for (var bytes : List.of(200_000, 20_000, 2_000, 200)) {
                disk.fill();
                try (var store = Store.open(directory.resolve("bot"))) {
                    accepted += writeUntilRefused(store, opening + "|" + bytes, bytes);
                }
            }
        }
        assertThat(accepted).as("facts taken by a store without room").isZero();
    }

    /** How many facts it took. */
    private static int writeUntilRefused(Store store, String name, int bytes) {
        var content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        var fact = 1;
        try {
            while (true) {
                store.append("ballast|" + name, List.of(new StoredFact(fact, content)))
                        .toCompletableFuture()
                        .join();
                fact++;
            }
        } catch (CompletionException refused) {
            assertThat(refused.getCause())
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreException.class))
                    .returns(StoreException.Trouble.NO_SPACE, StoreException::trouble);
            return fact - 1;
        }
    }

    private record Driver(Visitor visitor, Words words, String account) {

        SeenMessage post() {
            return visitor.reads("announcements", "Cup");
        }

        String status() {
            return "/" + words.of("command.status.name");
        }

        String warning() {
            return words.of("status.full").substring("{status}\n".length());
        }

        SeenMessage registers() {
            var form = post().presses("Register").form();
            return form.with(words.of("event.form.name"), name())
                    .with(words.of("event.form.steam"), account)
                    .sends()
                    .message();
        }

        /** What the form shows that Correct opens. */
        List<String> typedBefore(SeenMessage refused) {
            var form = refused.presses(words.of("button.correct")).form();
            return List.of(form.shows(words.of("event.form.name")), form.shows(words.of("event.form.steam")));
        }

        private String name() {
            return switch (account.charAt(account.length() - 1)) {
                case '1' -> "Lena Vogt";
                case '2' -> "Diego Marin";
                default -> "Sofia Lindqvist";
            };
        }
    }
}
