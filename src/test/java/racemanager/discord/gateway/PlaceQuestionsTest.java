package racemanager.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.place.Place;
import reactor.core.publisher.Sinks;

class PlaceQuestionsTest {

    private static final GuildId GUILD = new GuildId(1);

    private final List<Sinks.One<Place>> asked = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final PlaceQuestions questions = new PlaceQuestions(guild -> {
        Sinks.One<Place> answer = Sinks.one();
        asked.add(answer);
        return answer.asMono();
    });

    private void wants() {
        questions.ask(GUILD).subscribe(place -> heard.add(place.name()), failure -> heard.add("failure"));
    }

    private void answer(int question, String name) {
        var place = new Place(GUILD, new MemberId(2), new MemberId(3), Set.of(), Map.of(), Map.of());
        asked.get(question).tryEmitValue(place.called(name));
    }

    @Test
    void manyWhoWantTheSameAskOnce() {
        for (int who = 0; who < 300; who++) wants();
        answer(0, "League");

        assertThat(asked).hasSize(1);
        assertThat(heard).hasSize(300).containsOnly("League");
    }

    @Test
    void whoComesLaterAsksAgain() {
        wants();
        answer(0, "League");
        wants();

        assertThat(asked).hasSize(2);
    }

    @Test
    void aFailureComesToAllWhoWaitedAndToNobodyElse() {
        wants();
        wants();
        asked.getFirst().tryEmitError(new IllegalStateException("not now"));
        wants();
        answer(1, "League");

        assertThat(heard).containsExactly("failure", "failure", "League");
    }

    @Test
    void whatChangedMeanwhileIsAskedForAgain() {
        wants();
        questions.outdate(GUILD);
        answer(0, "Before");
        assertThat(heard).isEmpty();
        answer(1, "After");

        assertThat(heard).containsExactly("After");
    }

    @Test
    void anAnswerComesAlsoWhenSomethingChangesAllTheTime() {
        wants();
        for (int change = 0; change < 3; change++) {
            questions.outdate(GUILD);
            answer(change, "State " + change);
        }

        assertThat(heard).containsExactly("State 2");
    }

    @Test
    void aChangeInAGuildThatNobodyAskedForIsNothing() {
        questions.outdate(GUILD);
        wants();
        answer(0, "League");

        assertThat(asked).hasSize(1);
        assertThat(heard).containsExactly("League");
    }
}
