package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every command for tracks and vehicle lists, typed by whoever may use it and by whoever may not. */
@Execution(ExecutionMode.CONCURRENT)
class TrackAndVehicleAccessIT {

    private static final String TRACK = "Harewood Hill";
    private static final String LIST = "Hill Climb";
    private static final String DENIED = "You need the permission ";

    @TempDir
    private Path directory;

    /**
     * A command with values for its options.
     *
     * @param forAll whether everybody may use it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Typed(String line, boolean forAll, String... values) {

        private String module() {
            return line.startsWith("/track") ? "Tracks" : "Vehicles";
        }

        private String named() {
            return module().equals("Tracks") ? TRACK : LIST;
        }

        private String subcommand() {
            return line.substring(line.indexOf(' ') + 1);
        }

        private String said(Visitor visitor) {
            return switch (visitor.types(line, values)) {
                case Reaction.Form form -> form.form().toString();
                case Reaction.Message message -> message.message().text();
            };
        }
    }

    private static final List<Typed> COMMANDS = List.of(
            new Typed("/track add", false),
            new Typed("/track list", true),
            new Typed("/track show", true, TRACK),
            new Typed("/track edit", false, TRACK),
            new Typed("/track import", false),
            new Typed("/track export", false),
            new Typed("/track remove", false, TRACK),
            new Typed("/vehicles create", false),
            new Typed("/vehicles list", true),
            new Typed("/vehicles show", true, LIST),
            new Typed("/vehicles edit", false, LIST),
            new Typed("/vehicles remove", false, LIST),
            new Typed("/vehicles import", false),
            new Typed("/vehicles export", false, LIST));

    @Test
    void onlyWhoHasTheModuleMayDoMoreThanLook() throws Exception {
        try (var house = new SharedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot();
                    var grantless = house.page().as("organiser");
                    var ofTracks = house.page().asDriver("Lena Vogt");
                    var ofVehicles = house.page().asDriver("Diego Marín");
                    var stranger = house.page().inTheFrenchGuild("Camille Roux")) {
                allAreTried(owner);
                addsTrack(owner);
                addsList(owner);
                owner.types("/permissions grant", "tracks", ofTracks.memberId()).message();
                owner.types("/permissions grant", "vehicles", ofVehicles.memberId())
                        .message();

                uses(grantless, Set.of());
                learnsNothing(stranger);
                uses(ofVehicles, Set.of("Vehicles"));
                uses(ofTracks, Set.of("Tracks"));
                assertThat(owner.types("/track list").message().text()).doesNotContain(TRACK);
                addsTrack(owner);
                uses(owner, Set.of("Tracks", "Vehicles"));
            }
            assertThat(house.stopBot()).isZero();
            assertThat(house.log()).doesNotContain("ERROR");
        }
    }

    /** A command that is added later has to be tried here too. */
    private static void allAreTried(Visitor visitor) {
        for (var command : List.of("track", "vehicles")) {
            assertThat(COMMANDS.stream()
                            .filter(each -> each.line().startsWith("/" + command + " "))
                            .map(Typed::subcommand))
                    .containsExactlyInAnyOrderElementsOf(visitor.subcommands(command));
        }
    }

    private static void addsTrack(Visitor owner) {
        owner.types("/track add")
                .form()
                .with("Name", TRACK)
                .with("Pit boxes", "30")
                .sends()
                .message();
    }

    private static void addsList(Visitor owner) {
        owner.types("/vehicles create")
                .message()
                .presses("Fill in")
                .form()
                .with("Name, such as GT3 2025", LIST)
                .with("Cars, one a line", "Gould GR59")
                .sends()
                .message()
                .presses("Next")
                .message()
                .presses("Save list")
                .message();
    }

    /** Of a track that is removed, the command that does so is the last one. */
    private static void uses(Visitor visitor, Set<String> modules) {
        for (var command : COMMANDS) {
            var said = command.said(visitor);
            if (command.forAll()) {
                assertThat(said).as(command.line() + " by " + visitor.name()).contains(command.named());
            } else if (modules.contains(command.module())) {
                assertThat(said).as(command.line() + " by " + visitor.name()).doesNotContain(DENIED);
            } else {
                assertThat(said)
                        .as(command.line() + " by " + visitor.name())
                        .contains(DENIED + "“" + command.module() + "”")
                        .doesNotContain(TRACK, LIST);
            }
        }
    }

    /** Who may do everything on another server, where there is no such track and no such list. */
    private static void learnsNothing(Visitor stranger) {
        for (var command : COMMANDS) {
            var said = command.said(stranger);
            assertThat(said).as(command.line()).doesNotContain(TRACK, LIST, "Gould", DENIED);
        }
    }
}
