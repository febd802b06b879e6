package racemanager.kernel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.NotSerializableException;
import java.util.Optional;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.serialization.SerializationExtension;
import org.apache.pekko.serialization.jackson.JacksonObjectMapperProvider;
import org.junit.jupiter.api.Test;
import racemanager.kernel.actor.Garage.Driver;
import racemanager.kernel.actor.Garage.Painted;
import racemanager.kernel.actor.Garage.Striped;

/** A stored type of three versions: renamed, then split, with a default for what is new. */
class VersionedCborTest extends ActorTest {

    private static final String DRIVER = Driver.class.getName();
    private static final String PAINTED = Painted.class.getName();
    private static final Driver ADA = new Driver("Ada", "King Lovelace", "clear");

    private final VersionedCbor serializer = (VersionedCbor)
            SerializationExtension.get(Adapter.toClassic(kit.system())).findSerializerFor(ADA);
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper cbor =
            JacksonObjectMapperProvider.get(kit.system()).getOrCreate("jackson-cbor", Optional.of(new CBORFactory()));

    VersionedCborTest() {
        super(ConfigFactory.parseString("""
                pekko.actor.serialization-bindings."racemanager.kernel.actor.Garage" = jackson-cbor
                racemanager.stored-versions."racemanager.kernel.actor.Garage" = [
                  "racemanager.kernel.actor.GarageVersion2", "racemanager.kernel.actor.GarageVersion3"]
                """));
    }

    @Test
    void theVersionIsStoredWithEveryRecord() throws Exception {
        assertThat(serializer.manifest(ADA)).isEqualTo(DRIVER + "#3");
        assertThat(serializer.manifest(new Striped("red", "white"))).endsWith("Striped#3");
        assertThat(serializer.fromBinary(serializer.toBinary(ADA), DRIVER + "#3"))
                .isEqualTo(ADA);
    }

    @Test
    void theFirstVersionRunsThroughTheWholeChain() throws Exception {
        assertThat(read(DRIVER + "#1", "{'name': 'Ada King Lovelace'}")).isEqualTo(ADA);
    }

    @Test
    void whatWasStoredBeforeThereWereVersionsIsOfTheFirst() throws Exception {
        assertThat(read(DRIVER, "{'name': 'Ada King Lovelace'}")).isEqualTo(ADA);
    }

    @Test
    void aVersionInBetweenRunsThroughTheRestOfTheChain() throws Exception {
        assertThat(read(DRIVER + "#2", "{'fullName': 'Ada King Lovelace'}")).isEqualTo(ADA);
    }

    @Test
    void aRecordThatWasSplitIsReadAsTheOneThatItsContentMeans() throws Exception {
        assertThat(read(PAINTED + "#2", "{'colour': 'red'}")).isEqualTo(new Painted("red"));
        assertThat(read(PAINTED + "#2", "{'colour': 'red/white'}")).isEqualTo(new Striped("red", "white"));
    }

    @Test
    void aRecordWhoseNameIsGoneIsReadUnderItsNewOne() throws Exception {
        assertThat(read(Garage.class.getName() + "$Pilot#1", "{'name': 'Ada King Lovelace'}"))
                .isEqualTo(ADA);
    }

    @Test
    void whatWasCompressedIsLiftedToo() throws Exception {
        var name = "Ada ".repeat(300).strip();
        var bytes = serializer.toBinary(new Old(name));
        assertThat(bytes).hasSizeLessThan(name.length() / 2);

        assertThat(((Driver) serializer.fromBinary(bytes, DRIVER + "#1")).last())
                .isEqualTo(name.substring(4));
    }

    @Test
    void aNewerVersionIsRefusedInOneSentenceThatNamesTypeAndVersions() {
        assertThatThrownBy(() -> read(DRIVER + "#4", "{'first': 'Ada', 'last': 'Lovelace', 'visor': 'dark'}"))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContainingAll(DRIVER, "version 4", "up to version 3", "newer program")
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsOnlySentHasNoVersionAndNoneIsInvented() {
        assertThat(serializer.manifest(new Tally.Command.Nothing())).isEqualTo(Tally.Command.Nothing.class.getName());
        assertThatThrownBy(() -> read(Tally.Command.Nothing.class.getName() + "#2", "{}"))
                .hasMessageContainingAll("version 2", "up to version 1");
    }

    @Test
    void whatCannotBeLiftedIsNamedWithBothVersions() {
        assertThatThrownBy(() -> read(Garage.class.getName() + "$Unknown#1", "{}"))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContainingAll("$Unknown", "version 1", "version 3");
    }

    /** As an older program wrote a driver. */
    private record Old(String name) {}

    private Object read(String manifest, String stored) throws IOException {
        return serializer.fromBinary(cbor.writeValueAsBytes(json.readTree(stored.replace('\'', '"'))), manifest);
    }
}
