package racemanager.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.playground.json.Json;

class InteractionsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T20:00:00Z"));
    private final Playground playground =
            Playground.start(PlaygroundSettings.inMemory().withClock(now::get));
    private final Talk talk = new Talk(playground);

    @AfterEach
    void stop() {
        talk.close();
        playground.close();
    }

    private void later(Duration passed) {
        now.updateAndGet(instant -> instant.plus(passed));
    }

    @Test
    void anInteractionSaysWhoWhereAndWhatTheyMayDo() {
        var told = talk.ping();

        assertThat(told.path("member").path("user").path("id").asText())
                .isEqualTo(talk.driver().id());
        assertThat(told.path("guild_id").asText()).isEqualTo(talk.driver().guildId());
        assertThat(told.path("channel").path("id").asText())
                .isEqualTo(talk.driver().channel("paddock"));
        assertThat(told.path("member").path("permissions").asLong() & 1 << 11).isNotZero();
        assertThat(told.path("app_permissions").asLong() & 1 << 28).isNotZero();
        assertThat(told.path("entitlements").isArray()).isTrue();
        assertThat(told.path("authorizing_integration_owners").path("0").asText())
                .isEqualTo(talk.driver().guildId());
        assertThat(told.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aSilentBotIsAFailureOnThePage() {
        talk.ping();

        assertThat(talk.driver().hears("INTERACTION_FAILURE").path("message").asText())
                .isEqualTo("The application did not respond");
    }

    @Test
    void aTokenWorksForFifteenMinutes() {
        var told = talk.ping();
        talk.answer(told, 4, Json.object().put("content", "one")).ok();
        later(Duration.ofMinutes(14));
        talk.bot()
                .post(talk.followUps(told), Json.object().put("content", "two"))
                .ok();
        later(Duration.ofMinutes(2));

        var late = talk.bot().post(talk.followUps(told), Json.object().put("content", "three"));

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.code()).isEqualTo(50027);
    }

    @Test
    void aFollowUpNamesTheFirstAnswer() {
        var told = talk.ping();
        talk.answer(told, 4, Json.object().put("content", "one")).ok();
        var first = talk.bot().get(talk.followUps(told) + "/messages/@original");

        var second = talk.bot()
                .post(talk.followUps(told), Json.object().put("content", "two"))
                .ok();

        assertThat(first.path("interaction_metadata").has("original_response_message_id"))
                .isFalse();
        assertThat(second.path("interaction_metadata").path("original_response_message_id"))
                .isEqualTo(first.path("id"));
    }

    @Test
    void theFirstFollowUpTakesThePlaceOfADeferralAndStaysEphemeral() {
        var told = talk.ping();
        talk.answer(told, 5, Json.object().put("flags", 64)).ok();
        var thinking = talk.driver().hears("MESSAGE_CREATE");

        talk.bot()
                .post(talk.followUps(told), Json.object().put("content", "done"))
                .ok();

        var done = talk.driver().hears("MESSAGE_UPDATE");
        assertThat(done.path("id")).isEqualTo(thinking.path("id"));
        assertThat(done.path("flags").asInt()).isEqualTo(64);
    }

    @Test
    void aModalWithoutItsRequiredFieldIsNotSentOff() {
        talk.answer(talk.ping(), 9, Talk.modal(Talk.input("a"))).ok();
        var modal = talk.driver().hears("INTERACTION_MODAL").path("id").asText();

        assertThat(talk.driver().sendsModal("paddock", modal).status()).isEqualTo(400);
    }

    @Test
    void aModalBringsItsValuesAndFiles() {
        var upload = Json.object().put("type", 19).put("custom_id", "f");
        talk.answer(talk.ping(), 9, Talk.modal(Talk.input("a"), upload)).ok();
        var modal = talk.driver().hears("INTERACTION_MODAL").path("id").asText();

        talk.driver()
                .sendsModalWithFile(
                        "paddock",
                        modal,
                        "f",
                        "grid.txt",
                        "1. Vogt",
                        Talk.input("a").put("value", "text"))
                .ok();

        var data = talk.told().path("data");
        var file = data.path("components")
                .path(1)
                .path("component")
                .path("values")
                .path(0)
                .asText();
        assertThat(data.path("components")
                        .path(0)
                        .path("component")
                        .path("value")
                        .asText())
                .isEqualTo("text");
        assertThat(data.path("resolved")
                        .path("attachments")
                        .path(file)
                        .path("filename")
                        .asText())
                .isEqualTo("grid.txt");
    }

    @Test
    void aDisabledButtonCannotBePressed() {
        var message = talk.shows(Talk.button("on"), Talk.button("off").put("disabled", true));

        assertThat(talk.driver().presses("paddock", message, "off").status()).isEqualTo(400);
        assertThat(talk.driver().presses("paddock", message, "on").status()).isEqualTo(202);
    }

    @Test
    void aSelectTakesOnlyItsOwnOptions() {
        var select = Json.object().put("type", 3).put("custom_id", "s");
        select.putArray("options").addObject().put("label", "Monza").put("value", "monza");
        var message = talk.shows(select);

        assertThat(talk.driver().chooses("paddock", message, "s", 3, "spa").status())
                .isEqualTo(400);
        talk.driver().chooses("paddock", message, "s", 3, "monza").ok();

        assertThat(talk.told().path("data").path("values").path(0).asText()).isEqualTo("monza");
    }

    @Test
    void aChosenRoleIsResolved() {
        var message = talk.shows(Json.object().put("type", 6).put("custom_id", "r"));
        var role = talk.driver().role("Driver");

        talk.driver().chooses("paddock", message, "r", 6, role).ok();

        var resolved = talk.told().path("data").path("resolved");
        assertThat(resolved.path("roles").path(role).path("name").asText()).isEqualTo("Driver");
    }

    @Test
    void anEphemeralMessageIsSeenByOneMemberOnly() {
        talk.answer(talk.ping(), 4, Json.object().put("content", "psst").put("flags", 64))
                .ok();
        var message = talk.driver().hears("MESSAGE_CREATE").path("id").asText();

        assertThat(talk.driver().messages("paddock")).hasSize(1);
        try (var owner = Visitor.in(playground, "owner")) {
            assertThat(owner.messages("paddock")).isEmpty();
        }
        assertThat(talk.bot().send("GET", talk.paddock() + "/" + message, null).code())
                .isEqualTo(10008);
        talk.driver().deletes("paddock", message).ok();
        assertThat(talk.driver().messages("paddock")).isEmpty();
    }

    @Test
    void aLostCallbackIsCarriedOut() {
        var told = talk.ping();
        playground.misbehave().lostCallbacks(1);

        assertThat(catchThrowable(() -> talk.answer(told, 4, Json.object().put("content", "heard?"))))
                .isNotNull();
        assertThat(talk.driver().hears("MESSAGE_CREATE").path("content").asText())
                .isEqualTo("heard?");
    }
}
