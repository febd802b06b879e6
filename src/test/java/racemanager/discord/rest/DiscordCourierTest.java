package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.Renderer;
import racemanager.discord.Renderers;
import racemanager.discord.View;
import racemanager.discord.stub.Said;
import racemanager.discord.stub.StubDiscord;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.Phrase.Argument.Words;
import racemanager.kernel.RoleId;
import racemanager.outbox.Deed;
import racemanager.outbox.Postable;
import racemanager.outbox.Receipt;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;
import reactor.core.publisher.Mono;

class DiscordCourierTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final ChannelId CHANNEL = new ChannelId(20);
    private static final MessageId MESSAGE = new MessageId(30);
    private static final String POST = "POST /channels/20/messages";
    private static final String EDIT = "PATCH /channels/20/messages/30";
    private static final String DELETE = "DELETE /channels/20/messages/30";

    private record Text(String text) implements Postable {}

    private record Unknown() implements Postable {}

    private Optional<ChannelId> raceControl = Optional.empty();
    private final StubDiscord discord = new StubDiscord();
    private final DiscordCourier courier = new DiscordCourier(
            StubConnection.router(discord),
            new Renderers(List.of(Renderer.of(Text.class, text -> View.ofText(text.text())))),
            new CourierRefusals(guild -> Optional.of(placeWithoutSending())),
            guild -> Mono.justOrEmpty(raceControl),
            guild -> Optional.of("Friday Cup"),
            Duration.ofSeconds(3));

    @AfterEach
    void stop() {
        discord.close();
    }

    private static Place placeWithoutSending() {
        return new Place(GUILD, new MemberId(9), new MemberId(10), Set.of(), Map.of(), Map.of())
                .withRole(new PlaceRole(
                        new RoleId(1), "@everyone", 0, Permissions.of(Permission.VIEW_CHANNEL), false, false))
                .withChannel(new PlaceChannel(CHANNEL, "news", 0, Optional.empty(), 0, List.of()));
    }

    private Receipt carried(Deed deed) throws InterruptedException, ExecutionException, TimeoutException {
        return courier.carry(deed).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static Deed show(Optional<MessageId> known) {
        return new Deed.ShowMessage(GUILD, CHANNEL, known, "event-42", new Text("hello"));
    }

    static Said message(long id) {
        return Said.ok("""
                {"id":"%d","channel_id":"20","author":{"id":"10","username":"crm","global_name":null,"discriminator":"0",
                 "avatar":null},"content":"","timestamp":"2026-01-01T00:00:00+00:00","edited_timestamp":null,"tts":false,
                 "mention_everyone":false,"mentions":[],"mention_roles":[],"attachments":[],"embeds":[],"pinned":false,
                 "type":0}""".formatted(id));
    }

    @Test
    void aNewMessageIsPostedWithItsNonceSoThatItCanBeRepeated() throws Exception {
        discord.answers(POST, message(31));

        assertThat(carried(show(Optional.empty()))).isEqualTo(new Receipt.Shown(new MessageId(31)));
        var body = discord.heard().getFirst().body();
        assertThat(body.path("nonce").asText()).isEqualTo("event-42");
        assertThat(body.path("enforce_nonce").asBoolean()).isTrue();
        assertThat(body.path("flags").asInt()).isEqualTo(32768);
        assertThat(body.at("/components/0/content").asText()).isEqualTo("hello");
        assertThat(body.at("/allowed_mentions/parse")).isEmpty();
    }

    @Test
    void aKnownMessageIsEdited() throws Exception {
        discord.answers(EDIT, message(30));

        assertThat(carried(show(Optional.of(MESSAGE)))).isEqualTo(new Receipt.Shown(MESSAGE));
        assertThat(discord.lines()).containsExactly(EDIT);
    }

    @Test
    void aMessageThatSomeoneDeletedIsPostedAgain() throws Exception {
        discord.answers(EDIT, Said.error(404, DiscordError.UNKNOWN_MESSAGE)).answers(POST, message(32));

        assertThat(carried(show(Optional.of(MESSAGE)))).isEqualTo(new Receipt.Shown(new MessageId(32)));
    }

    @Test
    void aMissingPermissionIsNamedWithItsChannel() throws Exception {
        discord.answers(POST, Said.error(403, DiscordError.MISSING_PERMISSIONS));

        var refused = (Receipt.Refused) carried(show(Optional.empty()));
        assertThat(refused.why().key()).isEqualTo("post.permission-missing");
        assertThat(refused.why().arguments())
                .containsEntry("channel", new Markup("<#20>"))
                .containsEntry(
                        "permissions",
                        Permission.several(
                                List.of(Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES)));
    }

    @Test
    void aChannelThatIsGoneIsRefusedForShowingAndFineForRemoving() throws Exception {
        discord.answers(POST, Said.error(404, DiscordError.UNKNOWN_CHANNEL))
                .answers(DELETE, Said.error(404, DiscordError.UNKNOWN_CHANNEL));

        assertThat(((Receipt.Refused) carried(show(Optional.empty()))).why().key())
                .isEqualTo("post.channel-gone");
        assertThat(carried(new Deed.RemoveMessage(GUILD, CHANNEL, MESSAGE))).isEqualTo(new Receipt.Gone());
    }

    @Test
    void aRemovedMessageIsGone() throws Exception {
        discord.answers(DELETE, Said.nothing());

        assertThat(carried(new Deed.RemoveMessage(GUILD, CHANNEL, MESSAGE))).isEqualTo(new Receipt.Gone());
    }

    @Test
    void aMemberIsToldInTheDirectChannelThatDiscordOpens() throws Exception {
        discord.answers("POST /users/@me/channels", Said.ok("{\"id\":\"20\",\"type\":1}"))
                .answers(POST, message(31));

        assertThat(carried(new Deed.TellOrganisers(GUILD, new MemberId(40), "event-42-told", new Text("hello"))))
                .isEqualTo(new Receipt.Shown(new MessageId(31)));

        assertThat(discord.heard().getFirst().body().path("recipient_id").asText())
                .isEqualTo("40");
        var told = discord.heard().get(1).body();
        assertThat(told.path("nonce").asText()).isEqualTo("event-42-told");
        assertThat(told.at("/components/0/content").asText()).isEqualTo("-# Friday Cup");
        assertThat(told.at("/components/1/content").asText()).isEqualTo("hello");
    }

    @Test
    void organisersAreToldInTheRaceControlChannelAndNowhereElse() throws Exception {
        raceControl = Optional.of(CHANNEL);
        discord.answers(POST, message(31));

        assertThat(carried(new Deed.TellOrganisers(GUILD, new MemberId(40), "event-42-told", new Text("hello"))))
                .isEqualTo(new Receipt.Shown(new MessageId(31)));

        assertThat(discord.heard()).hasSize(1);
        assertThat(discord.heard().getFirst().body().path("nonce").asText()).isEqualTo("event-42-told");
    }

    @Test
    void aRaceControlChannelThatIsClosedDoesNotKeepTheNewsFromTheMember() throws Exception {
        raceControl = Optional.of(new ChannelId(21));
        discord.answers("POST /channels/21/messages", Said.error(403, DiscordError.MISSING_ACCESS))
                .answers("POST /users/@me/channels", Said.ok("{\"id\":\"20\",\"type\":1}"))
                .answers("POST /channels/20/messages", message(31));

        assertThat(carried(new Deed.TellOrganisers(GUILD, new MemberId(40), "n", new Text("hello"))))
                .isEqualTo(new Receipt.Shown(new MessageId(31)));
    }

    @Test
    void aMemberWhoTakesNoDirectMessagesIsNotTriedForEver() throws Exception {
        discord.answers("POST /users/@me/channels", Said.ok("{\"id\":\"20\",\"type\":1}"))
                .answers(POST, Said.error(403, 50007));

        assertThat(carried(new Deed.TellOrganisers(GUILD, new MemberId(40), "n", new Text("hello"))))
                .isInstanceOf(Receipt.Refused.class);
    }

    private static Deed toMember() {
        return new Deed.TellMember(GUILD, new MemberId(40), "event-42-D7", new Text("hello"));
    }

    @Test
    void aMemberIsToldDirectlyAlsoWhereOrganisersHaveAChannel() throws Exception {
        raceControl = Optional.of(new ChannelId(21));
        discord.answers("POST /users/@me/channels", Said.ok("{\"id\":\"20\",\"type\":1}"))
                .answers(POST, message(31));

        assertThat(carried(toMember())).isEqualTo(new Receipt.Shown(new MessageId(31)));

        var told = discord.heard().get(1).body();
        assertThat(told.path("nonce").asText()).isEqualTo("event-42-D7");
        assertThat(told.path("enforce_nonce").asBoolean()).isTrue();
        assertThat(told.at("/components/0/content").asText()).isEqualTo("-# Friday Cup");
    }

    @ParameterizedTest
    @ValueSource(ints = {50007, 50278})
    void whoCannotBeToldDirectlyIsRefusedForGood(int code) throws Exception {
        discord.answers("POST /users/@me/channels", Said.ok("{\"id\":\"20\",\"type\":1}"))
                .answers(POST, Said.error(403, code));

        assertThat(carried(toMember())).isInstanceOf(Receipt.Refused.class);
    }

    @Test
    void whoCannotBeWrittenToAtAllIsRefusedForGood() throws Exception {
        discord.answers("POST /users/@me/channels", Said.error(400, 50033));

        assertThat(carried(toMember())).isInstanceOf(Receipt.Refused.class);
    }

    @Test
    void conversationsThatAreOpenedTooFastWait() throws Exception {
        discord.answers("POST /users/@me/channels", Said.error(403, DiscordError.OPENED_TOO_FAST));

        assertThat(carried(toMember())).isEqualTo(new Receipt.Later(Duration.ofMinutes(1)));
    }

    @Test
    void anOldMessageThatWasEditedTooOftenWaits() throws Exception {
        discord.answers(EDIT, Said.error(400, DiscordError.EDITED_TOO_OFTEN));

        assertThat(carried(show(Optional.of(MESSAGE)))).isEqualTo(new Receipt.Later(Duration.ofMinutes(1)));
    }

    @Test
    void anUnreachableDiscordMeansLater() throws Exception {
        discord.close();

        assertThat(carried(show(Optional.empty()))).isInstanceOf(Receipt.Later.class);
    }

    @Test
    void whatDiscordFindsWrongIsNotTriedForEver() throws Exception {
        discord.answers(POST, Said.error(400, 50035));

        assertThat(((Receipt.Refused) carried(show(Optional.empty()))).why().arguments())
                .containsEntry("code", new Words("50035"));
    }

    @Test
    void contentThatNobodyPaintsIsRefused() throws Exception {
        var deed = new Deed.ShowMessage(GUILD, CHANNEL, Optional.empty(), "n", new Unknown());

        assertThat(carried(deed)).isInstanceOf(Receipt.Refused.class);
    }
}
