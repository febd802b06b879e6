package racemanager.general.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.AllowedMentions;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.ChannelPosts.Posted;
import racemanager.discord.ChosenChannel;
import racemanager.discord.Options;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.place.Overwrite;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;
import reactor.core.publisher.Mono;

/** The bot says a text where both the member and the bot may write. */
class SayModuleTest {

    private static final GuildId GUILD = new GuildId(1);
    private static final ChannelId HERE = new ChannelId(3);
    private static final ChannelId NEWS = new ChannelId(4);
    private static final ChannelId CLOSED = new ChannelId(5);
    private static final ChannelId THREAD = new ChannelId(6);
    private static final Permissions WRITING = Permissions.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    private final List<String> posted = new ArrayList<>();
    private Posted outcome = new Posted.Done(new MessageId(99));
    private final SayModule module = new SayModule(guild -> Mono.just(place()), (guild, channel, view, nonce) -> {
        assertThat(view.pinged()).isEqualTo(AllowedMentions.NOBODY);
        posted.add(channel.text() + " " + nonce + " " + text(view));
        return Mono.just(outcome);
    });

    /** The bot may write everywhere but in one channel. */
    private static Place place() {
        var bot = new MemberId(50);
        var everyone = new RoleId(GUILD.value());
        var denied = new Overwrite(
                Overwrite.Whom.ROLE, everyone.value(), Permissions.NONE, Permissions.of(Permission.SEND_MESSAGES));
        return new Place(
                GUILD,
                new MemberId(2),
                bot,
                Set.of(),
                Map.of(everyone, new PlaceRole(everyone, "@everyone", 0, WRITING, false, false)),
                Map.of(
                        HERE, new PlaceChannel(HERE, "here", 0, Optional.empty(), 0, List.of()),
                        NEWS, new PlaceChannel(NEWS, "news", 5, Optional.empty(), 1, List.of()),
                        CLOSED, new PlaceChannel(CLOSED, "closed", 0, Optional.empty(), 2, List.of(denied))));
    }

    private static String text(View view) {
        return view.components().getFirst().getData().content().get();
    }

    private String says(String text, Map<String, ChosenChannel> chosen) {
        return says(text, chosen, HERE, WRITING, WRITING);
    }

    private String says(
            String text, Map<String, ChosenChannel> chosen, ChannelId present, Permissions own, Permissions ofTheBot) {
        var caller = new Caller(
                GUILD,
                new MemberId(7),
                present,
                "Ada",
                Locale.ENGLISH,
                Locale.ENGLISH,
                false,
                Set.of(),
                own,
                ofTheBot,
                Instant.EPOCH,
                77);
        var options = new Options(Map.of("message", text), Map.of(), Map.of(), chosen);
        var row = (Route.Slash) module.routes().getFirst();
        var answer = row.handler()
                .answer(new SlashCall(caller, ADA.responder(), "say", options))
                .blockOptional();
        var message = (Answer.Message) answer.orElseThrow();
        assertThat(message.ephemeral()).isTrue();
        return said(message);
    }

    private static Map<String, ChosenChannel> in(ChannelId channel, Permissions permissions) {
        return Map.of("channel", new ChosenChannel(channel, permissions));
    }

    @Test
    void withoutAChannelItIsSaidHere() {
        assertThat(says(" **Grid** opens at 20:30 @everyone ", Map.of()))
                .contains("Said: https://discord.com/channels/1/3/99");

        assertThat(posted).containsExactly("3 77 **Grid** opens at 20:30 @everyone");
    }

    @Test
    void aChosenChannelIsWhereItIsSaid() {
        assertThat(says("Hello", in(NEWS, WRITING))).contains("channels/1/4/99");

        assertThat(posted).containsExactly("4 77 Hello");
    }

    @Test
    void nobodyLetsTheBotWriteWhereTheyMayNot() {
        assertThat(says("Hello", in(NEWS, Permissions.of(Permission.VIEW_CHANNEL))))
                .contains("You may not write in <#4> yourself");
        assertThat(says("Hello", in(NEWS, Permissions.of(Permission.SEND_MESSAGES))))
                .contains("You may not write in <#4> yourself");
        assertThat(says("Hello", Map.of(), HERE, Permissions.NONE, WRITING)).contains("You may not write in <#3>");

        assertThat(posted).isEmpty();
    }

    @Test
    void administratorsMayWriteEverywhere() {
        says("Hello", in(NEWS, Permissions.of(Permission.ADMINISTRATOR)));

        assertThat(posted).hasSize(1);
    }

    @Test
    void whatTheBotLacksIsNamed() {
        assertThat(says("Hello", in(CLOSED, WRITING))).contains("I may not post in <#5>", "Send Messages");
        assertThat(says("Hello", Map.of(), HERE, WRITING, Permissions.of(Permission.SEND_MESSAGES)))
                .contains("I may not post in <#3>", "View Channel");

        assertThat(posted).isEmpty();
    }

    @Test
    void inAThreadThePermissionForThreadsCounts() {
        var threads = Permissions.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES_IN_THREADS);

        assertThat(says("Hello", Map.of(), THREAD, WRITING, threads)).contains("You may not write in <#6>");
        assertThat(says("Hello", Map.of(), THREAD, threads, WRITING)).contains("Send Messages in Threads");
        says("Hello", Map.of(), THREAD, threads, threads);

        assertThat(posted).containsExactly("6 77 Hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u2060"})
    void nothingIsNotSaid(String nothing) {
        assertThat(says(nothing, Map.of())).contains("There is nothing to say");

        assertThat(posted).isEmpty();
    }

    @Test
    void aMessageHasAtMostAsManyCharactersAsAMembers() {
        says("x".repeat(2_000), Map.of());
        assertThat(says("x".repeat(2_001), Map.of())).contains("up to 2,000 characters, yours has 2,001");

        assertThat(posted).hasSize(1);
    }

    @Test
    void aRefusalOfDiscordIsTold() {
        outcome = new Posted.Refused(Phrase.of("post.refused").with("code", "50024"));
        assertThat(says("Hello", Map.of())).contains("Discord refused this with code 50024");

        outcome = new Posted.Unknown();
        assertThat(says("Hello", Map.of())).contains("look in <#3> before you try again");
    }
}
