package racemanager.guild.stored;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.role.DriverRoles;
import racemanager.role.Hold;
import racemanager.role.RoleFact;
import racemanager.role.RoleHolders;
import racemanager.role.RoleWish;

/** What the first version stored of the roles that events give. */
final class RoleSamples {

    private static final Instant AT = Instant.parse("2026-12-05T18:00:00Z");
    private static final RoleId ROLE = new RoleId(70);
    private static final MemberId LENA = new MemberId(10);
    private static final MemberId DIEGO = new MemberId(11);
    private static final Phrase WHY = Phrase.of("wizard.event.roles.too_high").with("role", Mention.of(ROLE));
    private static final RoleWish WISH =
            new RoleWish(ROLE, Set.of(LENA), AT.plusSeconds(90_000), Optional.of(new MemberId(1)), Locale.FRENCH);

    static Stream<Object> all() {
        return Stream.of(
                new RoleFact.Wished("event-42", Optional.of(WISH), AT),
                new RoleFact.Done(ROLE, LENA, true, AT),
                new RoleFact.Refused(ROLE, LENA, WHY, AT),
                new RoleFact.TriedAgain(ROLE, AT),
                new RoleFact.RefusalTold(ROLE, WHY, AT),
                new RoleFact.MemberForgotten(LENA, AT),
                new DriverRoles(
                        7,
                        Map.of("event-42", WISH),
                        Map.of(
                                ROLE,
                                new RoleHolders(
                                        Map.of(
                                                LENA, new Hold(true, 6, Hold.Answer.REFUSED),
                                                DIEGO, new Hold(false, 7, Hold.Answer.AWAITED)),
                                        Optional.of(new RoleHolders.Refusal(WHY, AT, true))))));
    }

    private RoleSamples() {}
}
