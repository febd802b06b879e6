package racemanager.wizard.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.discord.Answer;
import racemanager.discord.Downloads;
import racemanager.discord.Options;
import racemanager.discord.SlashCall;
import racemanager.discord.TestMember;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.Phrase;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.wizard.Answers;
import racemanager.wizard.LeftSession.Kept;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import reactor.core.publisher.Mono;

/** What a member reads and presses where a session is over, or another one is wanted. */
class EndedSessionsTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final String OLD_BUTTON = "wizard.event.finish:1:5:publish";
    private static final String KEEP = "wizard.event.keep:1:2:";
    private static final String ANEW = "wizard.event.anew:1:2:";

    private final OpenWizard wizard = new OpenWizard();
    private WizardFace face = face();

    private WizardFace face() {
        return new WizardFace(
                wizard,
                guild -> Mono.just(RaceNight.place()),
                new GivenPictures(wizard, UnusedWizards.nobody(Downloads.class), (guild, picture) -> Mono.empty()));
    }

    private WizardModule module() {
        return new WizardModule(face, List.of(EventWizard.KIND, VehicleWizard.KIND));
    }

    private void opens(WizardKind<?> kind, Answers known) {
        wizard.turn(kind.id(), new WizardCommand.Begin(known));
        wizard.turn(kind.id(), new WizardCommand.Resume(new ViewVersion(1, 1)));
    }

    private String creates(TestMember member, Answers known) {
        var call = new SlashCall(
                member.caller(), member.responder(), "create_event", new Options(Map.of(), Map.of(), Map.of()));
        return said(face.begin(call, EventWizard.KIND, known).blockOptional().orElseThrow());
    }

    private String presses(String id) {
        return said(ADA.presses(module(), id));
    }

    /** The custom id that begins so, as it stands in what was said. */
    private static String id(String said, String start) {
        var from = said.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return said.substring(from).split("[,}\\]]", 2)[0];
    }

    @ParameterizedTest
    @CsvSource({
        "en, Continue with it, Save it as a draft and start a new one, Discard it and start a new one",
        "es, Seguir con él, Guardarlo como borrador y empezar otro, Descartarlo y empezar otro",
        "fr, Continuer, Le garder en brouillon et recommencer, Le supprimer et recommencer"
    })
    void theOpenOneIsGoneOnWithSavedOrDiscarded(String language, String goOn, String save, String discard) {
        opens(EventWizard.KIND, RaceNight.answers());

        var asked = creates(new TestMember(7, Locale.forLanguageTag(language)), Answers.NONE);

        assertThat(asked).contains("[" + goOn + "]", "[" + save + "]", "[" + discard + "]");
    }

    @Test
    void savingIsNotOfferedForWhatCannotBeADraft() {
        opens(VehicleWizard.KIND, Answers.NONE);

        assertThat(creates(ADA, Answers.NONE)).contains(ANEW).doesNotContain(KEEP);
    }

    @Test
    void changesOfAPublishedEventAreNoDraft() {
        opens(EventWizard.KIND, EventOpening.changing(1, RaceNight.plan(), RaceNight.around()));

        assertThat(creates(ADA, Answers.NONE)).contains(ANEW).doesNotContain(KEEP);
    }

    @Test
    void whatTheCommandSaidComesAlongHoweverLongItIs() {
        opens(EventWizard.KIND, RaceNight.answers());
        var first = EventOpening.when("friday 4 december 8pm").and(EventOpening.onTrackNamed("Monza ".repeat(12)));
        var second = EventOpening.when("saturday 5 december 9pm").and(EventOpening.onTrackNamed("Spa ".repeat(18)));
        var asked = creates(ADA, first);
        creates(ADA, second);
        creates(ADA, Answers.NONE);

        presses(id(asked, KEEP));

        assertThat(wizard.asked).contains(new WizardCommand.Keep(new ViewVersion(1, 2), first));
    }

    @Test
    void nothingIsGivenUpForAnEventThatNobodyRemembers() {
        opens(EventWizard.KIND, RaceNight.answers());
        var asked = creates(ADA, EventOpening.onTrackNamed("Monza ".repeat(12)));
        face = face();

        assertThat(presses(id(asked, KEEP))).contains("Use the command again", "Friday Cup");
        assertThat(presses(id(asked, ANEW))).contains("Use the command again", "Friday Cup");

        assertThat(wizard.asked)
                .noneMatch(WizardCommand.Keep.class::isInstance)
                .noneMatch(WizardCommand.BeginAnew.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|This wizard has ended; what you entered is saved as the draft **Late \\*Cup\\***.",
                "es|Este asistente ha terminado; lo que pusiste está guardado como el borrador **Late \\*Cup\\***.",
                "fr|Cet assistant est terminé ; ce que tu as saisi est enregistré comme brouillon **Late \\*Cup\\***."
            })
    void anOldButtonTellsOfTheDraft(String language, String sentence) {
        leaves(new Kept(Optional.of("Late *Cup*"), EventOpening.resuming(4)));

        var said = said(new TestMember(7, Locale.forLanguageTag(language)).presses(module(), OLD_BUTTON));

        assertThat(said).contains(sentence, "wizard.event.begin:1:5:resume=4");
    }

    @Test
    void aDraftWithoutATitleIsCalledThat() {
        leaves(new Kept(Optional.empty(), EventOpening.resuming(4)));

        assertThat(presses(OLD_BUTTON)).contains("saved as a draft without a title.");
    }

    @Test
    void whereNothingWasSavedTheOldButtonSaysThatItIsOver() {
        wizard.turn(EventWizard.ID, new WizardCommand.Begin(RaceNight.answers()));
        wizard.turn(EventWizard.ID, new WizardCommand.Cancel(new ViewVersion(1, 1)));

        assertThat(presses(OLD_BUTTON)).doesNotContain("saved", "wizard.event.begin");
    }

    @Test
    void continueOpensTheDraft() {
        leaves(new Kept(Optional.empty(), EventOpening.resuming(4)));

        presses("wizard.event.begin:1:5:resume=4");

        assertThat(wizard.asked).contains(new WizardCommand.Begin(EventOpening.resuming(4)));
    }

    @Test
    void aDraftThatIsGoneByThePressIsSaidToBeGone() {
        wizard.refusal = Optional.of(Phrase.of("event.unknown"));

        var answer = ADA.presses(module(), "wizard.event.begin:1:5:resume=4");

        assertThat(answer).isInstanceOf(Answer.Update.class);
        assertThat(said(answer)).contains("no longer").doesNotContain("wizard.event.begin");
    }

    /** The first session is over, and a second one is, too. */
    private void leaves(Kept kept) {
        wizard.turn(EventWizard.ID, new WizardCommand.Begin(RaceNight.answers()));
        wizard.turn(EventWizard.ID, new WizardCommand.Cancel(new ViewVersion(1, 1)));
        wizard.turn(EventWizard.ID, new WizardCommand.Begin(RaceNight.answers()));
        wizard.turn(EventWizard.ID, new WizardCommand.Cancel(new ViewVersion(2, 1)));
        wizard.kept = Optional.of(kept);
    }
}
