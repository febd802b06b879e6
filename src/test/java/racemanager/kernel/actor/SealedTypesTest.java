package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pekko.serialization.jackson.JacksonObjectMapperProvider;
import org.junit.jupiter.api.Test;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;

class SealedTypesTest extends ActorTest {

    private final ObjectMapper json =
            JacksonObjectMapperProvider.get(kit.system()).getOrCreate("jackson-json", Optional.empty());

    sealed interface Place {
        record Grid(int position) implements Place {}

        record Pits() implements Place {}

        sealed interface Away extends Place {
            record Withdrawn(String why) implements Away {}

            enum Unheard implements Away {
                NEVER,
                LATELY
            }
        }
    }

    record Driver(
            MemberId member,
            Place place,
            Optional<String> livery,
            List<String> cars,
            Set<ChannelId> channels,
            int starts) {

        public boolean isOnGrid() {
            return place instanceof Place.Grid;
        }

        public String getTitle() {
            return "never stored";
        }
    }

    record Field(Map<MemberId, Place> places, Map<LocalDate, Instant> dates) {}

    record Wrapped(String only) {}

    sealed interface Doubled {
        record Same() implements Doubled {}

        sealed interface Other extends Doubled {
            record Same() implements Other {}
        }
    }

    record Twice(Doubled doubled) {}

    @Test
    void aSealedInterfaceIsToldApartByTheSimpleNamesOfItsRecordsHoweverDeep() throws Exception {
        for (var place : List.of(
                new Place.Grid(3), new Place.Pits(), new Place.Away.Withdrawn("ill"), Place.Away.Unheard.LATELY)) {
            var driver = driver(place);
            assertThat(json.readValue(json.writeValueAsString(driver), Driver.class))
                    .isEqualTo(driver);
        }
        assertThat(json.writeValueAsString(driver(new Place.Away.Withdrawn("ill"))))
                .contains("{\"@is\":\"Withdrawn\",\"why\":\"ill\"}");
    }

    @Test
    void idsArePlainNumbersAndPlainKeys() throws Exception {
        var field = new Field(
                Map.of(new MemberId(9_007_199_254_740_993L), new Place.Grid(1)),
                Map.of(LocalDate.parse("2026-12-05"), Instant.parse("2026-12-05T20:30:00.000000001Z")));

        var text = json.writeValueAsString(field);

        assertThat(text).contains("\"9007199254740993\":{").contains("\"2026-12-05T20:30:00.000000001Z\"");
        assertThat(json.readValue(text, Field.class)).isEqualTo(field);
        assertThat(json.writeValueAsString(driver(new Place.Pits()))).contains("\"member\":7,");
        assertThat(json.readValue("42", GuildId.class)).isEqualTo(new GuildId(42));
    }

    @Test
    void aRecordIsItsComponentsAndNotWhatItComputes() throws Exception {
        assertThat(json.readTree(json.writeValueAsString(driver(new Place.Pits()))).properties().stream()
                        .map(Map.Entry::getKey))
                .containsExactly("member", "place", "livery", "cars", "channels", "starts");
    }

    @Test
    void aRecordOfOneComponentStaysARecord() throws Exception {
        assertThat(json.writeValueAsString(new Wrapped("in"))).isEqualTo("{\"only\":\"in\"}");
        assertThat(json.readValue("{\"only\":\"in\"}", Wrapped.class)).isEqualTo(new Wrapped("in"));
    }

    @Test
    void whatAnOlderVersionDidNotWriteIsEmptyAndWhatANewerOneAddedIsIgnored() throws Exception {
        var older =
                json.readValue("{\"member\":7,\"place\":{\"@is\":\"Pits\"},\"helmet\":{\"colour\":1}}", Driver.class);
        var withNulls = json.readValue(
                "{\"member\":7,\"place\":{\"@is\":\"Pits\"},\"livery\":null,\"cars\":null,\"channels\":null}",
                Driver.class);

        assertThat(older)
                .isEqualTo(new Driver(new MemberId(7), new Place.Pits(), Optional.empty(), List.of(), Set.of(), 0));
        assertThat(withNulls).isEqualTo(older);
    }

    @Test
    void aPhraseSurvivesWithAllKindsOfArguments() throws Exception {
        var phrase = Phrase.of("event.full")
                .with("title", "GT3")
                .with("places", 40)
                .with("why", Phrase.of("no.waiting.list").with("at", Instant.EPOCH));

        assertThat(json.readValue(json.writeValueAsString(phrase), Phrase.class))
                .isEqualTo(phrase);
    }

    @Test
    void twoRecordsOfOneNameUnderOneInterfaceAreRefused() {
        assertThatThrownBy(() -> json.writeValueAsString(new Twice(new Doubled.Same())))
                .isInstanceOfAny(JsonProcessingException.class, IllegalStateException.class)
                .hasMessageContaining("Same");
    }

    private static Driver driver(Place place) {
        return new Driver(new MemberId(7), place, Optional.of("red"), List.of("GT3"), Set.of(new ChannelId(1)), 2);
    }
}
