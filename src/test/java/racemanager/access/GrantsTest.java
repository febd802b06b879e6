package racemanager.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;

class GrantsTest {

    private static final RoleId STEWARDS = new RoleId(70);
    private static final RoleId ORGANISERS = new RoleId(71);
    private static final Holder THE_STEWARDS = new Holder.OfRole(STEWARDS);
    private static final Holder THE_ORGANISERS = new Holder.OfRole(ORGANISERS);
    private static final Holder ADA = new Holder.OfMember(new MemberId(1));
    private static final Holder EVERYONE = new Holder.Everyone();

    private static Standing ada(RoleId... roles) {
        return new Standing(new MemberId(1), Set.of(roles), false);
    }

    private static Grant tracks(Holder holder) {
        return new Grant(holder, Scope.of(BotModule.TRACKS));
    }

    @Test
    void whatIsOpenToEveryoneNeedsNoGrant() {
        assertThat(Grants.NONE.ruling(ada(), Access.EVERYONE)).isEqualTo(new Ruling.Open());
    }

    @Test
    void administratorsMayDoEverythingWhateverIsGranted() {
        var owner = new Standing(new MemberId(9), Set.of(), true);

        assertThat(Grants.NONE.ruling(owner, BotModule.PERMISSIONS)).isEqualTo(new Ruling.Administrator());
    }

    @Test
    void aRoleLetsThroughWhoeverHasItNow() {
        var grants = Grants.NONE.with(tracks(THE_STEWARDS));

        assertThat(grants.ruling(ada(ORGANISERS, STEWARDS), BotModule.TRACKS))
                .isEqualTo(new Ruling.Through(tracks(THE_STEWARDS)));
        assertThat(grants.ruling(ada(ORGANISERS), BotModule.TRACKS).allows()).isFalse();
        assertThat(grants.ruling(ada(STEWARDS), BotModule.VEHICLES).allows()).isFalse();
    }

    @Test
    void everythingCoversEveryModule() {
        var grants = Grants.NONE.with(new Grant(ADA, Scope.everything()));

        assertThat(BotModule.values())
                .allMatch(module -> grants.ruling(ada(), module).allows());
    }

    @Test
    void whoIsDeniedHearsWhoCanGrantIt() {
        var grants = Grants.NONE
                .with(tracks(THE_STEWARDS))
                .with(new Grant(THE_ORGANISERS, Scope.of(BotModule.PERMISSIONS)))
                .with(new Grant(ADA, Scope.everything()));
        var other = new Standing(new MemberId(2), Set.of(), false);

        assertThat(grants.ruling(other, BotModule.EVENTS))
                .isEqualTo(new Ruling.Denied(BotModule.EVENTS, List.of(THE_ORGANISERS, ADA)));
    }

    @Test
    void whoHasAnotherWayInLosesNothing() {
        var both = Grants.NONE.with(tracks(ADA)).with(tracks(THE_STEWARDS));

        assertThat(both.lost(tracks(ADA), ada(STEWARDS))).isEmpty();
        assertThat(both.lost(tracks(ADA), ada())).containsExactly(BotModule.TRACKS);
        assertThat(both.with(tracks(EVERYONE)).lost(tracks(ADA), ada())).isEmpty();
    }

    @Test
    void theLastWayInForAnybodyIsSeen() {
        var grants = Grants.NONE.with(tracks(ADA)).with(new Grant(THE_STEWARDS, Scope.everything()));

        assertThat(grants.leftToNobody(tracks(ADA))).isEmpty();
        assertThat(grants.leftToNobody(new Grant(THE_STEWARDS, Scope.everything())))
                .hasSize(BotModule.values().length - 1)
                .doesNotContain(BotModule.TRACKS);
    }

    @Test
    void aForgottenMemberKeepsWhatTheirRolesMay() {
        var grants = Grants.NONE.with(tracks(ADA)).with(tracks(THE_STEWARDS)).withoutMember(new MemberId(1));

        assertThat(grants.all()).containsExactly(tracks(THE_STEWARDS));
    }

    @Test
    void everyScopeIsReadByItsWord() {
        assertThat(Scope.offered())
                .hasSize(BotModule.values().length + 1)
                .allMatch(
                        scope -> Scope.read(scope.word()).filter(scope::equals).isPresent());
        assertThat(Scope.read("nothing")).isEmpty();
    }
}
