package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import racemanager.discord.AllowedMentions;
import racemanager.discord.Choice;
import racemanager.discord.CustomId;
import racemanager.discord.Deferral;
import racemanager.discord.Fields;
import racemanager.discord.ModalView;
import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.discord.interaction.InteractionToken;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.MemberId;
import reactor.core.publisher.Mono;

class DiscordRepliesTest {

    private static final int EPHEMERAL = 64;
    private static final int COMPONENTS_V2 = 32768;
    private static final InteractionToken TICKET = new InteractionToken(50, 60, "tok");
    private static final View VIEW = View.ofText("@everyone hello");

    private final StubDiscord discord = new StubDiscord()
            .answers("POST /interactions/*", Said.nothing())
            .answers("PATCH /webhooks/*", Said.ok("{}"))
            .answers("POST /webhooks/*", Said.ok("{}"));
    private final DiscordReplies replies = new DiscordReplies(StubConnection.router(discord));

    @AfterEach
    void stop() {
        discord.close();
    }

    private JsonNode sent(Mono<Void> reply) {
        reply.block(Duration.ofSeconds(10));
        return discord.heard().getLast().body();
    }

    @Test
    void aWhisperIsEphemeralHasComponentsAndPingsNobody() {
        var body = sent(replies.message(TICKET, VIEW, true));

        assertThat(body.path("type").asInt()).isEqualTo(4);
        assertThat(body.at("/data/flags").asInt()).isEqualTo(EPHEMERAL | COMPONENTS_V2);
        assertThat(body.at("/data/components/0/type").asInt()).isEqualTo(10);
        assertThat(body.at("/data/allowed_mentions/parse").isArray()).isTrue();
        assertThat(body.at("/data/allowed_mentions/parse")).isEmpty();
    }

    @Test
    void whoMayBePingedIsSaidByName() {
        var pinging = VIEW.pinging(new AllowedMentions(Set.of(new MemberId(7)), Set.of()));
        var body = sent(replies.followUp(TICKET, pinging, false));

        assertThat(body.at("/allowed_mentions/users/0").asText()).isEqualTo("7");
        assertThat(body.at("/allowed_mentions/parse")).isEmpty();
        assertThat(body.path("flags").asInt()).isEqualTo(COMPONENTS_V2);
    }

    @Test
    void aDeferralKnowsOnlyTheEphemeralFlag() {
        assertThat(sent(replies.defer(TICKET, Deferral.EPHEMERAL)).toString())
                .isEqualTo("{\"type\":5,\"data\":{\"flags\":64}}");
        assertThat(sent(replies.defer(TICKET, Deferral.PUBLIC)).path("type").asInt())
                .isEqualTo(5);
        assertThat(sent(replies.defer(TICKET, Deferral.UPDATE)).toString()).isEqualTo("{\"type\":6}");
    }

    @Test
    void theEditBringsTheComponentsFlagAndDropsOldFiles() {
        var body = sent(replies.editOriginal(TICKET, VIEW));

        assertThat(body.path("flags").asInt()).isEqualTo(COMPONENTS_V2);
        assertThat(body.path("attachments").isArray()).isTrue();
        assertThat(body.path("attachments")).isEmpty();
    }

    @Test
    void anUpdateIsOfTypeSeven() {
        assertThat(sent(replies.update(TICKET, VIEW)).path("type").asInt()).isEqualTo(7);
    }

    @Test
    void aModalHasLabelledFieldsFilledIn() {
        var modal = ModalView.of(
                CustomId.of("wizard.title", 3),
                "Title",
                Fields.line(
                        "title",
                        "Title",
                        Fields.Typing.required(100).filledWith("GT3 Sprint").hinting("Friday cup")),
                Fields.select(
                        "type",
                        "Type",
                        true,
                        List.of(Parts.Line.of("League", "league").chosen(true))),
                Fields.upload("picture", "Picture", false));
        var data = sent(replies.modal(TICKET, modal)).path("data");

        assertThat(data.path("custom_id").asText()).isEqualTo("wizard.title:3");
        assertThat(data.at("/components/0/type").asInt()).isEqualTo(18);
        assertThat(data.at("/components/0/component/value").asText()).isEqualTo("GT3 Sprint");
        assertThat(data.at("/components/0/component/max_length").asInt()).isEqualTo(100);
        assertThat(data.at("/components/1/component/options/0/default").asBoolean())
                .isTrue();
        assertThat(data.at("/components/2/component/type").asInt()).isEqualTo(19);
        assertThat(data.at("/components/2/component/required").asBoolean(true)).isFalse();
    }

    @Test
    void choicesKeepTheirKind() {
        assertThat(choices(Choice.of("Event", 42))).isEqualTo("{\"choices\":[{\"name\":\"Event\",\"value\":42}]}");
        assertThat(choices(Choice.of("Text", "x"))).isEqualTo("{\"choices\":[{\"name\":\"Text\",\"value\":\"x\"}]}");
    }

    private String choices(Choice choice) {
        return sent(replies.choices(TICKET, List.of(choice))).path("data").toString();
    }
}
