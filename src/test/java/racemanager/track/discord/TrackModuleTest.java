package racemanager.track.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
import racemanager.discord.TestMember;
import racemanager.discord.View;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Reply;
import racemanager.track.Track;
import racemanager.track.TrackForm;
import racemanager.track.TrackList;
import racemanager.track.TrackName;
import racemanager.track.Tracks;

class TrackModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    private TrackList tracks = TrackList.EMPTY;
    private final List<Integer> removed = new ArrayList<>();
    private final TrackModule module = new TrackModule(new Tracks() {
        @Override
        public CompletionStage<Reply<TrackList>> of(GuildId guild) {
            return CompletableFuture.completedFuture(Reply.done(tracks));
        }

        @Override
        public CompletionStage<Reply<Track>> add(GuildId guild, TrackForm form, MemberId by, Instant at) {
            throw new IllegalStateException();
        }

        @Override
        public CompletionStage<Reply<TrackList>> remove(GuildId guild, int track, MemberId by, Instant at) {
            removed.add(track);
            return CompletableFuture.completedFuture(Reply.done(tracks.without(track)));
        }
    });

    private void has(int number, String name, String layout) {
        tracks = tracks.with(new Track(
                number,
                new TrackName(name, Optional.of(layout).filter(text -> !text.isEmpty())),
                new Track.Room(30, Optional.empty(), 0),
                Optional.empty()));
    }

    @Test
    void whatIsTypedToRemoveIsANameAndNotANumber() {
        has(24, "Monza", "");
        has(25, "Kart 24", "");

        remove("25");
        assertThat(removed).isEmpty();

        remove("24");
        assertThat(removed).containsExactly(25);
    }

    @Test
    void aTrackThatIsNamedLikeANumberIsNotTakenForTheSuggestionOfAnother() {
        has(24, "Monza", "");
        has(25, "#24", "");
        has(26, "track #24", "");

        remove("#24");
        remove("track #24");
        remove(suggested("Monza").getFirst());

        assertThat(removed).containsExactly(25, 26, 24);
    }

    @Test
    void theWholeNameIsMeantBeforeOneThatContainsIt() {
        has(1, "Monza", "");
        has(2, "Monza", "Junior");

        remove("  monza ");
        remove("Monza · junior");

        assertThat(removed).containsExactly(1, 2);
    }

    @Test
    void nothingIsRemovedWhenSeveralAreMeant() {
        has(1, "Monza", "GP");
        has(2, "Monza", "Junior");

        remove("Monza");

        assertThat(removed).isEmpty();
    }

    @Test
    void aSuggestionOfWhatIsGoneRemovesNothingElse() {
        has(1, "Monza", "");
        var monza = suggested("").getFirst();
        tracks = tracks.without(1);
        has(2, "track  #1", "");

        remove(monza);

        assertThat(removed).isEmpty();
    }

    @Test
    void anOptionThatHoldsASuggestionIsSuggestedAgain() {
        has(1, "Monza", "");
        var monza = suggested("Mon").getFirst();

        assertThat(suggested(monza)).containsExactly(monza);
    }

    @Test
    void everyLineOfTheListIsWholeAndEveryPageFits() {
        IntStream.rangeClosed(1, 40).forEach(number -> has(number, "*".repeat(77) + (100 + number), "_".repeat(60)));

        var said = "";
        for (int page = 0; page < 5; page++) {
            var view = ((Answer.Update) turnTo("track.page:" + page)).view();
            said += text(view);
        }

        for (int number = 1; number <= 40; number++) {
            assertThat(said)
                    .contains("**" + "\\*".repeat(77) + (100 + number) + " · " + "\\_".repeat(60) + "** · 30 places");
        }
    }

    @Test
    void aPageThatIsNoNumberIsNone() {
        has(1, "Monza", "");

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
