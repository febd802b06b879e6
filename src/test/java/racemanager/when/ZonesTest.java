package racemanager.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

class ZonesTest {

    private static final Instant WINTER = Instant.parse("2026-12-05T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-05T12:00:00Z");

    @Test
    void regionsFitASelectAndHaveANameInEveryLanguage() {
        assertThat(Zones.regions()).hasSizeBetween(5, 25).contains("Europe", "America", "UTC");
        for (var region : Zones.regions()) {
            var key = Phrase.of("when.region." + region.toLowerCase(Locale.ROOT));
            assertThat(Speech.load().label(key, Locale.FRENCH)).isNotBlank();
        }
    }

    @Test
    void aRegionsZonesAreInOrderOfTheirCitiesWithTheirPresentOffset() {
        var europe = Zones.of("Europe", WINTER);

        assertThat(europe)
                .extracting(ZoneChoice::city)
                .isSorted()
                .startsWith("Amsterdam")
                .contains("Madrid");
        assertThat(europe).extracting(ZoneChoice::label).contains("Europe/Madrid (UTC+1)", "Europe/London (UTC)");
        assertThat(Zones.of("Europe", SUMMER)).extracting(ZoneChoice::label).contains("Europe/Madrid (UTC+2)");
    }

    @Test
    void aHalfHourAndAWestwardOffsetAreWrittenWell() {
        assertThat(ZoneChoice.of(ZoneId.of("Asia/Kolkata"), WINTER).label()).isEqualTo("Asia/Kolkata (UTC+5:30)");
        assertThat(ZoneChoice.of(ZoneId.of("America/St_Johns"), WINTER).label())
                .isEqualTo("America/St Johns (UTC-3:30)");
    }

    @Test
    void noZoneIsOfferedUnderTwoNames() {
        var all = Zones.all().map(ZoneId::getId).toList();

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(all).contains("Europe/Kyiv", "Asia/Kolkata").doesNotContain("Europe/Kiev", "Asia/Calcutta");
    }

    @Test
    void anUnknownRegionHasNoZones() {
        assertThat(Zones.of("Atlantis", WINTER)).isEmpty();
    }

    @Test
    void pagesHoldAtMostTwentyFiveAndTogetherEverything() {
        var america = Zones.of("America", WINTER);
        var first = ZonePage.of(america, 0);

        assertThat(first.count()).isEqualTo((america.size() + 24) / 25);
        int shown = 0;
        for (int number = 0; number < first.count(); number++) {
            var page = ZonePage.of(america, number);
            assertThat(page.choices()).hasSizeBetween(1, 25);
            shown += page.choices().size();
        }
        assertThat(shown).isEqualTo(america.size());
        assertThat(ZonePage.of(america, 99).number()).isEqualTo(first.count() - 1);
        assertThat(ZonePage.of(america, -1).number()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "madrid | Europe/Madrid",
                "Madr | Europe/Madrid",
                "Europe/Madrid | Europe/Madrid",
                "europe/madrid | Europe/Madrid",
                "new york | America/New_York",
                "New_York | America/New_York",
                "nueva york | America/New_York",
                "Londres | Europe/London",
                "são paulo | America/Sao_Paulo",
                "Bogotá | America/Bogota",
                "reunion | Indian/Reunion",
                "CET | Europe/Madrid",
                "est | America/New_York",
                "PST | America/Los_Angeles",
                "BST | Europe/London",
                "JST | Asia/Tokyo",
                "spa | Europe/Brussels",
                "monza | Europe/Rome",
                "barcelona | Europe/Madrid",
                "kiev | Europe/Kyiv",
                "UTC | Etc/UTC",
                "buenos aires | America/Argentina/Buenos_Aires"
            })
    void aZoneIsFoundByWhatPeopleCallIt(String typed, String zone) {
        assertThat(Zones.search(typed, WINTER))
                .hasSizeBetween(1, 25)
                .extracting(choice -> choice.zone().getId())
                .startsWith(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTC+1 | Europe/Berlin",
                "+1 | Europe/Berlin",
                "GMT+5:30 | Asia/Kolkata",
                "utc-3 | America/Argentina/Buenos_Aires",
                "utc −5 | America/Bogota",
                "+0530 | Asia/Kolkata"
            })
    void anOffsetFindsTheZonesThatHaveItNow(String typed, String zone) {
        assertThat(Zones.search(typed, WINTER))
                .hasSizeBetween(1, 25)
                .extracting(choice -> choice.zone().getId())
                .contains(zone);
        assertThat(Zones.search(typed, WINTER))
                .extracting(ZoneChoice::offset)
                .containsOnly(ZoneId.of(zone).getRules().getOffset(WINTER));
    }

    @Test
    void aWholeOffsetFindsFirstTheZoneThatKeepsIt() {
        for (var typed : List.of("UTC+1", "gmt+1", "+01:00")) {
            for (var now : List.of(WINTER, SUMMER)) {
                var best = Zones.search(typed, now).getFirst();

                assertThat(best.zone()).isEqualTo(ZoneId.of("Etc/GMT-1"));
                assertThat(best.label()).isEqualTo("UTC+1");
                assertThat(Zones.isCertain(typed, best, now)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Etc/GMT-1, UTC+1", "Etc/GMT+3, UTC-3", "Etc/UTC, UTC", "Europe/Madrid, Europe/Madrid"})
    void aFixedZoneIsNamedAsItsOffset(String id, String name) {
        assertThat(Zones.name(ZoneId.of(id))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"EST, false", "cest, false", "IST, false", "+05:30, false", "MSK, true", "Madrid, true", "GMT, true"})
    void onlyWhatCanBeOneZoneIsCertain(String typed, boolean certain) {
        var best = Zones.search(typed, WINTER).getFirst();

        assertThat(Zones.isCertain(typed, best, WINTER)).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource({"''", "xyzzy", "@everyone", "UTC+99", "zq"})
    void nothingIsFoundForWhatIsNoZone(String typed) {
        assertThat(Zones.search(typed, WINTER)).isEmpty();
    }

    @Test
    void everyNicknameLeadsToAZoneThatExists() {
        var ids = Zones.all().map(ZoneId::getId).toList();

        assertThat(ids).containsAll(ZoneNicknames.wellKnown());
    }
}
