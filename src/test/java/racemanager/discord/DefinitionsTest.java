package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import discord4j.discordjson.json.ApplicationCommandOptionData;
import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

class DefinitionsTest {

    private static List<ApplicationCommandOptionData> defined(Option... options) {
        var row = new Route.Slash("say", Access.EVERYONE, Deferral.EPHEMERAL, call -> Mono.empty(), List.of(options));
        var command = new Definitions(Speech.load()).of(List.of(row)).getFirst();
        return command.options().get();
    }

    @Test
    void aTextHasAMostNumberOfCharactersAndANumberBounds() {
        var text = defined(Option.text("message").asRequired().withMostCharacters(2_000))
                .getFirst();
        assertThat(text.maxLength().get()).isEqualTo(2_000);
        assertThat(text.maxValue().isAbsent()).isTrue();
        assertThat(text.required().get()).isTrue();

        var number = defined(Option.number("message", 1, 5)).getFirst();
        assertThat(number.maxValue().get()).isEqualTo(5);
        assertThat(number.minValue().get()).isEqualTo(1);
        assertThat(number.maxLength().isAbsent()).isTrue();
    }

    @Test
    void onlyChannelsThatTakeMessagesAreOffered() {
        var channel = defined(Option.channel("channel")).getFirst();

        assertThat(channel.type()).isEqualTo(7);
        assertThat(channel.channelTypes().get()).containsExactly(0, 5);
    }

    @Test
    void onlyATextHasCharacters() {
        assertThatThrownBy(() -> Option.number("message", 0, 3).withMostCharacters(3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
