package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** What owner and drivers do on a race night, and what they see of it; each method is a chapter. */
final class RaceNight {

    static final String TITLE = "Friday Night Endurance";
    static final String NEXT_TITLE = "Saturday Sprint";
    private static final String FERRARI = "Ferrari 296 GT3";
    private static final String PORSCHE = "Porsche 911 GT3 R";
    private static final String ANNOUNCEMENTS = "announcements";
    private static final String ENTRY_LIST = "entry-list";

    private final Visitor owner;
    private final Visitor lena;
    private final Visitor diego;
    private final Visitor sofia;

    /** The visitors open the page, and the bot is there. */
    RaceNight(Page page) {
        owner = page.as("owner").awaitsBot();
        lena = page.asDriver("Lena Vogt");
        diego = page.asDriver("Diego Marín");
        sofia = page.asDriver("Sofia Lindqvist");
    }

    Visitor owner() {
        return owner;
    }

    Visitor lena() {
        return lena;
    }

    void theOwnerAddsATrack() {
        assertThat(owner.types("/track list").message().text()).contains("has no track yet");

        var form = owner.types("/track add").form();
        var added = form.with("Name", "Spa").with("Layout", "Grand Prix").with("Pit boxes", "30");

        assertThat(added.sends().message().text()).contains("Spa", "added", "30 places");
        theTrackIsListed();
    }

    void theTrackIsListed() {
        assertThat(owner.types("/track list").message().text()).contains("1 track", "Spa", "30 places");
    }

    void theOwnerPublishesAnEvent() {
        var wizard = newWizard();
        assertThat(wizard.screen().text()).contains("Step 1 of 4 · Time zone");

        upToTheTrack(wizard, TITLE).track("Spa");
        wizard.cars(FERRARI + ", " + PORSCHE).goesOn();
        wizard.drivers(2).channels(ANNOUNCEMENTS, ENTRY_LIST).goesOn();
        assertThat(wizard.screen().text())
                .contains("Review", TITLE, "Tokyo", "Spa", FERRARI, PORSCHE, "2 drivers", "Waiting list: on");
        assertThat(wizard.publishes().text()).contains(TITLE + " is published");

        owner.reads(ANNOUNCEMENTS, TITLE, "Spa", FERRARI, PORSCHE, "0/2");
        owner.reads(ENTRY_LIST, TITLE, "Nobody is registered yet");
    }

    private WizardWalk newWizard() {
        return new WizardWalk(Words.in("en"), owner.types("/create_event").message());
    }

    private static WizardWalk upToTheTrack(WizardWalk wizard, String title) {
        var named = wizard.zone().goesOn();
        assertThat(named.screen().isPressable("Next")).isFalse();
        return named.title(title).inFiveHours().goesOn();
    }

    void aDriverMistypesAndIsRegistered() {
        var register = lena.reads(ANNOUNCEMENTS, TITLE).presses("Register").form();
        var refusal = register.with("Full name", "Lena Vogt")
                .with("Steam account", "not a number")
                .with("Car", PORSCHE)
                .sends()
                .message();
        assertThat(refusal.isEphemeral()).isTrue();
        assertThat(refusal.text()).contains("Steam");

        var again = refusal.presses("Correct").form();
        assertThat(List.of(again.shows("Full name"), again.shows("Steam account"), again.shows("Car")))
                .containsExactly("Lena Vogt", "not a number", PORSCHE);
        var done = again.with("Steam account", "76561197960287931").sends().message();

        assertThat(done.text()).contains("You are on the grid of " + TITLE);
        lena.reads(ENTRY_LIST, "1/2", "01 ⬜ Lena Vogt · " + PORSCHE);
        lena.reads(ANNOUNCEMENTS, TITLE, "1/2");
    }

    void theDriverChecksIn() {
        assertThat(lena.reads(ANNOUNCEMENTS, TITLE)
                        .presses("Check in")
                        .message()
                        .text())
                .contains("You are checked in");
        lena.reads(ENTRY_LIST, "01 ✅ Lena Vogt");
        lena.reads(ANNOUNCEMENTS, TITLE, "1 checked in");
    }

    void thirdInLineTheThirdDriverWaits() {
        assertThat(registers(diego, "Diego Marín", "76561197960287932").text()).contains("You are on the grid");
        assertThat(registers(sofia, "Sofia Lindqvist", "76561197960287933").text())
                .contains("number 1 on the waiting list");
        sofia.reads(ENTRY_LIST, "2/2", "1 waiting", "02 ⬜ Diego Marín", "Waiting list\n01 ⬜ Sofia Lindqvist");
    }

    private static SeenMessage registers(Visitor driver, String name, String account) {
        return driver.reads(ANNOUNCEMENTS, TITLE)
                .presses("Register")
                .form()
                .with("Full name", name)
                .with("Steam account", account)
                .with("Car", FERRARI)
                .sends()
                .message();
    }

    void theFirstDriverWithdrawsAndTheThirdMovesUp() {
        var asked = lena.reads(ANNOUNCEMENTS, TITLE).presses("Can’t come").message();
        assertThat(asked.text()).contains("lose your place on the grid", TITLE);
        lena.reads(ENTRY_LIST, "01 ✅ Lena Vogt");

        assertThat(asked.presses("Withdraw").message().text()).contains("You have withdrawn");
        var roster = sofia.reads(ENTRY_LIST, "2/2", "01 ⬜ Diego Marín", "02 ⬜ Sofia Lindqvist");
        assertThat(roster.text()).doesNotContain("Lena", "Waiting list");
    }

    /** The wizard's message as it stands when the owner is called away from it. */
    SeenMessage theOwnerBeginsAnotherEvent() {
        var review = newWizard().screen();
        assertThat(review.text()).contains("Review", TITLE, "Tokyo", "Spa", "2 drivers");
        var words = Words.in("en");
        var page = review.chooses(words.of("wizard.edit"), words.of("wizard.event.title"));
        var wizard = new WizardWalk(words, page).title(NEXT_TITLE);
        assertThat(wizard.screen().text()).contains("Step 2 of 4 · Title", NEXT_TITLE, "Tokyo");
        return wizard.screen();
    }

    void theOwnerGoesOnWithIt(SeenMessage left) {
        var asked = owner.types("/create_event").message();
        assertThat(asked.text()).contains("You have an unfinished event", NEXT_TITLE);
        var resumed = asked.presses("Continue with it").message();
        assertThat(resumed.text()).contains("Step 2 of 4 · Title", NEXT_TITLE, "Tokyo");

        var stale = sameMessage(left).presses("Review").message();
        assertThat(stale.text()).contains("That was an old button", "Step 2 of 4 · Title", NEXT_TITLE);

        var review = stale.presses("Review").message();
        assertThat(review.text()).contains("Check everything", NEXT_TITLE, "Spa");
        assertThat(review.isPressable("Publish now")).isTrue();
    }

    private SeenMessage sameMessage(SeenMessage left) {
        return owner.messages("race-control").stream()
                .filter(message -> message.id().equals(left.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Announcement and roster, which must stay the same two messages. */
    List<SeenMessage> thePosts() {
        return List.of(onlyOne(ANNOUNCEMENTS), onlyOne(ENTRY_LIST));
    }

    private SeenMessage onlyOne(String channel) {
        var posts = owner.posts(channel);
        assertThat(posts).as("messages in " + channel).hasSize(1);
        return posts.getFirst();
    }

    void theDriverComesBackByTheOldButton() {
        var form = lena.reads(ANNOUNCEMENTS, TITLE).presses("Register").form();
        assertThat(List.of(form.shows("Full name"), form.shows("Steam account")))
                .as("kept from the first time")
                .containsExactly("Lena Vogt", "76561197960287931");

        assertThat(form.with("Car", FERRARI).sends().message().text()).contains("number 1 on the waiting list");
        lena.reads(ENTRY_LIST, "Waiting list\n01 ⬜ Lena Vogt · " + FERRARI);
        lena.reads(ANNOUNCEMENTS, TITLE, "2/2", "1 waiting");
    }

    /** Many press at the same moment, and nobody has an answer yet. */
    List<Gesture> manyPressAtOnce() {
        return Stream.of(owner, lena, diego, sofia)
                .map(visitor -> visitor.reads(ANNOUNCEMENTS, TITLE))
                .flatMap(post -> Stream.generate(() -> post).limit(5))
                .map(post -> post.beginsToPress("Details"))
                .toList();
    }

    void close() {
        List.of(owner, lena, diego, sofia).forEach(Visitor::close);
    }
}
