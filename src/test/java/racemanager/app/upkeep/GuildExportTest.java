package racemanager.app.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import racemanager.app.settings.Settings;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.UserError;
import racemanager.picture.Drawn;
import racemanager.picture.Picture;
import racemanager.store.Store;
import racemanager.store.StoredFact;

@Timeout(120)
class GuildExportTest {

    private static final GuildId OURS = new GuildId(900_000_000_000_000_001L);
    private static final GuildId OTHERS = new GuildId(900_000_000_000_000_002L);
    private static final GuildId UNKNOWN = new GuildId(90);

    private static final Picture PICTURE = Drawn.read(Drawn.noisyPng(400, 300, 5));

    @TempDir
    private static Path directory;

    private static Settings settings;
    private static List<String> ofTheRunningBot;

    @BeforeAll
    static void twoGuildsRace() throws Exception {
        settings = Communities.settings(directory);
        try (var communities = Communities.on(settings);
                var line = ControlEndpoint.open(communities.system(), Communities.CLOCK, failure -> Optional.empty())) {
            communities.publishEvent(OURS, "Friday Cup");
            communities.publishEvent(OTHERS, "Strangers' Cup");
            for (var driver = 1; driver <= 12; driver++) {
                communities.register(OURS, new MemberId(driver), "Zoë Nº " + driver, "765611979602879" + (30 + driver));
            }
            communities.register(OTHERS, new MemberId(77), "Somebody Else", "76561197960287966");
            communities.keepPicture(OURS, "track-1", PICTURE);
            ofTheRunningBot = export(OURS);
        }
        try (var store = Store.open(settings.store())) {
            store.append("event|" + OURS.text() + "|9", List.of(new StoredFact(1, new byte[] {1, 2, 3})))
                    .toCompletableFuture()
                    .join();
        }
    }

    @Test
    void itBeginsWithWhatItIs() throws Exception {
        var head = parsed(export(OURS).getFirst());

        assertThat(head.path("format").asInt()).isEqualTo(1);
        assertThat(head.path("guild").asText()).isEqualTo(OURS.text());
        assertThat(head.path("exportedAt").asText())
                .isEqualTo(Communities.CLOCK.instant().toString());
        assertThat(head.path("version").asText()).isNotEmpty();
    }

    @Test
    void everythingOfTheGuildIsThereInOrder() throws Exception {
        var records = records(export(OURS));

        assertThat(records)
                .extracting(record -> record.path("kind").asText())
                .contains("agenda", "event", "guild", "picture", "wizard");
        assertThat(records)
                .extracting(record -> "%s %05d"
                        .formatted(
                                record.path("stream").asText(),
                                record.path("sequence").asLong()))
                .isSorted();
        assertThat(records)
                .filteredOn(record -> record.path("record").asText().equals("snapshot"))
                .extracting(record -> record.path("type").asText())
                .contains("Guild", "RaceEvent.Published");
        assertThat(records)
                .filteredOn(record -> record.path("type").asText().equals("EventFact.EnteredGrid"))
                .last()
                .satisfies(record -> {
                    var card = record.path("content").path("entry").path("card");
                    assertThat(card.path("fullName").asText()).isEqualTo("Zoë Nº 12");
                });
    }

    @Test
    void aPictureIsThereInBase64() throws Exception {
        var content = new ByteArrayOutputStream();
        records(export(OURS)).stream()
                .filter(record -> record.path("type").asText().equals("PictureFact.PartKept"))
                .map(record -> record.path("content").path("content").asText())
                .forEach(part -> content.writeBytes(Base64.getDecoder().decode(part)));

        assertThat(content.toByteArray()).isEqualTo(PICTURE.content().toArray());
    }

    @Test
    void whatWasStoredAtAnInstantSaysSo() throws Exception {
        var snapshots = records(export(OURS)).stream()
                .filter(record -> record.path("record").asText().equals("snapshot"));

        assertThat(snapshots)
                .isNotEmpty()
                .allSatisfy(record -> assertThat(Instant.parse(record.path("at").asText()))
                        .isBetween(Instant.now().minusSeconds(600), Instant.now()));
        assertThat(export(OURS)).noneSatisfy(line -> assertThat(line).contains("\"at\":\"1970"));
    }

    @Test
    void idsAreTextThatNoReaderRounds() throws Exception {
        assertThat(export(OURS))
                .anySatisfy(line -> assertThat(line).contains("\"" + Communities.ORGANISER.text() + "\""))
                .noneSatisfy(line -> assertThat(line).containsPattern("[:,\\[]\\s*\\d{17,}"));
    }

    @Test
    void nothingOfAnotherGuildIsTold() throws Exception {
        assertThat(export(OTHERS)).anySatisfy(line -> assertThat(line).contains("Somebody Else"));

        assertThat(export(OURS))
                .noneSatisfy(line -> assertThat(line)
                        .containsAnyOf("Somebody Else", "Strangers", "76561197960287966", OTHERS.text()));
    }

    @Test
    void theAgendaTellsOnlyTheGuildsOwnAppointments() throws Exception {
        assertThat(records(export(OURS)))
                .filteredOn(record -> record.path("kind").asText().equals("agenda"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.toString())
                        .contains(OURS.text())
                        .containsAnyOf("event-1", "erasure", "wizard-1"));
    }

    @Test
    void whatCannotBeReadIsALineWithAnError() throws Exception {
        assertThat(records(export(OURS)))
                .filteredOn(record -> record.has("error"))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.path("stream").asText()).isEqualTo("event|" + OURS.text() + "|9");
                    assertThat(record.path("sequence").asLong()).isEqualTo(1);
                    assertThat(record.has("content")).isFalse();
                });
    }

    @Test
    void aRunningBotTellsTheSame() throws Exception {
        assertThat(records(ofTheRunningBot).stream().map(JsonNode::toString))
                .isNotEmpty()
                .isSubsetOf(
                        records(export(OURS)).stream().map(JsonNode::toString).toList());
    }

    @Test
    void ofAGuildThatNobodyKnowsThereIsOnlyASentence() {
        var lines = new ArrayList<String>();

        assertThatThrownBy(() -> call().carryOut(new Upkeep.Export(UNKNOWN), lines::add))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Nothing is stored of a guild 90 in " + settings.store());
        assertThat(lines).isEmpty();
    }

    @Test
    void theEndTellsHowMuchItWas() throws Exception {
        var lines = new ArrayList<String>();

        var sentence = call().carryOut(new Upkeep.Export(OURS), lines::add);

        assertThat(sentence)
                .isEqualTo("The export of guild %s is complete: %d records.".formatted(OURS.text(), lines.size() - 1));
    }

    private static UpkeepCall call() {
        return new UpkeepCall(settings, Communities.CLOCK);
    }

    private static List<String> export(GuildId guild) throws Exception {
        var lines = new ArrayList<String>();
        call().carryOut(new Upkeep.Export(guild), lines::add);
        return lines;
    }

    private static List<JsonNode> records(List<String> lines) {
        return lines.stream().skip(1).map(GuildExportTest::parsed).toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return new JsonMapper().readTree(line);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
