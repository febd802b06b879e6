package racemanager.role.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.role.RoleNotice;
import racemanager.speech.Speech;

class RoleNoticeRendererTest {

    private static final RoleId ROLE = new RoleId(70);

    @ParameterizedTest
    @CsvSource({"en,Registrations stand", "es,inscripciones siguen", "fr,inscriptions restent"})
    void organisersReadWhichRoleWhyAndWhatToDo(String language, String calming) {
        var why = Phrase.of("wizard.event.roles.too_high").with("role", Mention.of(ROLE));
        var notice = new RoleNotice(ROLE, why, Instant.ofEpochSecond(1_796_266_800), Locale.of(language));

        var view = new RoleNoticeRenderer(Speech.load()).render(notice);

        var text = view.components().stream()
                .map(part -> part.getData().content().toOptional().orElse(""))
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("<@&70>", calming, "<t:1796266800:R>");
    }
}
