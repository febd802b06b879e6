package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import racemanager.picture.Drawn;

/** An organiser gives an event a picture, which the announcement shows from then on, whatever becomes of the bot. */
class PicturesIT {

    private static final byte[] PICTURE = Drawn.noisyPng(640, 360, 5);
    private static final String TITLE = "Sunset Sprint";

    @TempDir
    private Path directory;

    @Test
    void theAnnouncementShowsThePictureAlsoWhenItIsEditedByABotThatWasKilled() throws Exception {
        try (var house = new PartedHouse(directory)) {
            house.start();
            try (var owner = house.page().as("owner").awaitsBot()) {
                addTrack(owner);
                var wizard = begin(owner).zone().goesOn();
                whatIsWrongIsSaid(wizard.screen());
                wizard.title(TITLE).inFiveHours().picture(PICTURE);
                shows(owner, wizard.screen());
                assertThat(wizard.goesOn().screen().pictures()).isEmpty();

                house.killBot();
                house.start();
                owner.awaitsBot();
                var resumed = owner.types("/create_event").message();
                wizard = new WizardWalk(
                        Words.in("en"), resumed.presses("Continue with it").message());
                wizard.track("Spa").cars("BMW M4 GT3").goesOn();
                wizard.drivers(9).channels("announcements", "entry-list").goesOn();
                assertThat(wizard.screen().text()).contains("Picture: added");
                shows(owner, wizard.screen());
                assertThat(wizard.publishes().text()).contains(TITLE + " is published");

                var posted = owner.reads("announcements", TITLE, "0/9");
                shows(owner, posted);
                shows(owner, posted.presses("Details").message());

                house.killBot();
                house.start();
                owner.awaitsBot();
                register(house);
                var edited = owner.reads("announcements", TITLE, "1/9");
                assertThat(edited.id()).isEqualTo(posted.id());
                assertThat(attachment(edited)).isNotEmpty().isEqualTo(attachment(posted));
            }
        }
    }

    private static void addTrack(Visitor owner) {
        var form = owner.types("/track add").form();
        form.with("Name", "Spa").with("Pit boxes", "30").sends().message();
    }

    private static WizardWalk begin(Visitor owner) {
        return new WizardWalk(Words.in("en"), owner.types("/create_event").message());
    }

    private static void whatIsWrongIsSaid(SeenMessage first) {
        var link = "http://localhost/secret.png";
        var rejected = first.presses("Add picture")
                .form()
                .with("Or a link to it", link)
                .sends()
                .message();
        assertThat(rejected.text()).contains("That is not a link");
        var again = rejected.presses("Correct").form();
        assertThat(again.shows("Or a link to it")).isEqualTo(link);
        var text = again.with("Picture from your device", "no picture".getBytes(StandardCharsets.UTF_8))
                .sends()
                .message();
        assertThat(text.text()).contains("not a PNG, JPEG or WebP picture");
    }

    private static void shows(Visitor visitor, SeenMessage message) {
        assertThat(message.pictures()).hasSize(1);
        assertThat(visitor.file(message.pictures().getFirst().path("url").asText()))
                .isEqualTo(PICTURE);
    }

    /** The file's own id: it was not uploaded anew. */
    private static String attachment(SeenMessage message) {
        return message.pictures().getFirst().path("attachment_id").asText();
    }

    private static void register(House house) {
        try (var lena = house.page().asDriver("Lena Vogt")) {
            var form = lena.reads("announcements", TITLE).presses("Register").form();
            var done = form.with("Full name", "Lena Vogt")
                    .with("Steam account", "76561197960287931")
                    .sends()
                    .message();
            assertThat(done.text()).contains("You are on the grid");
        }
    }
}
