package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import racemanager.discord.CommandIds;
import racemanager.discord.TestMember;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceRole;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.EventPolicy;
import racemanager.setting.PromotionOrder;
import racemanager.setting.RoleUse;
import reactor.core.publisher.Mono;

class PolicyModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final RoleId EVERYONE = new RoleId(ADA.caller().guild().value());
    private static final RoleId GRID = new RoleId(30);
    private static final RoleId OWN = new RoleId(31);
    private static final RoleId ADMINS = new RoleId(Long.MAX_VALUE);

    private final OneGuild guild = new OneGuild();
    private final PolicyModule module =
            new PolicyModule(guild.settings(), each -> Mono.just(place()), new CommandIds());

    private static Place place() {
        var roles = Stream.of(
                role(EVERYONE, 0, Permissions.NONE),
                role(GRID, 1, Permissions.NONE),
                role(OWN, 2, Permissions.of(Permission.MANAGE_ROLES)),
                role(ADMINS, 3, Permissions.NONE));
        return new Place(
                ADA.caller().guild(),
                new MemberId(2),
                new MemberId(3),
                Set.of(OWN),
                roles.collect(Collectors.toMap(PlaceRole::id, role -> role)),
                Map.of());
    }

    private static PlaceRole role(RoleId id, int position, Permissions permissions) {
        return new PlaceRole(id, "role", position, permissions, false, false);
    }

    private EventPolicy policy() {
        return guild.state.settings().policy();
    }

    private String chooses(String id, String value) {
        return said(ADA.chooses(module, id, value));
    }

    @Test
    void everyLineSaysWhatHoldsAndWhatWouldByDefault() {
        assertThat(said(ADA.types(module, "settings policy")))
                .contains("**Who has not checked in:** as in the event before, and in the first one keeps the place")
                .contains("**Coming back after withdrawing:** as often as they like (default)");
        assertThat(chooses("settings.withdrawals", "2"))
                .contains("**Coming back after withdrawing:** twice", "Default: as often as they like.");
        assertThat(said(ADA.types(module, "settings roles")))
                .contains("**Driver role:** as in the event before, and none in the first one (default)")
                .contains("**Steward role:** as in the event before");
    }

    @Test
    void whatBecomesOfTheAbsentIsChosenAndGivenBack() {
        assertThat(chooses("settings.absent", "drop"))
                .contains("**Who has not checked in:** loses the place to a reserve");
        assertThat(policy().absent()).contains(ClosurePolicy.DROP);

        assertThat(chooses("settings.absent", "default")).contains("keeps the place (default)");
        assertThat(policy()).isEqualTo(EventPolicy.NONE);
    }

    @Test
    void theWithdrawalLimitIsChosenAndGivenBack() {
        assertThat(chooses("settings.withdrawals", "1")).contains("once");
        assertThat(policy().withdrawalLimit()).contains(1);
        assertThat(chooses("settings.withdrawals", "5")).contains("5 times");

        chooses("settings.withdrawals", "default");
        assertThat(policy().withdrawalLimit()).isEmpty();
    }

    @Test
    void inWhichOrderDriversWaitIsChosenAndGivenBack() {
        assertThat(said(ADA.types(module, "settings policy")))
                .contains("**Order of the waiting list:** first come (default)");
        assertThat(chooses("settings.order", "fewest_starts"))
                .contains("**Order of the waiting list:** fewest starts, then first come", "Default: first come.");
        assertThat(policy().order()).contains(PromotionOrder.FEWEST_STARTS);
        assertThat(chooses("settings.order", "first_come")).contains("**Order of the waiting list:** first come");
        assertThat(chooses("settings.order", "tallest")).contains("This button no longer works");
        assertThat(policy().order()).contains(PromotionOrder.FIRST_COME);

        chooses("settings.order", "default");
        assertThat(policy()).isEqualTo(EventPolicy.NONE);
    }

    @Test
    void whetherTheNextInLineConfirmsIsChosenAndGivenBack() {
        assertThat(said(ADA.types(module, "settings policy")))
                .contains("**Free places wait for a yes:** as in the event before, and in the first one no (default)");
        assertThat(chooses("settings.confirm", "2")).contains("**Free places wait for a yes:** for 2 hours");
        assertThat(policy().confirmHours()).contains(2);
        assertThat(chooses("settings.confirm", "0")).contains("the next in line gets it at once");
        assertThat(policy().confirmHours()).contains(0);

        chooses("settings.confirm", "default");
        assertThat(policy()).isEqualTo(EventPolicy.NONE);
    }

    @Test
    void aRoleIsTakenThatTheBotMayGive() {
        assertThat(chooses("settings.role:driver", ADMINS.text())).contains("⚠️", "move my own role above it");
        assertThat(chooses("settings.role:driver", EVERYONE.text())).contains("⚠️", "Everybody has that role");
        assertThat(chooses("settings.role:driver", "99")).contains("⚠️", "no longer exists");
        assertThat(policy()).isEqualTo(EventPolicy.NONE);

        assertThat(chooses("settings.role:driver", GRID.text())).contains("**Driver role:** <@&30>");
        assertThat(policy().role(RoleUse.DRIVER)).contains(GRID);
        assertThat(said(ADA.presses(module, "settings.no-role:driver"))).doesNotContain("<@&30>");
        assertThat(policy()).isEqualTo(EventPolicy.NONE);
    }

    @Test
    void stewardsMayHaveARoleThatTheBotCannotGive() {
        assertThat(chooses("settings.role:steward", ADMINS.text()))
                .contains("**Steward role:** <@&" + ADMINS.text() + ">");
        assertThat(policy().role(RoleUse.STEWARD)).contains(ADMINS);
        assertThat(policy().role(RoleUse.DRIVER)).isEmpty();
    }

    @Test
    void forgedControlsChangeNothing() {
        for (var forged : List.of("settings.role:nothing", "settings.role", "settings.no-role:nothing")) {
            assertThat(chooses(forged, "30")).contains("This button no longer works");
        }
        assertThat(chooses("settings.absent", "burn")).contains("This button no longer works");
        assertThat(chooses("settings.confirm", "3")).contains("This button no longer works");
        assertThat(chooses("settings.withdrawals", "4")).contains("This button no longer works");
        assertThat(chooses("settings.withdrawals", "99999999999")).contains("This button no longer works");

        assertThat(guild.state.settings().events()).isEqualTo(Optional.empty());
    }

    @Test
    void theLargestPanelsFitAMessageInEveryLanguage() {
        chooses("settings.absent", "ask");
        chooses("settings.withdrawals", "5");
        chooses("settings.confirm", "24");
        chooses("settings.role:driver", GRID.text());
        chooses("settings.role:steward", ADMINS.text());

        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es-ES"), Locale.FRENCH)) {
            var reader = new TestMember(7, locale);
            assertThat(said(reader.types(module, "settings policy"))).contains("5");
            assertThat(said(reader.chooses(module, "settings.role:driver", ADMINS.text())))
                    .contains("⚠️", "<@&30>", "<@&" + ADMINS.text() + ">");
        }
    }
}
