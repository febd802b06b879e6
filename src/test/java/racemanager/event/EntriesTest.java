package racemanager.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** A list in blocks against a plain one. */
class EntriesTest {

    private static final Instant AT = Instant.parse("2026-12-01T12:00:00Z");
    private static final int DRIVERS = 300;
    private static final int CO_DRIVERS = 1_000_000;

    private static MemberId member(long number) {
        return new MemberId(number);
    }

    private static SteamId account(long number) {
        return SteamId.ofAccount(number);
    }

    /** Every third shares the car, every fifth waits after some races. */
    private static Entry entry(long number) {
        var alone = Entry.of(member(number), card(number), "Audi R8", AT);
        var shared = number % 3 == 0
                ? alone.with(Optional.of(new Crew(
                        "Car " + number,
                        List.of(new CoDriver(card(number + CO_DRIVERS), Optional.of(member(number + CO_DRIVERS)))))))
                : alone;
        return number % 5 == 0 ? shared.startedBefore((int) (number % 4)) : shared;
    }

    private static DriverCard card(long number) {
        return new DriverCard("Driver " + number, Optional.of(account(number)));
    }

    private static int placeIn(List<Entry> plain, MemberId driver) {
        return plain.stream().map(Entry::driver).toList().indexOf(driver);
    }

    private static void isTheSame(Entries entries, List<Entry> plain) {
        assertThat(entries).isEqualTo(plain).hasSameHashCodeAs(plain);
        for (int index = 0; index < plain.size(); index++) {
            var expected = plain.get(index);
            assertThat(entries.get(index)).isEqualTo(expected);
            assertThat(entries.placeOf(expected.driver())).contains(index + 1);
            assertThat(entries.ofDriver(expected.driver())).contains(expected);
            expected.cards()
                    .forEach(card -> assertThat(entries.ofAccount(card.steam().orElseThrow()))
                            .contains(expected));
            expected.members()
                    .forEach(each -> assertThat(entries.drivenBy(each)).contains(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsDoneItHasTheOrderOfAPlainListAndFindsEverybody(long seed) {
        var dice = new Random(seed);
        var plain = new ArrayList<Entry>();
        var entries = Entries.of(plain);
        for (int step = 0; step < 1_500; step++) {
            var driver = member(1 + dice.nextInt(DRIVERS));
            int known = placeIn(plain, driver);
            if (known < 0) {
                var entry = entry(driver.value());
                int place = 1 + dice.nextInt(plain.size() + 3);
                entries = dice.nextBoolean() ? entries.and(entry) : entries.at(place, entry);
                plain.add(entries.placeOf(driver).orElseThrow() - 1, entry);
            } else if (dice.nextInt(3) == 0) {
                entries = entries.changing(driver, entry -> entry.in("Car " + driver.value()));
                plain.set(known, plain.get(known).in("Car " + driver.value()));
            } else if (dice.nextInt(3) == 0) {
                entries = entries.without(driver);
                plain.remove(known);
                assertThat(entries.ofDriver(driver)).isEmpty();
                assertThat(entries.drivenBy(member(driver.value() + CO_DRIVERS)))
                        .isEmpty();
                assertThat(entries.ofAccount(account(driver.value()))).isEmpty();
                assertThat(entries.placeOf(driver)).isEmpty();
            }
            if (step % 50 == 0) isTheSame(entries, plain);
        }
        isTheSame(entries, plain);
        isTheSame(Entries.of(plain), plain);
    }

    @Test
    void whereSomebodyIsPutIsTheirPlaceAndBehindTheEndIsTheEnd() {
        for (int place : new int[] {1, 2, 32, 33, 34, 64, 65, 100, 101, 500}) {
            var entries = Entries.of(hundred());

            var more = entries.at(place, entry(200));

            assertThat(more.placeOf(member(200))).contains(Math.min(place, 101));
            assertThat(more).hasSize(101);
            assertThat(entries).as("what it was before").isEqualTo(hundred());
        }
    }

    private static List<Entry> hundred() {
        return LongStream.rangeClosed(1, 100).mapToObj(EntriesTest::entry).toList();
    }

    @Test
    void theFirstWhoHasStartedInMoreRacesIsFoundInAnyBlock() {
        var starts = IntStream.range(0, 100).map(index -> index / 40).toArray();
        var entries = Entries.of(IntStream.range(0, 100)
                .mapToObj(index -> Entry.of(member(index + 1), card(index + 1), "Audi R8", AT)
                        .startedBefore(starts[index]))
                .toList());

        assertThat(entries.untilStartedMore(0)).isEqualTo(40);
        assertThat(entries.untilStartedMore(1)).isEqualTo(80);
        assertThat(entries.untilStartedMore(2)).isEqualTo(100);
        assertThat(Entries.of(List.of()).untilStartedMore(0)).isZero();
    }

    @Test
    void whoeverLeavesTheGridForTheLineIsInNoSplit() {
        var split = entry(7).inSplit(Optional.of(1));
        var list = new EntryList(List.of(split, entry(8)), List.of(entry(9)));

        var sentBack = list.sentBack(member(7));

        assertThat(sentBack.waiting()).extracting(Entry::driver).containsExactly(member(7), member(9));
        assertThat(sentBack.waiting()).extracting(Entry::split).containsOnly(Optional.empty());
        assertThat(list.grid().getFirst().split()).contains(1);
    }

    @Test
    void nobodyCanChangeIt() {
        assertThatThrownBy(() -> Entries.of(hundred()).removeFirst()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Entries.of(hundred()).get(100)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Entries.of(hundred()).get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
