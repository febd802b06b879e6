package racemanager.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.ChosenChannel;
import racemanager.discord.CommandModule;
import racemanager.discord.CompletionCall;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;
import racemanager.discord.TestAccess;
import racemanager.discord.Upload;
import racemanager.discord.View;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.RoleId;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class CallsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");
    private static final Answer DONE = Answer.ephemeral(View.ofText("done"));

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final RecordingReplies replies = new RecordingReplies();
    private final List<Object> calls = new ArrayList<>();
    private final CommandModule module = () -> List.of(
            Route.slash(
                    "track add",
                    Access.EVERYONE,
                    Deferral.EPHEMERAL,
                    this::taken,
                    Option.text("track").suggesting(call -> {
                        calls.add(call);
                        return Mono.just(new Answer.Choices(List.of(Choice.of("Spa", 1))));
                    })),
            Route.slash("ping", Access.EVERYONE, Deferral.EPHEMERAL, this::taken),
            Route.pressed("go", Access.EVERYONE, Deferral.UPDATE, this::taken),
            Route.submitted("form", Access.EVERYONE, Deferral.UPDATE, this::taken));

    private Mono<Answer> taken(Object call) {
        calls.add(call);
        return Mono.just(DONE);
    }

    @BeforeEach
    void startTheClock() {
        time.advanceTimeTo(NOW);
    }

    private void arrives(String json) {
        var router = new InteractionRouter(
                new RouteTable(List.of(module)),
                Keys::new,
                TestAccess.ADMINISTRATORS,
                replies,
                time,
                Duration.ZERO,
                new SimpleMeterRegistry());
        router.accept(Interactions.read(json));
        time.advanceTimeBy(Duration.ZERO);
    }

    private static long id() {
        return Interactions.id(NOW, 1);
    }

    @Test
    void aSlashCommandBringsItsCallerAndItsOptions() {
        arrives(Interactions.slash(id(), """
                {"id":"1","name":"track","type":1,"options":[{"name":"add","type":1,"options":[
                 {"name":"name","type":3,"value":"Spa"},{"name":"boxes","type":4,"value":40},
                 {"name":"public","type":5,"value":true},{"name":"length","type":10,"value":7.004},
                 {"name":"channel","type":7,"value":"20"},{"name":"picture","type":11,"value":"900"}]}],
                 "resolved":{"channels":{"20":{"id":"20","name":"news","type":5,"permissions":"3072"}},"attachments":{"900":{"id":"900","filename":"spa.png","size":1234,"url":"https://cdn/spa.png",
                  "proxy_url":"https://proxy/spa.png","content_type":"image/png"}}}}"""));

        var call = (SlashCall) calls.getFirst();
        assertThat(call.path()).isEqualTo("track add");
        assertThat(call.options().needed("name")).isEqualTo("Spa");
        assertThat(call.options().number("boxes")).hasValue(40);
        assertThat(call.options().flag("public")).contains(true);
        assertThat(call.options().channel("channel")).contains(new ChannelId(20));
        assertThat(call.options().chosenChannel("channel"))
                .contains(new ChosenChannel(new ChannelId(20), new Permissions(3072)));
        assertThat(call.options().chosenChannel("missing")).isEmpty();
        assertThat(call.options().text("missing")).isEmpty();
        assertThat(call.options().upload("picture"))
                .contains(new Upload("900", "spa.png", Optional.of("image/png"), 1234, "https://cdn/spa.png"));
        var caller = call.caller();
        assertThat(caller.guild()).isEqualTo(new GuildId(100));
        assertThat(caller.channel()).isEqualTo(new ChannelId(200));
        assertThat(caller.member()).isEqualTo(new MemberId(300));
        assertThat(caller.name()).isEqualTo("Ada L");
        assertThat(caller.locale()).isEqualTo(Locale.FRENCH);
        assertThat(caller.guildLocale()).isEqualTo(Locale.forLanguageTag("es-ES"));
        assertThat(caller.administrator()).isTrue();
        assertThat(caller.roles()).containsExactlyInAnyOrder(new RoleId(401), new RoleId(402));
        assertThat(caller.appPermissions().has(Permission.SEND_MESSAGES)).isTrue();
        assertThat(caller.arrival()).isEqualTo(NOW);
        assertThat(replies.said).containsExactly("ephemeral done");
    }

    @Test
    void typingBringsWhatStandsThereAndIsAnsweredWithChoices() {
        arrives(Interactions.completion(id(), """
                {"id":"1","name":"track","type":1,"options":[{"name":"add","type":1,"options":[
                 {"name":"other","type":4,"value":"no number yet"},{"name":"track","type":3,"value":"sp","focused":true}]}]}"""));

        var call = (CompletionCall) calls.getFirst();
        assertThat(call.typed()).isEqualTo("sp");
        assertThat(call.options().number("other")).isEmpty();
        assertThat(replies.said).containsExactly("choices [Spa]");
    }

    @Test
    void aSelectBringsItsValuesAndItsMessage() {
        arrives(Interactions.select(id(), "go:7", "[\"20\",\"21\"]"));

        var call = (PressCall) calls.getFirst();
        assertThat(call.id().number(0)).hasValue(7);
        assertThat(call.channels()).containsExactly(new ChannelId(20), new ChannelId(21));
        assertThat(call.message()).isEqualTo(new MessageId(500));
    }

    @Test
    void aModalBringsTextsChoicesAndUploads() {
        arrives(Interactions.submit(id(), "form:1", """
                [{"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"name","value":"Ada"}},
                 {"type":18,"id":3,"component":{"type":3,"id":4,"custom_id":"car","values":["488"]}},
                 {"type":18,"id":5,"component":{"type":19,"id":6,"custom_id":"picture","values":["900"]}},
                 {"type":10,"id":9},
                 {"type":1,"id":7,"components":[{"type":4,"id":8,"custom_id":"note","value":""}]}]""", """
                {"attachments":{"900":{"id":"900","filename":"a.png","size":5,"url":"https://cdn/a","proxy_url":"https://p/a"}}}"""));

        var call = (SubmitCall) calls.getFirst();
        assertThat(call.text("name")).isEqualTo("Ada");
        assertThat(call.values("car")).containsExactly("488");
        assertThat(call.uploads("picture")).extracting(Upload::name).containsExactly("a.png");
        assertThat(call.text("note")).isEmpty();
        assertThat(call.message()).contains(new MessageId(500));
    }

    @Test
    void unknownComponentsAndCommandsAreToldSo() {
        arrives(Interactions.press(id(), "gone.route:1"));
        arrives(Interactions.press(id(), "~~~hostile~"));
        arrives(Interactions.slash(id(), "{\"id\":\"1\",\"name\":\"nosuch\",\"type\":1}"));

        assertThat(replies.said).hasSize(3).containsOnly("ephemeral fr interaction.unknown");
        assertThat(calls).isEmpty();
    }

    @Test
    void outsideAGuildTheAnswerIsPolite() {
        arrives(Interactions.outsideAGuild(id()));

        assertThat(replies.said).containsExactly("ephemeral fr interaction.guild-only");
    }

    @Test
    void typingIntoAnUnknownOptionGivesAnEmptyList() {
        arrives(
                Interactions.completion(
                        id(),
                        "{\"id\":\"1\",\"name\":\"ping\",\"type\":1,\"options\":[{\"name\":\"x\",\"type\":3,\"value\":\"\",\"focused\":true}]}"));

        assertThat(replies.said).containsExactly("choices []");
    }
}
