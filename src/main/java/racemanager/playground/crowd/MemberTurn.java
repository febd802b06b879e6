package racemanager.playground.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import racemanager.playground.crowd.Acting.Begun;
import racemanager.playground.crowd.OpenGesture.Heard;
import racemanager.playground.json.Json;
import racemanager.playground.strict.CallbackRules;
import racemanager.playground.strict.Refusal;
import racemanager.playground.world.Interaction.State;

/** What one member of a crowd does: presses, fills in the modal if one opens, and reads what comes. */
final class MemberTurn {

    /** A bot may think for 15 minutes, but no visitor waits so long. */
    private static final int THINKING_SECONDS = 20;

    /** After an update of the message that was pressed, a bot may still whisper something. */
    private static final int WHISPER_SECONDS = 1;

    private final Acting acting;
    private final Tally tally;
    private final ModalFilling filling;
    private final Press press;

    MemberTurn(Acting acting, Tally tally, ModalFilling filling, Press press) {
        this.acting = acting;
        this.tally = tally;
        this.filling = filling;
        this.press = press;
    }

    /** Does all of it; ends early when the crowd is stopped. */
    void act(Participant who) {
        try {
            var pressed = acting.begin(who, "press", press.by(who));
            tally.pressed();
            answered(who, pressed);
        } catch (Refusal refused) {
            tally.told(who.member().userId(), reason(refused));
            tally.failed();
        } catch (CancellationException stopped) {
            // Nobody asks what became of this member.
        }
    }

    /** The innermost one, where a field was wrong. */
    private static String reason(Refusal refused) {
        return refused.body().findValuesAsText("message").getLast();
    }

    private void answered(Participant who, Begun begun) {
        var heard = begun.heard();
        switch (heard.outcome().type()) {
            case "INTERACTION_MODAL" -> {
                tally.inTime(begun.at(), heard.at());
                answered(who, submit(who, heard.outcome().data()));
            }
            case "INTERACTION_FAILURE" -> {
                tally.told(
                        who.member().userId(),
                        heard.outcome().data().path("message").asText());
                tally.tooSlow();
            }
            default -> reads(begun, heard);
        }
    }

    private Begun submit(Participant who, JsonNode modal) {
        var fields = filling.fields(modal, who);
        tally.filled(fields);
        var body = Json.object()
                .put("type", CallbackRules.MODAL_SUBMIT)
                .put("modal_id", modal.path("id").asText());
        body.putObject("data")
                .put("custom_id", modal.path("custom_id").asText())
                .set("components", ModalFilling.sent(fields));
        return acting.begin(who, "send", body);
    }

    private void reads(Begun begun, Heard heard) {
        tally.inTime(begun.at(), heard.at());
        var now = acting.now(begun);
        if (now.state() != State.THINKING && now.answerId() == now.messageId()) {
            tally.answered();
            isShown(begun, WHISPER_SECONDS);
        } else if (isShown(begun, THINKING_SECONDS)) {
            tally.answered();
        } else {
            tally.failed();
        }
    }

    private static boolean isShown(Begun begun, int seconds) {
        return begun.gesture()
                .shown()
                .thenApply(seen -> true)
                .exceptionally(stopped -> false)
                .completeOnTimeout(false, seconds, TimeUnit.SECONDS)
                .join();
    }
}
