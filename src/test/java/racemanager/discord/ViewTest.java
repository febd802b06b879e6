package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import discord4j.core.object.component.TextDisplay;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final CustomId ID = CustomId.of("a.b");

    @Test
    void fortyComponentsFitNestedOnesCounted() {
        var frame = Parts.frame(0x123456, Collections.nCopies(38, Parts.text("x")));

        assertThat(ViewLimits.components(List.of(frame, Parts.text("y")))).isEqualTo(40);
        assertThat(View.of(frame, Parts.text("y")).components()).hasSize(2);
        assertThatThrownBy(() -> View.of(frame, Parts.text("y"), Parts.text("z")))
                .hasMessage("Discord takes 40 components, not 41");
    }

    @Test
    void buttonsBesideTextCountToo() {
        var section = Parts.section(Parts.button(Parts.ButtonStyle.PRIMARY, ID, "Go"), "text");

        assertThat(ViewLimits.components(List.of(section))).isEqualTo(3);
    }

    @Test
    void fourThousandCharactersFitOverAllTexts() {
        List<TopLevelMessageComponent> fit = List.of(Parts.text("x".repeat(3999)), Parts.text("y"));
        List<TopLevelMessageComponent> over = List.of(Parts.text("x".repeat(4000)), Parts.text("y"));

        assertThat(View.of(fit).components()).hasSize(2);
        assertThatThrownBy(() -> View.of(over)).hasMessage("Discord takes 4000 characters of text, not 4001");
    }

    @Test
    void whoHasNoGuildToPressInReadsTextAndLinks() {
        var view = View.of(
                Parts.text("news"),
                Parts.row(Parts.button(Parts.ButtonStyle.PRIMARY, ID, "Go")),
                Parts.row(Parts.link("https://example.org", "Rules")));

        assertThat(view.withoutControls().components())
                .hasSize(2)
                .doesNotContain(view.components().get(1));
    }

    @Test
    void aCustomIdStandsOnlyOnce() {
        var button = Parts.button(Parts.ButtonStyle.DANGER, ID, "Go");

        assertThatThrownBy(() -> View.of(Parts.row(button), Parts.row(button))).hasMessageContaining("a.b");
    }

    @Test
    void aRowTakesFiveButtonsAndASelectTwentyFiveLines() {
        var buttons = IntStream.range(0, 6)
                .mapToObj(number -> Parts.button(Parts.ButtonStyle.SECONDARY, CustomId.of("n", number), "x"))
                .toList();
        var lines = IntStream.range(0, 26)
                .mapToObj(number -> Parts.Line.of("x", Integer.toString(number)))
                .toList();

        assertThatThrownBy(() -> View.of(Parts.row(buttons))).hasMessageContaining("buttons in a row");
        assertThatThrownBy(() -> View.of(Parts.row(Parts.select(ID, "?", lines))))
                .hasMessageContaining("options in a select");
    }

    @Test
    void labelsAreCutWithoutBreakingACharacter() {
        var button = Parts.button(Parts.ButtonStyle.PRIMARY, ID, "x".repeat(78) + "🏁🏁");

        assertThat(button.getLabel().orElseThrow()).isEqualTo("x".repeat(78) + "…");
        assertThat(Shortened.to(4, "abcd")).isEqualTo("abcd");
        assertThat(Choice.of("", 3).name()).isEqualTo("–");
    }

    @Test
    void nothingIsNoMessage() {
        assertThatThrownBy(() -> View.of(List.<TextDisplay>of())).hasMessageContaining("at least one");
    }

    @Test
    void aModalHasOneToFiveFields() {
        var field = Fields.line("name", "Name", Fields.Typing.required(100));

        assertThat(ModalView.of(ID, "t".repeat(60), field).title()).hasSize(45);
        assertThatThrownBy(() -> new ModalView(ID, "Title", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ModalView(ID, "Title", Collections.nCopies(6, field)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
