package racemanager.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.outbox.Priority.ANNOUNCEMENTS;
import static racemanager.outbox.Priority.REMINDERS;
import static racemanager.outbox.Priority.ROLES;
import static racemanager.outbox.Priority.ROSTERS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;

class OutboxQueueTest {

    private static final Instant START = Instant.parse("2026-12-05T20:30:00Z");
    private static final ChannelId CHANNEL = new ChannelId(7);
    private static final MessageId MESSAGE = new MessageId(99);

    private final Budget budget = new Budget();
    private final OutboxQueue<String> queue = new OutboxQueue<>(budget);
    private Instant now = START;

    @Test
    void ofManyChangesOfOneSubjectOnlyTheNewestIsCarried() {
        for (var revision = 1; revision <= 10; revision++) {
            put(1, "announcement", ANNOUNCEMENTS, revision);
        }

        assertThat(carried()).containsExactly("1/announcement r10");
    }

    @Test
    void anOlderChangeThatArrivesLateDoesNotReplaceANewerOne() {
        put(1, "announcement", ANNOUNCEMENTS, 5);
        put(1, "announcement", ANNOUNCEMENTS, 4);

        assertThat(carried()).containsExactly("1/announcement r5");
    }

    @Test
    void theOldestThatWaitsTellsHowLateAllIsAlsoWhenItIsPausedOrChanged() {
        assertThat(queue.oldest(now)).isZero();
        put(1, "first", ROSTERS, 1);
        now = now.plusSeconds(3);
        put(1, "second", REMINDERS, 1);
        put(1, "first", ROSTERS, 2);
        now = now.plusSeconds(4);
        assertThat(queue.oldest(now)).isEqualTo(Duration.ofSeconds(7));

        var refused = queue.next(now).orElseThrow().letter();
        assertThat(queue.oldest(now)).as("the other one").isEqualTo(Duration.ofSeconds(4));
        budget.answered(now);
        queue.back(refused, new Receipt.Later(Duration.ofMinutes(1)), now);
        assertThat(queue.oldest(now)).as("what was tried in vain").isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void moreUrgentDeedsGoFirst() {
        put(1, "roster", ROSTERS, 1);
        put(1, "announcement", ANNOUNCEMENTS, 1);
        put(1, "role", ROLES, 1);
        put(1, "reminder", REMINDERS, 1);

        assertThat(carried()).containsExactly("1/reminder r1", "1/role r1", "1/announcement r1", "1/roster r1");
    }

    @Test
    void aChangeThatBecomesMoreUrgentMovesForward() {
        put(1, "first", ANNOUNCEMENTS, 1);
        put(1, "second", ROSTERS, 1);
        put(1, "second", REMINDERS, 2);

        assertThat(carried()).containsExactly("1/second r2", "1/first r1");
    }

    @Test
    void aNewerTextTakesThePlaceOfTheOlderOneAndNotTheLastPlace() {
        put(1, "first", ROSTERS, 1);
        put(1, "second", ROSTERS, 1);
        put(1, "first", ROSTERS, 2);

        assertThat(carried()).containsExactly("1/first r2", "1/second r1");
    }

    @Test
    void whoHasWaitedLongestHasFourTurnsOfFiveAndTheMoreUrgentTheFifth() {
        for (var event = 1; event <= 8; event++) {
            put(1, "roster-" + event, ROSTERS, 1);
        }
        now = now.plusMillis(500);
        put(1, "reminder-1", REMINDERS, 1);
        put(1, "reminder-2", REMINDERS, 1);

        assertThat(carried())
                .startsWith("1/roster-1 r1", "1/roster-2 r1", "1/roster-3 r1", "1/roster-4 r1", "1/reminder-1 r1")
                .endsWith("1/reminder-2 r1");
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void theLessUrgentHasItsShareAlsoBeforeItHasWaitedLong() {
        for (var guild = 1; guild <= 20; guild++) {
            put(guild, "announcement", ANNOUNCEMENTS, 1);
            put(guild, "roster", ROSTERS, 1);
        }

        assertThat(carried().subList(0, 15))
                .filteredOn(carried -> carried.contains("roster"))
                .hasSize(5);
    }

    @Test
    void whatCouldNotBeCarriedTriesAgainBehindThoseWhoWaited() {
        put(1, "unreachable", ROSTERS, 1);
        queue.back(queue.next(now).orElseThrow().letter(), new Receipt.Later(Duration.ofSeconds(5)), now);
        budget.answered(now);
        now = now.plusSeconds(4);
        put(1, "other", ROSTERS, 1);
        now = now.plusSeconds(1);

        assertThat(carried()).containsExactly("1/other r1", "1/unreachable r1");
    }

    @Test
    void guildsTakeTurnsHoweverMuchOneOfThemHas() {
        for (var event = 1; event <= 30; event++) {
            put(1, "event-" + event, ROSTERS, 1);
        }
        put(2, "event-1", ROSTERS, 1);
        put(3, "event-1", ROSTERS, 1);

        assertThat(carried()).startsWith("1/event-1 r1", "2/event-1 r1", "3/event-1 r1", "1/event-2 r1");
    }

    @Test
    void inNoSecondGoOutMoreRequestsThanTheBudgetAllows() {
        for (var guild = 1; guild <= 200; guild++) {
            put(guild, "roster", ROSTERS, 1);
        }

        var times = new ArrayList<Instant>();
        while (times.size() < 200) {
            var outgoing = queue.next(now);
            if (outgoing.isPresent()) {
                times.add(now);
                back(outgoing.get().letter());
            } else {
                now = queue.nextAt(now).orElseThrow();
            }
        }

        assertThat(times.get(44)).isEqualTo(START);
        for (var i = 0; i + 45 < times.size(); i++) {
            assertThat(Duration.between(times.get(i), times.get(i + 45))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        assertThat(Duration.between(START, times.getLast())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void nodesShareTheBudget() {
        budget.shareAmong(3);
        for (var guild = 1; guild <= 50; guild++) {
            put(guild, "roster", ROSTERS, 1);
        }

        assertThat(carried()).hasSize(15);
    }

    @Test
    void theTwoSecondsBetweenEditsBeginWhenDiscordHasAnsweredBecauseTheFirstMayHaveArrivedAsLateAsThat() {
        put(1, "announcement", ANNOUNCEMENTS, 1);
        var first = queue.next(now).orElseThrow().letter();
        put(1, "announcement", ANNOUNCEMENTS, 2);
        now = now.plusMillis(700);
        back(first);

        now = now.plusMillis(1_999);
        assertThat(queue.next(now)).isEmpty();
        assertThat(queue.nextAt(now)).contains(now.plusMillis(1));

        now = now.plusMillis(1);
        assertThat(carried()).containsExactly("1/announcement r2");
    }

    @Test
    void aMessageIsEditedAtMostEveryTwoSecondsAndShowsTheLastStateInTheEnd() {
        put(1, "roster", ROSTERS, 1);
        assertThat(carried()).containsExactly("1/roster r1");

        put(1, "roster", ROSTERS, 2);
        put(1, "roster", ROSTERS, 3);
        assertThat(carried()).isEmpty();
        assertThat(queue.nextAt(now)).contains(START.plusSeconds(2));
        now = START.plusMillis(1_999);
        assertThat(carried()).isEmpty();
        now = START.plusSeconds(2);

        assertThat(carried()).containsExactly("1/roster r3");
    }

    @Test
    void aChangeDuringADeliveryIsNotCarriedBesideItAndEditsTheMessageThatWasPosted() {
        put(1, "announcement", ANNOUNCEMENTS, 1);
        var first = queue.next(now).orElseThrow();
        put(1, "announcement", ANNOUNCEMENTS, 2);
        now = now.plusSeconds(5);
        assertThat(queue.next(now)).isEmpty();

        queue.back(first.letter(), new Receipt.Shown(MESSAGE), now);
        now = now.plusSeconds(2);

        var second = queue.next(now).orElseThrow().letter();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(((Deed.ShowMessage) second.deed()).known()).contains(MESSAGE);
    }

    @Test
    void aSenderThatHasNotHeardOfItsMessageYetStillEditsIt() {
        put(1, "announcement", ANNOUNCEMENTS, 1);
        carried();
        now = now.plusSeconds(3);
        put(1, "announcement", ANNOUNCEMENTS, 2);

        var second = queue.next(now).orElseThrow().letter();

        assertThat(((Deed.ShowMessage) second.deed()).known()).contains(MESSAGE);
    }

    @Test
    void aDeletedMessageIsPostedAgainAtTheNextChange() {
        queue.put(letter(1, "roster", ROSTERS, 1, Optional.of(MESSAGE)), now);
        var first = queue.next(now).orElseThrow();
        queue.put(letter(1, "roster", ROSTERS, 2, Optional.of(MESSAGE)), now);
        queue.back(first.letter(), new Receipt.Gone(), now);
        now = now.plusSeconds(2);

        var second = queue.next(now).orElseThrow().letter();

        assertThat(((Deed.ShowMessage) second.deed()).known()).isEmpty();
    }

    @Test
    void whatMayBeThereUnheardIsLookedForUntilItIsSeenAlsoWhenItHasChanged() {
        put(1, "announcement", ANNOUNCEMENTS, 1);
        var first = queue.next(now).orElseThrow().letter();
        assertThat(isPerhapsDone(first)).isFalse();
        queue.back(first, new Receipt.Later(Duration.ofSeconds(5)), now);
        put(1, "announcement", ANNOUNCEMENTS, 2);
        now = now.plusSeconds(5);

        var second = queue.next(now).orElseThrow().letter();
        assertThat(isPerhapsDone(second)).isTrue();
        queue.failed(second, now);
        now = now.plusSeconds(5);

        var third = queue.next(now).orElseThrow().letter();
        assertThat(isPerhapsDone(third)).isTrue();
        queue.back(third, new Receipt.Shown(MESSAGE), now);
        put(1, "announcement", ANNOUNCEMENTS, 3);
        now = now.plusSeconds(5);
        assertThat(isPerhapsDone(queue.next(now).orElseThrow().letter())).isFalse();
    }

    private static boolean isPerhapsDone(Letter<String> letter) {
        return ((Deed.ShowMessage) letter.deed()).once().perhapsDone();
    }

    @Test
    void whatDiscordWantsLaterWaitsAsLongAndThenShowsTheNewest() {
        put(1, "announcement", ANNOUNCEMENTS, 1);
        var first = queue.next(now).orElseThrow();
        queue.back(first.letter(), new Receipt.Later(Duration.ofMinutes(5)), now);
        put(1, "announcement", ANNOUNCEMENTS, 2);

        now = START.plusSeconds(299);
        assertThat(carried()).isEmpty();
        now = START.plusSeconds(300);
        assertThat(carried()).containsExactly("1/announcement r2");
    }

    @Test
    void whatCouldNotBeCarriedIsTriedAgainWithGrowingPauses() {
        put(1, "announcement", ANNOUNCEMENTS, 1);

        var pauses = new ArrayList<Duration>();
        for (var attempt = 0; attempt < 12; attempt++) {
            queue.failed(queue.next(now).orElseThrow().letter(), now);
            budget.answered(now);
            var next = queue.nextAt(now).orElseThrow();
            pauses.add(Duration.between(now, next));
            now = next;
        }

        assertThat(pauses.subList(0, 5).stream().map(Duration::toSeconds)).containsExactly(2L, 2L, 4L, 8L, 16L);
        assertThat(pauses.getLast()).isEqualTo(Duration.ofSeconds(256));
    }

    @Test
    void aRefusedDeedIsNotTriedAgain() {
        put(1, "announcement", ANNOUNCEMENTS, 1);
        var letter = queue.next(now).orElseThrow().letter();
        queue.back(letter, new Receipt.Refused(Phrase.of("missing.permission")), now);

        assertThat(queue.nextAt(now)).isEmpty();
        assertThat(queue.waiting()).isZero();
    }

    @Test
    void aSlowDiscordIsNotAnsweredWithEverMoreRequests() {
        for (var guild = 1; guild <= 100; guild++) {
            put(guild, "roster", ROSTERS, 1);
        }
        var sent = 0;
        for (var second = 0; second < 10; second++) {
            while (queue.next(now).isPresent()) {
                budget.answered(now);
                sent++;
            }
            now = now.plusSeconds(1);
        }

        assertThat(sent).isEqualTo(OutboxQueue.ON_THE_WAY);
    }

    @Test
    void aSubjectIsForgottenAMinuteAfterItWasLastShownButNeverWhileItWaits() {
        put(1, "roster", ROSTERS, 1);
        carried();
        put(2, "roster", ROSTERS, 1);

        now = now.plus(OutboxQueue.MEMORY).plusSeconds(1);
        queue.tidy(now);

        assertThat(queue.remembered()).isEqualTo(1);
        assertThat(carried()).containsExactly("2/roster r1");
    }

    private List<String> carried() {
        var carried = new ArrayList<String>();
        for (var next = queue.next(now); next.isPresent(); next = queue.next(now)) {
            var letter = next.get().letter();
            carried.add(letter.sender() + " r" + letter.revision());
            back(letter);
        }
        return carried;
    }

    private void back(Letter<String> letter) {
        budget.answered(now);
        queue.back(letter, new Receipt.Shown(MESSAGE), now);
    }

    private void put(long guild, String about, Priority priority, long revision) {
        queue.put(letter(guild, about, priority, revision, Optional.empty()), now);
    }

    private static Letter<String> letter(
            long guild, String about, Priority priority, long revision, Optional<MessageId> known) {
        var subject = new Subject(new GuildId(guild), about);
        var deed = new Deed.ShowMessage(subject.guild(), CHANNEL, known, about, new Postable() {});
        return new Letter<>(subject, priority, deed, revision, guild + "/" + about);
    }
}
