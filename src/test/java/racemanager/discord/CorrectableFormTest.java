package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.interaction.RouteTable;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import reactor.core.publisher.Mono;

/** A form on its way: opened, rejected, corrected in place, taken. */
class CorrectableFormTest {

    private static final Access ACCESS = Access.to(BotModule.TRACKS);
    private static final Responder RESPONDER = new TestMember(7, Locale.ENGLISH).responder();
    private static final MessageId MESSAGE = new MessageId(5);

    private Reply<Form> form =
            Reply.done(Form.of(Phrase.of("track.form.title"), Text.line("name", Phrase.of("track.form.name"), 80)));
    private final List<Outcome> outcomes = new ArrayList<>();
    private final CorrectableForm track = new CorrectableForm(
            "track.add", "track.correct", ACCESS, call -> Mono.just(form), call -> Mono.just(outcomes.removeFirst()));

    @Test
    void everyRouteHasTheAccessOfTheForm() {
        assertThat(track.routes()).hasSize(3).extracting(Route::access).containsOnly(ACCESS);
    }

    @Test
    void whatCannotBeOpenedIsASentence() {
        form = Reply.refused(Phrase.of("track.unknown"));

        var answer = track.open(new CorrectableForm.Call(caller(7), RESPONDER, List.of()))
                .blockOptional()
                .orElseThrow();

        assertThat(TestMember.said(answer)).contains("There is no such track");
    }

    @Test
    void allThatIsWrongIsSaidWithAButtonThatOpensTheFormAsTyped() {
        outcomes.add(rejected());

        var answer = submit("track.add", 7, "Sp");

        assertThat(answer).isInstanceOf(Answer.Message.class);
        assertThat(TestMember.said(answer)).contains("is already in the list").contains("track.correct:2");
        assertThat(typed(correct(7))).contains("Sp");
        assertThat(modal(correct(7)).id()).isEqualTo(CustomId.of("track.add.again", 2));
    }

    @Test
    void furtherTriesEditTheMessageWithTheSentences() {
        outcomes.addAll(List.of(rejected(), rejected(), CorrectableForm.taken(RESPONDER.ephemeral("track.none"))));

        submit("track.add", 7, "Sp");

        assertThat(submit("track.add.again", 7, "Sp ")).isInstanceOf(Answer.Update.class);
        assertThat(submit("track.add.again", 7, "Spa")).isInstanceOf(Answer.Update.class);
    }

    @Test
    void whatIsTakenIsNotRememberedAndWhatOthersTypedIsTheirs() {
        outcomes.addAll(List.of(rejected(), rejected(), CorrectableForm.taken(RESPONDER.ephemeral("track.none"))));
        submit("track.add", 7, "Mine");
        submit("track.add", 8, "Theirs");
        submit("track.add.again", 7, "Mine again");

        assertThat(typed(correct(7))).doesNotContain("Mine", "Theirs");
        assertThat(typed(correct(8))).contains("Theirs");
    }

    /** The profile is forgotten by pressing another button of the bot, and the message with Correct is still there. */
    @Test
    void whoIsForgottenFindsNothingTypedAndTheOthersDo() {
        outcomes.addAll(List.of(rejected(), rejected()));
        submit("track.add", 7, "Mine");
        submit("track.add", 8, "Theirs");

        CommandModule module = track::routes;
        new RouteTable(List.of(module)).forget(caller(7).guild(), new MemberId(7));

        assertThat(typed(correct(7))).doesNotContain("Mine");
        assertThat(typed(correct(8))).contains("Theirs");
    }

    private static Outcome rejected() {
        return CorrectableForm.rejected(List.of(Phrase.of("track.exists").with("track", "Spa"), Phrase.of("busy")));
    }

    private Answer submit(String route, int member, String name) {
        var call = new SubmitCall(
                caller(member),
                RESPONDER,
                CustomId.of(route, 2),
                Map.of("name", List.of(name)),
                Map.of(),
                Optional.of(MESSAGE));
        return track.routes().stream()
                .filter(Route.Submitted.class::isInstance)
                .map(Route.Submitted.class::cast)
                .filter(each -> each.name().equals(route))
                .map(each -> each.handler()
                        .answer(call)
                        .<Answer>cast(Answer.class)
                        .blockOptional()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private Answer correct(int member) {
        var call = new PressCall(caller(member), RESPONDER, CustomId.of("track.correct", 2), List.of(), MESSAGE);
        return track.routes().stream()
                .filter(Route.Pressed.class::isInstance)
                .map(Route.Pressed.class::cast)
                .map(each -> each.handler()
                        .answer(call)
                        .<Answer>cast(Answer.class)
                        .blockOptional()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static String typed(Answer answer) {
        return modal(answer).fields().stream()
                .map(field -> field.getData().toString())
                .collect(Collectors.joining());
    }

    private static ModalView modal(Answer answer) {
        return ((Answer.OpenModal) answer).modal();
    }

    private static Caller caller(int member) {
        return new TestMember(member, Locale.ENGLISH).caller();
    }
}
