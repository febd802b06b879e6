package racemanager.vehicle.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.Downloads;
import racemanager.discord.Options;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.TestMember;
import racemanager.discord.Upload;
import racemanager.discord.ViewLimits;
import racemanager.guild.discord.RuledGuild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.speech.Speech;
import racemanager.vehicle.Vehicle;
import racemanager.vehicle.VehicleList;
import reactor.core.publisher.Mono;

class VehicleSheetModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final TestMember LEA = new TestMember(8, Locale.FRENCH);
    private static final List<TestMember> EVERY_LANGUAGE =
            List.of(ADA, LEA, new TestMember(9, Locale.forLanguageTag("es-ES")));
    private static final Pattern TAKE = Pattern.compile("vehicles\\.import\\.take:\\d+");
    private static final Pattern NEXT = Pattern.compile("vehicles\\.import\\.page:\\d+:1");

    private final RuledGuild guild = new RuledGuild();
    private byte[] file = new byte[0];
    private final VehicleSheetModule module = new VehicleSheetModule(
            guild.vehicles(),
            guild.settings(),
            new Downloads() {
                @Override
                public Mono<Outcome> upload(Upload upload, int mostBytes) {
                    return Mono.just(new Downloads.Fetched(file));
                }

                @Override
                public Mono<Outcome> link(String address, int mostBytes) {
                    throw new IllegalStateException();
                }
            },
            Speech.load());

    @Test
    void aPreviewCountsAndThePressTakesTheGoodRows() {
        has("GT3", "Audi R8");

        var preview = sends(ADA, "list;car;acc;colour\nGT3;Audi R8;19;red\nGT4;Alpine;53;\nGT4;Alpine;53;\n");

        assertThat(said(preview))
                .contains("**1** new · **1** changed · **0** unchanged · **1** wrong")
                .contains("**Line 4:** It is the same car as in line 3")
                .contains("about cars and is left out: colour")
                .contains("Import the good rows");
        assertThat(names()).containsExactly("GT3");

        assertThat(said(ADA.presses(module, id(TAKE, preview)))).contains("**1** new, **1** changed");
        assertThat(names()).containsExactly("GT3", "GT4");
        assertThat(said(ADA.presses(module, id(TAKE, preview))))
                .contains("send the file again with `/vehicles import`");
    }

    @Test
    void aListThatChangedMeanwhileIsNamed() {
        has("GT3", "Audi R8");
        var preview = sends(ADA, "list,car\nGT3,BMW M4\nGT4,Alpine");
        guild.vehicles().remove(new GuildId(1), 1, new MemberId(7), Instant.EPOCH);

        assertThat(said(ADA.presses(module, id(TAKE, preview))))
                .contains("Nothing was imported", "changed since the preview: GT3");
        assertThat(names()).isEmpty();
    }

    @Test
    void withoutAFileTheReadyListsAreOffered() {
        assertThat(said(ADA.types(module, "vehicles import"))).contains("Choose a simulator");
    }

    @Test
    void whatIsExportedInAnyLanguageChangesNothingWhenItIsSentBack() throws IOException {
        has("GT3", "=Audi R8");
        has("GT4", "Alpine");

        for (var member : EVERY_LANGUAGE) {
            var answer = (Answer.Message) member.types(module, "vehicles export");
            var exported = answer.view().files().getFirst();
            assertThat(exported.name()).isEqualTo("vehicles.csv");
            file = exported.open().readAllBytes();
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=Audi R8");
            assertThat(said(sent(ADA))).contains("**0** new · **0** changed · **2** unchanged · **0** wrong");
        }
    }

    @Test
    void oneListIsExportedAloneAndTooManyAreNot() {
        assertThat(said(ADA.types(module, "vehicles export"))).contains("/vehicles create");
        for (var number = 1; number <= 21; number++) {
            has("List " + number, cars());
        }

        assertThat(said(ADA.types(module, "vehicles export"))).contains("one at a time");
        var call = new SlashCall(
                ADA.caller(4),
                ADA.responder(),
                "vehicles export",
                new Options(Map.of("list", "List 21"), Map.of(), Map.of()));
        assertThat(said(answer("vehicles export", call))).contains("1 vehicle list with 200 cars");
    }

    @Test
    void whatIsWrongIsTurnedOverAndFitsInEveryLanguage() {
        var row = "\n*," + "d".repeat(301) + "," + "_".repeat(61) + ",x y,x y,,,";
        for (var member : EVERY_LANGUAGE) {
            var preview = (Answer.Message) sends(member, "list,description,car,acc,ac" + row.repeat(2_000));
            var second = (Answer.Update) member.presses(module, id(NEXT, preview));

            assertThat(ViewLimits.characters(preview.view().components())).isBetween(1_000, 4_000);
            assertThat(said(second)).isNotEqualTo(said(preview));
        }
    }

    @Test
    void whatIsNoTableIsOneSentence() {
        assertThat(said(sends(ADA, ""))).contains("The file is empty");
        assertThat(said(sends(ADA, "year\n2025"))).contains("columns: List, Car");
        assertThat(said(sends(ADA, "list,car\n" + "a,1\n".repeat(4_001)))).contains("more than 4,000 rows");
    }

    private void has(String name, String... cars) {
        var vehicles = List.of(cars).stream()
                .map(car -> new Vehicle(car, Optional.empty()))
                .toList();
        guild.vehicles()
                .add(
                        new GuildId(1),
                        new VehicleList.Content(name, Optional.empty(), Optional.empty(), vehicles),
                        new MemberId(7),
                        Instant.EPOCH);
    }

    private static String[] cars() {
        return IntStream.rangeClosed(1, 200).mapToObj(number -> "Car " + number).toArray(String[]::new);
    }

    private List<String> names() {
        return guild.vehicleLists().lists().stream().map(VehicleList::name).collect(Collectors.toList());
    }

    private Answer sends(TestMember member, String content) {
        file = content.getBytes(StandardCharsets.UTF_8);
        return sent(member);
    }

    private Answer sent(TestMember member) {
        var upload = new Upload("900", "cars.csv", Optional.empty(), 1, "https://cdn/cars.csv");
        return answer(
                "vehicles import",
                new SlashCall(
                        member.caller(4),
                        member.responder(),
                        "vehicles import",
                        new Options(Map.of(), Map.of("file", upload), Map.of())));
    }

    private Answer answer(String path, SlashCall call) {
        return module.routes().stream()
                .filter(Route.Slash.class::isInstance)
                .map(Route.Slash.class::cast)
                .filter(row -> row.path().equals(path))
                .map(row -> row.handler()
                        .answer(call)
                        .<Answer>cast(Answer.class)
                        .blockOptional()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static String id(Pattern pattern, Answer answer) {
        var found = pattern.matcher(said(answer));
        assertThat(found.find()).as(said(answer)).isTrue();
        return found.group();
    }
}
