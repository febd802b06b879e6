package racemanager.guild.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.guild.actor.GuildHouse.ORGANISER;

import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.persistence.testkit.javadsl.SnapshotTestKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import racemanager.event.FormerMember;
import racemanager.event.template.TemplateOverview;
import racemanager.event.template.TemplateOverview.Listed;
import racemanager.event.wizard.EventOpening;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildOrder.SavingTemplate;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;

/** A race becomes a template, and a template the beginning of a race. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateSavingTest {

    private final ActorTestKit kit = GuildHouse.kit();
    private final SnapshotTestKit snapshots = SnapshotTestKit.create(kit.system());
    private GuildHouse house = new GuildHouse(kit);

    @BeforeEach
    void publish() {
        house.publishEvent();
    }

    @AfterEach
    void clear() {
        house.close();
        snapshots.clearAll();
        house = new GuildHouse(kit);
    }

    @AfterAll
    void stop() {
        kit.shutdownTestKit();
    }

    private SavingTemplate saving(int event, String name) {
        return new SavingTemplate(event, new SavingTemplate.Named(name), ORGANISER, house.now);
    }

    private TemplateOverview all() {
        return house.done(new GuildOrder.OfTemplates(new GuildCommand.Look()));
    }

    private Screen.Asking begun() {
        var screen = house.begin(ORGANISER, EventOpening.from(1));
        assertThat(screen).isInstanceOf(Screen.Asking.class);
        return (Screen.Asking) screen;
    }

    private GuildOrder.OfTemplates removing() {
        return new GuildOrder.OfTemplates(new GuildCommand.RemoveTemplate(1, ORGANISER, house.now));
    }

    @Test
    void aPublishedRaceIsKeptAndBeginsAnotherAfterARestart() {
        assertThat(house.done(saving(1, "GT3")).templates())
                .extracting(Listed::name)
                .containsExactly("GT3");
        house.rest();
        house.start();

        assertThat(all().templates()).extracting(Listed::name).containsExactly("GT3");
        var review = begun();
        assertThat(review.problems()).hasSize(1);
        assertThat(review.problems().getFirst().toString()).contains("wizard.event.title.missing");
        assertThat(review.summaries().toString()).contains("2026-12-11T20:00:00Z", "Audi R8, BMW M4", "Monza");
    }

    @Test
    void aTemplateThatIsTakenAwayChangesNoOpenSession() {
        house.done(saving(1, "GT3"));
        var before = begun();

        assertThat(house.done(removing()).templates()).isEmpty();

        assertThat(house.look(ORGANISER)).isEqualTo(before);
        assertThat(house.refusal(removing())).isEqualTo("template.gone");
    }

    @Test
    void whatIsNoLongerThereBeginsNothing() {
        var wizard = house.wizard(ORGANISER, new WizardCommand.Begin(EventOpening.from(1)));

        assertThat(house.refusal(wizard)).isEqualTo("template.gone");
    }

    @Test
    void anEventThatNobodyKnowsIsNotKept() {
        assertThat(house.refusal(saving(7, "GT3"))).isEqualTo("event.unknown");
    }

    @Test
    void whoIsForgottenIsNotNamedAfterARestartEither() {
        house.done(saving(1, "GT3"));
        house.done(new GuildOrder.Forgetting(ORGANISER, house.now));
        house.rest();
        house.start();

        assertThat(all().templates()).extracting(Listed::by).containsExactly(FormerMember.ID);
    }
}
