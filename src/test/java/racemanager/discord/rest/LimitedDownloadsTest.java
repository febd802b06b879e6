package racemanager.discord.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import racemanager.discord.Downloads;
import racemanager.discord.Downloads.Fetched;
import racemanager.discord.Downloads.Outcome;
import racemanager.discord.Downloads.Refused;
import racemanager.discord.Upload;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class LimitedDownloadsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Fetched FILE = new Fetched(new byte[] {1});

    /** The downloads that have begun, in this order; each ends when a test says so. */
    private final List<Sinks.One<Outcome>> begun = new ArrayList<>();

    private final List<CompletableFuture<Outcome>> unended = new ArrayList<>();
    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final Downloads downloads = new LimitedDownloads(
            new Downloads() {
                @Override
                public Mono<Outcome> upload(Upload upload, int mostBytes) {
                    return begin();
                }

                @Override
                public Mono<Outcome> link(String address, int mostBytes) {
                    return begin();
                }
            },
            2,
            2,
            PATIENCE,
            time);

    private Mono<Outcome> begin() {
        return Mono.defer(() -> {
            var sink = Sinks.<Outcome>one();
            begun.add(sink);
            return sink.asMono();
        });
    }

    private CompletableFuture<Outcome> link() {
        return downloads.link("https://public.example/file", 10).toFuture();
    }

    private static String refusal(CompletableFuture<Outcome> outcome) {
        assertThat(outcome).isCompletedWithValueMatching(Refused.class::isInstance);
        return ((Refused) outcome.join()).why().key();
    }

    @Test
    void noMoreThanSoManyAreUnderWayAndTheOthersFollowInTheirOrder() {
        var first = link();
        unended.add(link());
        var third = downloads
                .upload(new Upload("1", "a.png", Optional.empty(), 1, "http://127.0.0.1/a.png"), 10)
                .toFuture();
        var fourth = link();
        assertThat(begun).hasSize(2);

        begun.get(0).tryEmitValue(FILE);
        assertThat(first).isCompletedWithValue(FILE);
        assertThat(begun).hasSize(3);

        begun.get(2).tryEmitValue(FILE);
        assertThat(third).isCompletedWithValue(FILE);
        assertThat(begun).hasSize(4);
        assertThat(fourth).isNotDone();
    }

    @Test
    void whoFindsTheLineFullIsToldToComeBack() {
        for (int i = 0; i < 4; i++) unended.add(link());

        assertThat(refusal(link())).isEqualTo("download.busy");
        assertThat(begun).hasSize(2);
    }

    @Test
    void whoWaitsTooLongIsToldToComeBackAndMakesRoomForOthers() {
        unended.add(link());
        unended.add(link());
        var third = link();
        var fourth = link();

        time.advanceTimeBy(PATIENCE);

        assertThat(refusal(third)).isEqualTo("download.busy");
        assertThat(refusal(fourth)).isEqualTo("download.busy");
        assertThat(link()).isNotDone();
        begun.get(0).tryEmitValue(FILE);
        assertThat(begun).hasSize(3);
    }

    @Test
    void aDownloadThatIsUnderWayIsNotHurriedByThoseWhoWait() {
        var first = link();

        time.advanceTimeBy(PATIENCE.multipliedBy(2));

        assertThat(first).isNotDone();
    }

    @Test
    void whatFailsOrIsGivenUpMakesRoomToo() {
        var first = downloads.link("https://public.example/file", 10).subscribe();
        var second = link();
        var third = downloads.link("https://public.example/file", 10).subscribe();
        unended.add(link());

        third.dispose();
        first.dispose();
        assertThat(begun).hasSize(3);

        unended.add(link());
        begun.get(1).tryEmitError(new IllegalStateException("the server broke"));
        assertThat(second).isCompletedExceptionally();
        assertThat(begun).hasSize(4);
    }
}
