package racemanager.fun.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.discord.Answer;
import racemanager.discord.TestMember;

class FunModuleTest {

    @ParameterizedTest
    @CsvSource({
        "en, true, Heads!",
        "en, false, Tails!",
        "es, true, ¡Ha salido cara!",
        "es, false, ¡Ha salido cruz!",
        "fr, true, C’est face",
        "fr, false, C’est pile"
    })
    void theChannelSeesHowTheCoinFell(Locale language, boolean heads, String words) {
        var answer = new TestMember(7, language).types(new FunModule(() -> heads), "fun coin");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Message.class,
                        message -> assertThat(message.ephemeral()).isFalse());
        assertThat(TestMember.said(answer)).contains(words);
    }
}
