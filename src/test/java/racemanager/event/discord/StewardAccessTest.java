package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import racemanager.access.Access;
import racemanager.access.Access.AboutEvent;
import racemanager.access.BotModule;
import racemanager.access.Ruling;
import racemanager.discord.Caller;
import racemanager.discord.TestMember;
import racemanager.event.EventCommand;
import racemanager.event.EventDetails;
import racemanager.event.EventOverview.Listed;
import racemanager.event.EventOverview.Status;
import racemanager.event.EventPlan;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import reactor.core.publisher.Mono;

/** An event's stewards may use what is theirs, for that event and for nothing else. */
class StewardAccessTest {

    private static final RoleId STEWARDS = new RoleId(70);
    private static final EventPlan PLAN = plan();
    private static final Access PARTICIPANTS = Access.toStewards(BotModule.PARTICIPANTS);

    private final OneEvent event = new OneEvent(RaceNight.NOW);
    private final StewardAccess check = new StewardAccess(
            (caller, access) -> Mono.just(new Ruling.Denied(BotModule.PARTICIPANTS, List.of())), event);

    private static EventPlan plan() {
        var none = EventDetails.NONE;
        var roles = new EventDetails.Roles(Optional.empty(), Optional.of(STEWARDS));
        return RaceNight.saying(
                new EventDetails(
                        none.description(),
                        none.sessions(),
                        none.rules(),
                        roles,
                        none.server(),
                        none.absent(),
                        none.withdrawalLimit(),
                        none.teams(),
                        none.classes()),
                RaceNight.plan());
    }

    @BeforeEach
    void publish() {
        event.tell(new EventCommand.Publish(1, PLAN, new MemberId(1), RaceNight.NOW));
        event.listed = List.of(new Listed(1, PLAN.title(), PLAN.timing().start(), Status.COMING));
    }

    private static Caller caller(RoleId... roles) {
        var ada = new TestMember(7, Locale.ENGLISH).caller();
        return new Caller(
                ada.guild(),
                ada.member(),
                ada.channel(),
                ada.name(),
                ada.locale(),
                ada.guildLocale(),
                false,
                Set.of(roles),
                ada.permissions(),
                ada.appPermissions(),
                ada.arrival(),
                ada.interaction());
    }

    private boolean may(Caller caller, Access access) {
        return Boolean.TRUE.equals(check.allows(caller, access).block());
    }

    @Test
    void aStewardMayForTheEventHoweverItIsNamed() {
        for (var named : Map.<String, AboutEvent>of(
                        "number", new AboutEvent.Numbered(1),
                        "title", new AboutEvent.Typed(PLAN.title()),
                        "open", new AboutEvent.Any())
                .values()) {
            assertThat(may(caller(STEWARDS), Access.about(named, PARTICIPANTS))).isTrue();
            assertThat(may(caller(new RoleId(71)), Access.about(named, PARTICIPANTS)))
                    .isFalse();
            assertThat(may(caller(), Access.about(named, PARTICIPANTS))).isFalse();
        }
    }

    @Test
    void whatMeansNoEventIsNotTheirs() {
        assertThat(may(caller(STEWARDS), Access.about(new AboutEvent.Typed("Another cup"), PARTICIPANTS)))
                .isFalse();
    }

    @Test
    void otherModulesAreNotTheirs() {
        assertThat(may(caller(STEWARDS), Access.about(new AboutEvent.Numbered(1), Access.to(BotModule.EVENTS))))
                .isFalse();
    }
}
