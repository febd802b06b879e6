package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.event.CrewStory.card;
import static racemanager.event.CrewStory.in;
import static racemanager.event.CrewStory.member;
import static racemanager.event.CrewStory.stranger;
import static racemanager.event.EventStory.A;
import static racemanager.event.EventStory.B;
import static racemanager.event.EventStory.C;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;

class CrewReaderTest {

    private static final MemberId NAMELESS = new MemberId(77);
    private static final Map<MemberId, DriverCard> KNOWN =
            Map.of(C, card(12), NAMELESS, new DriverCard("No Account", Optional.empty()), new MemberId(78), card(50));

    private final EventStory story = CrewStory.published(4).after(in(A, "Team Rocket"), in(B, "Team Comet"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Driver 12; 76561197960266740",
                "Driver 12 | https://steamcommunity.com/profiles/76561197960266740",
                "  Driver 12 ；76561197960266740",
                "Driver 12 76561197960266740",
                "<@12>",
                "<@!12>",
                "driver  12"
            })
    void aMemberIsKnownInWhicheverWayTheyAreNamed(String typed) {
        assertThat(crew(typed).others()).extracting(CoDriver::member).containsExactly(Optional.of(C));
        assertThat(crew(typed).others()).extracting(each -> each.card().steam()).containsExactly(card(12).steam());
    }

    @Test
    void somebodyWhomTheGuildDoesNotKnowIsTyped() {
        var account = card(60).steam().orElseThrow().text();

        assertThat(crew("Driver 60; " + account).others()).containsExactly(stranger(60));
    }

    @Test
    void allProblemsAreSaidAtOnceEachWithItsLine() {
        var typed = "Ada Lovelace\n<@99>\n\nX; 12\n<@77>\n<@11>";

        assertThat(problems("?", typed))
                .containsExactly(
                        "event.crew.name",
                        "event.crew.line",
                        "event.crew.line",
                        "event.crew.line",
                        "event.crew.line",
                        "event.crew.line",
                        "event.crew.line");
        assertThat(lines("Team Rocket", typed)).containsExactly("1", "2", "4", "4", "5", "6");
    }

    @Test
    void theRulesOfTheRaceAreHeldAgainstItToo() {
        var other = card(11).steam().orElseThrow().text();

        assertThat(problems("Team Comet", "Bea; " + other))
                .containsExactly("event.crew.name_taken", "event.crew.elsewhere");
    }

    @Test
    void whatIsShownIsReadAsTheSame() {
        story.accepts(CrewStory.set(A, "Team Rocket", member(C), stranger(60)));
        var entry = story.live().entries().entryOf(A).orElseThrow();

        assertThat(crew(CrewReader.text(entry))).isEqualTo(entry.crew().orElseThrow());
    }

    @Test
    void theAccountOfAMemberIsNotShownToWhoeverNamedThem() {
        story.after(CrewStory.set(A, "Team Rocket", crew("<@12>").others().getFirst(), stranger(60)));
        var entry = story.live().entries().entryOf(A).orElseThrow();

        assertThat(CrewReader.text(entry))
                .isEqualTo("Driver 12\nDriver 60; "
                        + card(60).steam().orElseThrow().text());
    }

    private Crew crew(String typed) {
        return switch (read("Team Rocket", typed)) {
            case Parsed.Read<Crew> read -> read.value();
            case Parsed.Rejected<Crew> rejected -> throw new AssertionError(rejected.problems());
        };
    }

    private List<String> problems(String name, String typed) {
        return rejected(name, typed).stream().map(Phrase::key).toList();
    }

    private List<String> lines(String name, String typed) {
        return rejected(name, typed).stream()
                .map(problem -> String.valueOf(problem.arguments().get("line")).replaceAll("[^0-9]", ""))
                .toList();
    }

    private List<Phrase> rejected(String name, String typed) {
        return read(name, typed) instanceof Parsed.Rejected<Crew> rejected ? rejected.problems() : List.of();
    }

    private Parsed<Crew> read(String name, String typed) {
        var live = story.live();
        return CrewReader.read(live, live.entries().entryOf(A).orElseThrow(), name, typed, KNOWN);
    }
}
