package racemanager.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import racemanager.kernel.Decision;
import racemanager.kernel.GuildId;

class AgendaRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-05");
    private static final Appointment START =
            new Appointment(new GuildId(1), "event-42/start", Instant.parse("2026-12-05T20:30:00Z"));
    private static final Appointment BRIEFING =
            new Appointment(new GuildId(1), "event-42/briefing", Instant.parse("2026-12-05T20:00:00Z"));

    @Test
    void theFirstAppointmentOfADayListsTheDay() {
        assertThat(decide(Agenda.of(DAY), new AgendaCommand.Register(START)))
                .containsExactly(new AgendaFact.Listed(), new AgendaFact.Registered(START));
    }

    @Test
    void registeringAgainChangesNothing() {
        var agenda = given(new AgendaFact.Listed(), new AgendaFact.Registered(START));

        assertThat(decide(agenda, new AgendaCommand.Register(START))).isEmpty();
        assertThat(decide(agenda, new AgendaCommand.Register(BRIEFING)))
                .containsExactly(new AgendaFact.Registered(BRIEFING));
    }

    @Test
    void whatIsFinishedIsOpenNoMoreAndFinishingAgainChangesNothing() {
        var agenda = given(new AgendaFact.Listed(), new AgendaFact.Registered(START));

        assertThat(decide(agenda, new AgendaCommand.Finish(START))).containsExactly(new AgendaFact.Finished(START));
        assertThat(decide(given(new AgendaFact.Listed()), new AgendaCommand.Finish(START)))
                .isEmpty();
    }

    @Test
    void aDayIsUnlistedOnlyWhenNothingIsOpen() {
        assertThat(decide(given(new AgendaFact.Listed()), new AgendaCommand.Unlist()))
                .containsExactly(new AgendaFact.Unlisted());
        assertThat(decide(given(new AgendaFact.Listed(), new AgendaFact.Registered(START)), new AgendaCommand.Unlist()))
                .isEmpty();
    }

    @Test
    void aDayIsOverAtMidnightInUtcWhenNothingIsOpen() {
        var midnight = Instant.parse("2026-12-06T00:00:00Z");

        assertThat(given(new AgendaFact.Listed()).isOver(midnight)).isTrue();
        assertThat(given(new AgendaFact.Listed()).isOver(midnight.minusMillis(1)))
                .isFalse();
        assertThat(given(new AgendaFact.Registered(START)).isOver(midnight)).isFalse();
    }

    private static Agenda given(AgendaFact... facts) {
        var agenda = Agenda.of(DAY);
        for (var fact : facts) {
            agenda = AgendaRules.evolve(agenda, fact);
        }
        return agenda;
    }

    private static List<AgendaFact> decide(Agenda agenda, AgendaCommand command) {
        return ((Decision.Accepted<AgendaFact>) AgendaRules.decide(agenda, command)).facts();
    }
}
