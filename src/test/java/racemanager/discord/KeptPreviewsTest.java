package racemanager.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import racemanager.kernel.MemberId;

class KeptPreviewsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private final KeptPreviews<String> previews = new KeptPreviews<>(100);

    @Test
    void itIsThereForItsMemberOnlyUntilItIsForgotten() {
        var id = previews.keep(ada(1), "tracks", 10);

        assertThat(previews.of(ada(2), id)).contains("tracks");
        assertThat(previews.of(caller(8, 3, NOW), id)).isEmpty();
        previews.forget(ada(4), id);
        assertThat(previews.of(ada(5), id)).isEmpty();
    }

    @Test
    void aNewerOneTakesItsPlace() {
        var old = previews.keep(ada(1), "old", 10);
        var young = previews.keep(ada(2), "new", 10);

        previews.forget(ada(3), old);

        assertThat(previews.of(ada(3), old)).isEmpty();
        assertThat(previews.of(ada(3), young)).contains("new");
    }

    @Test
    void itIsKeptForAQuarterOfAnHour() {
        var id = previews.keep(ada(1), "tracks", 10);

        assertThat(previews.of(caller(7, 2, NOW.plus(Duration.ofMinutes(15)).minusMillis(1)), id))
                .isPresent();
        assertThat(previews.of(caller(7, 3, NOW.plus(Duration.ofMinutes(15))), id))
                .isEmpty();
    }

    @Test
    void theOldestGoesWhenRoomIsShortAndTheNewestNever() {
        var first = previews.keep(caller(1, 1, NOW), "first", 60);
        var second = previews.keep(caller(2, 2, NOW), "second", 30);
        var third = previews.keep(caller(3, 3, NOW), "third", 50);

        assertThat(previews.of(caller(1, 4, NOW), first)).isEmpty();
        assertThat(previews.of(caller(2, 5, NOW), second)).contains("second");

        var huge = previews.keep(caller(4, 6, NOW), "huge", 1_000);

        assertThat(previews.of(caller(3, 7, NOW), third)).isEmpty();
        assertThat(previews.of(caller(4, 8, NOW), huge)).contains("huge");
    }

    @Test
    void whatIsForgottenGivesItsRoomBack() {
        for (long round = 1; round <= 20; round++) {
            previews.forget(ada(0), previews.keep(ada(round), "tracks", 60));
        }
        var first = previews.keep(caller(1, 1, NOW), "first", 50);
        previews.keep(caller(2, 2, NOW), "second", 50);

        assertThat(previews.of(caller(1, 3, NOW), first)).contains("first");
    }

    private static Caller ada(long interaction) {
        return caller(7, interaction, NOW);
    }

    private static Caller caller(long member, long interaction, Instant arrival) {
        var any = new TestMember(7, Locale.ENGLISH).caller();
        return new Caller(
                any.guild(),
                new MemberId(member),
                any.channel(),
                any.name(),
                any.locale(),
                any.guildLocale(),
                false,
                any.roles(),
                any.permissions(),
                any.appPermissions(),
                arrival,
                interaction);
    }
}
