package racemanager.app.steam;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import racemanager.app.steam.StandInSteam.Manner;
import racemanager.steam.SteamId;
import racemanager.steam.SteamNames.Found;
import racemanager.steam.SteamNames.Nobody;
import racemanager.steam.SteamNames.Outcome;
import racemanager.steam.SteamNames.Silent;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Asks a server on this machine; nothing takes too long here but where a test lets time pass. */
@Timeout(20)
class SteamWebTest {

    private static final SteamKey KEY = new SteamKey(StandInSteam.KEY);
    private static final SteamId ADA = new SteamId(76_561_199_071_376_839L);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final StandInSteam steam = new StandInSteam();
    private final SteamWeb web = new SteamWeb(steam.address(), KEY, time);
    private final Logger log = (Logger) LoggerFactory.getLogger(SteamWeb.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        steam.knows("ada-l", ADA.text());
        log.setLevel(Level.DEBUG);
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void end() {
        log.setLevel(null);
        log.detachAppender(written);
        web.close();
        steam.close();
        time.dispose();
    }

    private Outcome find(String name) {
        return web.find(name).toCompletableFuture().join();
    }

    @Test
    void aNameLeadsToItsAccount() {
        assertThat(find("ada-l")).isEqualTo(new Found(ADA));
        assertThat(steam.asked()).containsExactly("ada-l");
    }

    @Test
    void anAccountThatEndsInZerosIsTakenAsSteamSaysIt() {
        steam.knows("round", "76561199071376800");

        assertThat(find("round")).isEqualTo(new Found(new SteamId(76_561_199_071_376_800L)));
    }

    @Test
    void aNameOfNobodyIsToldApartFromNoAnswer() {
        assertThat(find("nobody")).isEqualTo(new Nobody());
        assertThat(written.list).isEmpty();
    }

    @Test
    void whatANameHasInItChangesNothingElseOfTheQuestion() {
        assertThat(find("ada-l&key=other")).isEqualTo(new Nobody());
        assertThat(steam.asked()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AS_STEAM_DOES", "SILENT", "SLOW"})
    void anAnswerThatCannotBeUsedIsNone(Manner manner) {
        steam.behaves(manner);

        assertThat(find("ada-l")).isEqualTo(new Silent());
        assertThat(steam.asked()).containsExactly("ada-l");
        theKeyIsInNoLine();
    }

    @Test
    void aRefusedKeyIsAWarningToTheOperator() {
        steam.behaves(Manner.REFUSING_THE_KEY);

        find("ada-l");

        assertThat(written.list)
                .anyMatch(event -> event.getLevel() == Level.WARN
                        && event.getFormattedMessage().contains("STEAM_API_KEY"));
    }

    @Test
    void nobodyWaitsLongerThanTwoSeconds() throws Exception {
        steam.behaves(Manner.SILENT);
        var answer = web.find("ada-l").toCompletableFuture();
        steam.awaitQuestion();

        time.advanceTimeBy(Duration.ofMillis(1_999));
        assertThat(answer).isNotDone();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(answer.join()).isEqualTo(new Silent());
        theKeyIsInNoLine();
    }

    @Test
    void aServerThatIsNotThereIsNoAnswer() throws Exception {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        try (var nowhere = new SteamWeb(URI.create("http://127.0.0.1:" + port), KEY, time)) {
            assertThat(nowhere.find("ada-l").toCompletableFuture().join()).isEqualTo(new Silent());
        }
        theKeyIsInNoLine();
    }

    @Test
    void fourAreAskedAtOnceAndTheOthersAfterThem() {
        steam.behaves(Manner.SLOW);
        var answers = IntStream.range(0, 12)
                .mapToObj(each -> web.find("ada-l").toCompletableFuture())
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(new Found(ADA)));
        assertThat(steam.mostAtOnce()).isBetween(1, 4);
    }

    @Test
    void theKeyIsShownToNobody() {
        assertThat(new SteamAccess(SteamKey.parse(StandInSteam.KEY), steam.address()).toString())
                .doesNotContain(StandInSteam.KEY);
        assertThat(SteamKey.parse(StandInSteam.KEY + "0")).isEmpty();
        assertThat(SteamKey.parse("&key=other")).isEmpty();
    }

    private void theKeyIsInNoLine() {
        assertThat(written.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getFormattedMessage() + event.getThrowableProxy())
                        .doesNotContain(StandInSteam.KEY));
    }
}
