package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.playground.disk.WorldFile;
import racemanager.playground.world.Permission;
import racemanager.playground.world.Role;
import racemanager.playground.world.World;

/**
 * Made {@link OldStore}; kept so that one can see how. It ran with the program of commit 4a01002, and is not to be run
 * again: what today's program stores is no old store. What keeps it from being compiled some day may be cut out of it.
 */
@Disabled("It ran once, and what it made must stay as it is.")
class OldStoreMaker {

    private static final Path RESULT = Path.of("target", "wizards-of-4a01002.zip");
    private static final String OWNER = "the owner";
    private static final int USUAL = 100;
    private static final int SOON = 5;
    private static final Words WORDS = Words.in("en");

    private final Map<String, String> members = new HashMap<>();
    private String guild = "";
    private List<String> channels = List.of();

    @TempDir
    private Path directory;

    private interface Visit {
        void at(Page page) throws Exception;
    }

    @Test
    void make() throws Exception {
        inTheHouse(page -> {});
        makesAdministrators();
        inTheHouse(this::allBegin);
        try (var actors = actors(USUAL)) {
            for (var session : OldSession.values()) {
                if (session.place() >= OldSession.DATE.place()) {
                    actors.typesTheDate(member(session.organiser()));
                }
            }
            actors.typesTheDate(member(OWNER));
        }
        try (var actors = actors(SOON)) {
            for (var page = 0; page <= 3 * SOON; page++) {
                actors.turnsThePageOfDays(member(OldSession.DATE.organiser()), page % 2);
            }
        }
        inTheHouse(this::allGoOn);
        try (var actors = actors(SOON)) {
            actors.finishes(member(OldSession.FINISHING.organiser()));
            actors.opensCheckIn(1);
        }
        inTheHouse(OldStoreMaker::oneChecksIn);
        OldStore.pack(directory, RESULT);
        System.out.printf("%d bytes; guild %s, channels %s%n", Files.size(RESULT), guild, channels);
    }

    private void inTheHouse(Visit visit) throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            visit.at(house.page());
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
        // It names the port of a playground that is over.
        Files.delete(OldStore.store(directory).resolve("gateway-0-of-1.json"));
    }

    private OldStoreActors actors(int snapshotEvery) throws Exception {
        return new OldStoreActors(OldStore.store(directory), snapshotEvery, guild, channels);
    }

    private String member(String name) {
        return members.getOrDefault(name, "");
    }

    /** Only administrators may use the wizard. */
    private void makesAdministrators() {
        try (var file = WorldFile.open(OldStore.store(directory).resolve("playground"))) {
            var world = new World(InstantSource.system(), file);
            var role = world.roles().all().stream()
                    .filter(each -> each.name().equals("Organiser"))
                    .findFirst()
                    .orElseThrow();
            world.inTurn(() -> {
                world.put(world.roles(), administrating(role));
                for (var session : OldSession.values()) {
                    promote(world, session.organiser(), role);
                }
                promote(world, OldStore.GAVE_UP, role);
            });
        }
    }

    private static Role administrating(Role role) {
        return new Role(
                role.id(),
                role.guildId(),
                role.name(),
                role.permissions() | Permission.ADMINISTRATOR.bit(),
                role.position(),
                role.color(),
                role.hoist(),
                role.mentionable(),
                role.managed());
    }

    private static void promote(World world, String name, Role role) {
        var user = world.users().all().stream()
                .filter(each -> name.equals(each.globalName()))
                .findFirst()
                .orElseThrow();
        var member = world.members().find(role.guildId(), user.id()).orElseThrow();
        world.put(world.members(), member.with(role.id()));
    }

    private void allBegin(Page page) {
        try (var owner = page.as("owner").awaitsBot()) {
            addTrack(owner, "Spa", "30");
            addTrack(owner, OldSession.TRACK_NAME, "34");
            guild = owner.guildId();
            channels = List.of(owner.channel(Organiser.ANNOUNCEMENTS), owner.channel(Organiser.ENTRY_LIST));
            begins(owner, OWNER, OldStore.RACE).goesOn().zone().goesOn();
        }
        for (var session : OldSession.values()) {
            try (var organiser = page.asDriver(session.organiser()).awaitsBot()) {
                var wizard = begins(organiser, session.organiser(), session.title());
                if (session.place() >= OldSession.ZONE.place()) {
                    wizard.goesOn().zone();
                }
                if (session.place() >= OldSession.DATE.place()) {
                    wizard.goesOn();
                }
            }
        }
        try (var organiser = page.asDriver(OldStore.GAVE_UP).awaitsBot()) {
            begins(organiser, OldStore.GAVE_UP, "Cup of Nobody");
        }
    }

    private static void addTrack(Visitor owner, String name, String boxes) {
        var form = owner.types("/track add").form();
        form.with("Name", name).with("Pit boxes", boxes).sends().message();
    }

    private WizardWalk begins(Visitor organiser, String name, String title) {
        members.put(name, organiser.memberId());
        return new WizardWalk(WORDS, organiser.types("/create_event").message()).title(title);
    }

    private void allGoOn(Page page) {
        for (var session : OldSession.values()) {
            try (var organiser = page.asDriver(session.organiser()).awaitsBot()) {
                if (session.place() >= OldSession.DATE.place()) {
                    goesOn(resumed(organiser), session.place(), session.answered(), OldSession.DRIVERS);
                } else {
                    asksAgain(organiser);
                }
                if (session == OldSession.SLIP) {
                    mistypes(organiser);
                }
            }
        }
        try (var organiser = page.asDriver(OldStore.GAVE_UP).awaitsBot()) {
            var wizard = newest(organiser);
            asksAgain(organiser);
            wizard.presses(WORDS.of("button.cancel")).message();
        }
        try (var owner = page.as("owner").awaitsBot()) {
            goesOn(resumed(owner), 7, 7, 3).publishes();
        }
        driversRegister(page);
    }

    private static WizardWalk resumed(Visitor organiser) {
        var asked = organiser.types("/create_event").message();
        return new WizardWalk(WORDS, asked.presses(WORDS.of("wizard.resume")).message());
    }

    /** The answer, which stays as it is, has two buttons. */
    private static void asksAgain(Visitor organiser) {
        assertThat(organiser.types("/create_event").message().has(WORDS.of("wizard.resume")))
                .isTrue();
    }

    private static SeenMessage newest(Visitor organiser) {
        return organiser.messages("race-control").stream()
                .filter(SeenMessage::isEphemeral)
                .max(Comparator.comparing(SeenMessage::id))
                .orElseThrow();
    }

    /** From the date, which is set, up to that step. */
    private static WizardWalk goesOn(WizardWalk from, int place, int answered, int drivers) {
        var wizard = from;
        for (var step = OldSession.TRACK.place(); step <= place; step++) {
            wizard.goesOn();
            if (step < answered) {
                wizard = answers(wizard, step, drivers);
            }
        }
        return wizard;
    }

    private static WizardWalk answers(WizardWalk wizard, int step, int drivers) {
        return switch (OldSession.step(step)) {
            case "track" -> wizard.track(OldSession.TRACK_NAME);
            case "cars" -> wizard.cars(String.join(", ", OldSession.CAR_NAMES));
            case "capacity" ->
                new WizardWalk(
                        WORDS,
                        wizard.drivers(drivers).screen().chooses(WORDS.of("wizard.event.capacity.broadcast"), "1"));
            case "channels" -> wizard.channels(Organiser.ANNOUNCEMENTS, Organiser.ENTRY_LIST);
            default -> throw new IllegalArgumentException(OldSession.step(step));
        };
    }

    private static void mistypes(Visitor organiser) {
        var form = newest(organiser)
                .presses(WORDS.of("wizard.event.capacity.button"))
                .form();
        var refusal = form.with(WORDS.of("wizard.event.capacity.label"), OldSession.TYPED_WRONG)
                .sends()
                .message();
        assertThat(refusal.has(WORDS.of("button.correct"))).isTrue();
    }

    private static void driversRegister(Page page) {
        var account = 76561197960287931L;
        for (var name : List.of("Lena Vogt", "Diego Marín", "Sofia Lindqvist", "Yara Haddad", "Callum Reid")) {
            try (var driver = page.asDriver(name)) {
                var form = driver.reads(Organiser.ANNOUNCEMENTS, OldStore.RACE)
                        .presses(WORDS.of("button.register"))
                        .form();
                form.with("Full name", name)
                        .with("Steam account", Long.toString(account++))
                        .with("Car", OldSession.CAR_NAMES.getFirst())
                        .sends()
                        .message();
                driver.reads(Organiser.ENTRY_LIST, name);
            }
        }
    }

    private static void oneChecksIn(Page page) {
        try (var lena = page.asDriver("Lena Vogt").awaitsBot()) {
            var done = lena.reads(Organiser.ANNOUNCEMENTS, OldStore.RACE)
                    .presses(WORDS.of("button.check_in"))
                    .message();
            assertThat(done.text()).contains(WORDS.of("event.checked_in"));
            lena.reads(Organiser.ENTRY_LIST, "01 ✅ Lena Vogt");
            lena.reads(Organiser.ANNOUNCEMENTS, "1 checked in");
        }
    }
}
