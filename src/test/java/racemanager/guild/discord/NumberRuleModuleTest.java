package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.discord.Answer;
import racemanager.discord.CommandIds;
import racemanager.discord.TestMember;
import racemanager.setting.EventPolicy;
import racemanager.setting.NumberRule;

class NumberRuleModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);

    private final OneGuild guild = new OneGuild();
    private final NumberRuleModule module = new NumberRuleModule(guild.settings(), new CommandIds());

    private String sends(String form, String lowest, String highest, String reserved) {
        return said(sent(ADA, form, lowest, highest, reserved));
    }

    private Answer sent(TestMember member, String form, String lowest, String highest, String reserved) {
        return member.submits(
                module,
                form,
                Map.of(
                        "lowest", List.of(lowest),
                        "highest", List.of(highest),
                        "reserved", List.of(reserved)));
    }

    private String opened(String button) {
        return ((Answer.OpenModal) ADA.presses(module, button))
                .modal().fields().stream()
                        .map(field -> field.getData().toString())
                        .collect(Collectors.joining());
    }

    @Test
    void theRuleIsSetAndGivenBack() {
        assertThat(sends("settings.numbers-set", "10", "99", "69"))
                .contains("**Race numbers:** 10 to 99; reserved: 69", "Default: 1 to 999, none reserved.");
        assertThat(guild.state.settings().policy().numbers()).contains(new NumberRule(10, 99, List.of(69)));
        assertThat(opened("settings.numbers"))
                .contains("value=Possible{10}", "value=Possible{99}", "value=Possible{69}");

        assertThat(sends("settings.numbers-set", "", "", ""))
                .contains("**Race numbers:** 1 to 999, none reserved (default)");
        assertThat(guild.state.settings().policy()).isEqualTo(EventPolicy.NONE);
    }

    @Test
    void theDefaultThatIsTypedIsTheDefault() {
        sends("settings.numbers-set", "1", "999", "");

        assertThat(guild.state.settings().policy()).isEqualTo(EventPolicy.NONE);
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        assertThat(sends("settings.numbers-set", "99", "10", "69"))
                .contains("The highest number, 10, is below the lowest");
        assertThat(guild.state.settings().events()).isEqualTo(Optional.empty());
        assertThat(opened("settings.numbers-correct"))
                .contains("value=Possible{99}", "value=Possible{10}", "value=Possible{69}");

        var corrected = sent(ADA, "settings.numbers-set.again", "10", "99", "69");
        assertThat(corrected).isInstanceOf(Answer.Update.class);
        assertThat(said(corrected)).contains("10 to 99; reserved: 69");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-ES | **Dorsales:** del 10 al 99; reservados: 42, 69 | El dorsal reservado 7 no está entre 10 y 99: quítalo",
                "fr    | **Numéros de course :** de 10 à 99 ; réservés : 42, 69 | Le numéro réservé 7 n’est pas entre 10 et 99 : enlève-le"
            })
    void inEveryLanguage(String language, String told, String refused) {
        var reader = new TestMember(7, Locale.forLanguageTag(language));

        assertThat(said(sent(reader, "settings.numbers-set", "10", "99", "69 42"))
                        .replace('\u00A0', ' ')
                        .replace('\u202F', ' '))
                .contains(told);
        assertThat(said(sent(reader, "settings.numbers-set", "10", "99", "7"))
                        .replace('\u00A0', ' ')
                        .replace('\u202F', ' '))
                .contains(refused);
    }

    @Test
    void theLongestListFitsAForm() {
        var longest =
                IntStream.rangeClosed(900, 919).mapToObj(Integer::toString).collect(Collectors.joining(", "));

        assertThat(sends("settings.numbers-set", "100", "999", longest)).contains("900, 901");
        assertThat(opened("settings.numbers")).contains(longest);
    }
}
