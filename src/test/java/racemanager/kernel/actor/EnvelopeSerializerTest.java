package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.NotSerializableException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pekko.actor.ExtendedActorSystem;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;

class EnvelopeSerializerTest extends ActorTest {

    static Stream<Object> commandsOfSeveralFeatures() {
        return Stream.of(
                new Tally.Command.Add(5, "fastest lap"),
                new Tally.Command.Correction.Clear(new MemberId(9_007_199_254_740_993L)),
                new Tally.Command.Nothing(),
                new Club.Command.RestTally("friday"),
                new GuildId(42),
                "words");
    }

    @ParameterizedTest
    @MethodSource("commandsOfSeveralFeatures")
    void anAskArrivesAsItWasSent(Object command) {
        var asker = kit.<Reply<Tally>>createTestProbe();

        kit.serializationTestKit().verifySerialization(new Ask<>(command, asker.getRef()), true);
    }

    @ParameterizedTest
    @MethodSource("commandsOfSeveralFeatures")
    void aCommandThatNobodyAwaitsArrivesAsItWasSent(Object command) {
        kit.serializationTestKit().verifySerialization(new Tell<>(command), true);
    }

    @Test
    void repliesArriveAsTheyWereSent() {
        var phrase = Phrase.of("event.full")
                .with("title", "Friday *GT3*")
                .with("places", 40)
                .with("start", Instant.parse("2026-12-05T20:30:00.123456789Z"))
                .with("why", Phrase.of("no.waiting.list"));

        for (var reply : List.of(
                Reply.done(new Tally(3, List.of("lap 1", "lap 2"))),
                Reply.<Tally>refused(phrase),
                Reply.<Tally>busy())) {
            kit.serializationTestKit().verifySerialization(reply, true);
        }
    }

    @Test
    void anEnvelopeOfANewerVersionIsRefusedByName() {
        var serializer = new EnvelopeSerializer((ExtendedActorSystem) Adapter.toClassic(kit.system()));

        Assertions.assertThatThrownBy(() -> serializer.fromBinary(new byte[0], "shout"))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("shout");
        assertThat(serializer.manifest(Reply.busy())).isEqualTo("busy");
    }
}
