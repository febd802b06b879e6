package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A published race is shown in another channel, loses its roster and gets it back; nothing stays where it was. */
@Execution(ExecutionMode.CONCURRENT)
class MovedChannelsIT {

    private static final String TITLE = "Grand Final";
    private static final String PADDOCK = "paddock";

    @TempDir
    private Path directory;

    @Test
    void itIsShownOnceAndInTheChannelsThatItHas() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var organiser = new Organiser(house.page());
                    var owner = house.page().as("owner");
                    var lena = house.page().asDriver("Lena Vogt")) {
                organiser.publishes(2, Duration.ofDays(3));
                var old = lena.reads(Organiser.ANNOUNCEMENTS, TITLE);
                old.presses("Register")
                        .form()
                        .with("Full name", "Lena Vogt")
                        .with("Steam account", "76561197960287931")
                        .sends()
                        .message();
                organiser.entryList("Lena Vogt");

                var review = edits(owner).edits("channels");
                review.chooses("announcement.label", PADDOCK).clears("roster").reviews();
                house.killBot();
                house.start();
                assertThat(review.saves("Save changes").text()).contains(TITLE + " is changed");
                house.killBot();
                house.start();

                lena.awaitsBot();
                assertThat(old.presses("My entry").message().text()).contains("on the grid");
                owner.reads(PADDOCK, TITLE, "1/2", "Lena Vogt");
                owner.awaits(() -> isEmpty(owner, Organiser.ANNOUNCEMENTS), "the end of the old announcement");
                owner.awaits(() -> isEmpty(owner, Organiser.ENTRY_LIST), "the end of the roster");
                assertThat(owner.posts(PADDOCK)).hasSize(1);

                var again = edits(owner).edits("channels");
                again.chooses("roster.label", Organiser.ENTRY_LIST).reviews();
                again.saves("Save changes");
                organiser.entryList("Lena Vogt");
                assertThat(lena.reads(PADDOCK, TITLE)
                                .presses("My entry")
                                .message()
                                .text())
                        .contains("on the grid");
                assertThat(owner.posts(PADDOCK)).hasSize(1);
            }
        }
    }

    private static WizardWalk edits(Visitor owner) {
        return new WizardWalk(
                Words.in("en"), owner.awaitsBot().types("/event edit", TITLE).message());
    }

    private static boolean isEmpty(Visitor owner, String channel) {
        return owner.posts(channel).stream().noneMatch(post -> post.says(TITLE));
    }
}
