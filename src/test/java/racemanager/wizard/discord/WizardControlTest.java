package racemanager.wizard.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.discord.CustomId;
import racemanager.wizard.Answers;
import racemanager.wizard.ViewVersion;
import racemanager.wizard.discord.WizardControl.Action;

class WizardControlTest {

    @Test
    void aControlIsReadAsItWasWritten() {
        var control = WizardControl.of("event", Action.GO, new ViewVersion(3, 12), "track");

        assertThat(WizardControl.read("event", Action.GO, control.id())).contains(control);
    }

    @Test
    void whatACommandSaidIsCarriedOrKnownToBeLonger() {
        var version = new ViewVersion(3, 12);
        var brief = Answers.of("when", "friday 8pm & later");
        var lengthy = Answers.of("on", "A track whose name is as long as names of tracks can ever be");

        var carrying = WizardControl.beginning("event", Action.KEEP, version, brief);
        assertThat(carrying.known()).isEqualTo(brief);
        assertThat(carrying.saysMore()).isFalse();
        var pointing = WizardControl.beginning("event", Action.KEEP, version, lengthy);
        assertThat(pointing.known()).isEqualTo(Answers.NONE);
        assertThat(pointing.saysMore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967299:12", "3:4294967308", "-3:12", "3:+12", "03:12", "٣:12", ":12", "3"})
    void aControlOfNoSessionOrViewThatWasCountedIsNone(String version) {
        var id = CustomId.parse("wizard.event.go:" + version).orElseThrow();

        assertThat(WizardControl.read("event", Action.GO, id)).isEmpty();
    }
}
