package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.discord.Answer;
import racemanager.discord.Choice;
import racemanager.discord.CompletionCall;
import racemanager.discord.CustomId;
import racemanager.discord.Options;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.kernel.MessageId;

class TrackModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    private final KeptTracks tracks = new KeptTracks();
    private final List<Integer> removed = tracks.removed;
    private final TrackModule module =
            new TrackModule(tracks, TestAccess.ADMINISTRATORS, new GivenFile(), tracks::file);

    @Test
    void whatIsTypedToRemoveIsANameAndNotANumber() {
        tracks.has(24, "Monza", "");
        tracks.has(25, "Kart 24", "");

        remove("25");
        assertThat(removed).isEmpty();

        remove("24");
        assertThat(removed).containsExactly(25);
    }

    @Test
    void aTrackThatIsNamedLikeANumberIsNotTakenForTheSuggestionOfAnother() {
        tracks.has(24, "Monza", "");
        tracks.has(25, "#24", "");
        tracks.has(26, "track #24", "");

        remove("#24");
        remove("track #24");
        remove(suggested("Monza").getFirst());

        assertThat(removed).containsExactly(25, 26, 24);
    }

    @Test
    void theWholeNameIsMeantBeforeOneThatContainsIt() {
        tracks.has(1, "Monza", "");
        tracks.has(2, "Monza", "Junior");

        remove("  monza ");
        remove("Monza · junior");

        assertThat(removed).containsExactly(1, 2);
    }

    @Test
    void nothingIsRemovedWhenSeveralAreMeant() {
        tracks.has(1, "Monza", "GP");
        tracks.has(2, "Monza", "Junior");

        remove("Monza");

        assertThat(removed).isEmpty();
    }

    @Test
    void aSuggestionOfWhatIsGoneRemovesNothingElse() {
        tracks.has(1, "Monza", "");
        var monza = suggested("").getFirst();
        tracks.lose(1);
        tracks.has(2, "track  #1", "");

        remove(monza);

        assertThat(removed).isEmpty();
    }

    @Test
    void anOptionThatHoldsASuggestionIsSuggestedAgain() {
        tracks.has(1, "Monza", "");
        var monza = suggested("Mon").getFirst();

        assertThat(suggested(monza)).containsExactly(monza);
    }

    @Test
    void everyLineOfTheListIsWholeAndEveryPageFits() {
        IntStream.rangeClosed(1, 40)
                .forEach(number -> tracks.has(number, "*".repeat(77) + (100 + number), "_".repeat(60)));

        var said = "";
        for (int page = 0; page < 5; page++) {
            var view = ((Answer.Update) turnTo("track.page:" + page)).view();
            said += text(view);
        }

        for (int number = 1; number <= 40; number++) {
            assertThat(said)
                    .contains("**" + "\\*".repeat(77) + (100 + number) + " · " + "\\_".repeat(60) + "** · 24 places");
        }
    }

    @Test
    void aPageThatIsNoNumberIsNone() {
        tracks.has(1, "Monza", "");

        assertThat(turnTo("track.page:4294967296")).isInstanceOf(Answer.Message.class);
        assertThat(turnTo("track.page")).isInstanceOf(Answer.Update.class);
    }

    private static String text(View view) {
        return view.components().stream()
                .map(component -> component.getData().toString())
                .collect(Collectors.joining());
    }

    private void remove(String typed) {
        var call = new SlashCall(
                ADA.caller(), ADA.responder(), "track remove", new Options(Map.of("track", typed), Map.of(), Map.of()));
        row().handler().answer(call).block();
    }

    private List<String> suggested(String typed) {
        var call = new CompletionCall(ADA.caller(), ADA.responder(), "track remove", "track", typed, Options.NONE);
        return row()
                .options()
                .getFirst()
                .suggestions()
                .orElseThrow()
                .answer(call)
                .blockOptional()
                .orElseThrow()
                .choices()
                .stream()
                .map(choice -> ((Choice.Text) choice).value())
                .toList();
    }

    private Route.Slash row() {
        return module.routes().stream()
                .filter(Route.Slash.class::isInstance)
                .map(Route.Slash.class::cast)
                .filter(row -> row.path().equals("track remove"))
                .findFirst()
                .orElseThrow();
    }

    private Answer turnTo(String id) {
        var call = new PressCall(
                ADA.caller(), ADA.responder(), CustomId.parse(id).orElseThrow(), List.of(), new MessageId(5));
        return module.routes().stream()
                .filter(Route.Pressed.class::isInstance)
                .map(Route.Pressed.class::cast)
                .filter(row -> row.name().equals("track.page"))
                .map(row -> row.handler()
                        .answer(call)
                        .<Answer>cast(Answer.class)
                        .blockOptional()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
