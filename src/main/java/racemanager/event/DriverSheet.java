package racemanager.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.split.Splits;
import racemanager.event.team.Teams;
import racemanager.kernel.HttpsLink;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.sheet.Sheet;
import racemanager.sheet.SheetHeadings;
import racemanager.sheet.SheetReader;
import racemanager.steam.SteamId;

/**
 * A file of drivers, read for one event.
 *
 * @param nobody how many of its rows are places of people who asked to be forgotten
 * @param unknown headings that say nothing about drivers, whose cells are left out
 */
public record DriverSheet(List<DriverRow> rows, int nobody, List<String> unknown) {

    public static final int MOST_ROWS = 200;

    /** What every team is called in any language, by its number from 0. */
    @FunctionalInterface
    public interface TeamNames {
        Set<String> of(Phrase name);
    }

    public DriverSheet {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /** The rows of a CSV file, or why none of them can be read. */
    public static Parsed<DriverSheet> read(byte[] file, EventPlan plan, SheetHeadings headings, TeamNames names) {
        var columns = DriverColumn.among(headings, plan.capacity().driverId());
        return switch (SheetReader.read(file, columns, MOST_ROWS)) {
            case Parsed.Rejected<Sheet> rejected -> Parsed.rejected(rejected.problems());
            case Parsed.Read<Sheet> sheet -> Parsed.read(new Reading(sheet.value(), plan, names).all());
        };
    }

    private record Reading(Sheet sheet, EventPlan plan, TeamNames names) {

        DriverSheet all() {
            var given = Arrays.stream(DriverColumn.values())
                    .filter(column -> sheet.columns().contains(column.id()))
                    .collect(Collectors.toUnmodifiableSet());
            var named = sheet.rows().stream().filter(row -> !isNobody(row)).toList();
            return new DriverSheet(
                    named.stream().map(row -> row(row, given)).toList(),
                    sheet.rows().size() - named.size(),
                    sheet.unknown());
        }

        /** An exported list keeps the places of those who asked to be forgotten, without a name. */
        private static boolean isNobody(Sheet.Row row) {
            return text(row, DriverColumn.NAME).isEmpty()
                    && text(row, DriverColumn.STEAM).isEmpty()
                    && !text(row, DriverColumn.REGISTERED).isEmpty();
        }

        private static String text(Sheet.Row row, DriverColumn column) {
            return PlainText.line(row.text(column.id()));
        }

        private DriverRow row(Sheet.Row row, Set<DriverColumn> given) {
            var problems = new ArrayList<>(row.problems());
            var driverId = row.text(DriverColumn.STEAM.id());
            var form = new RegistrationForm(row.text(DriverColumn.NAME.id()), driverId, "", "");
            var asked = PlainText.line(driverId).isEmpty()
                    ? DriverIdKind.NONE
                    : plan.capacity().driverId();
            var account = Optional.<SteamId>empty();
            switch (DriverCardReader.read(form, asked)) {
                case Parsed.Rejected<DriverCard> rejected -> problems.addAll(rejected.problems());
                case Parsed.Read<DriverCard> read -> account = read.value().steam();
            }
            return new DriverRow(
                    row.line(),
                    text(row, DriverColumn.NAME),
                    driverId,
                    account,
                    text(row, DriverColumn.CAR),
                    NumberRules.read(row.text(DriverColumn.NUMBER.id()), plan, problems),
                    isShared() ? Optional.empty() : team(text(row, DriverColumn.TEAM), problems),
                    text(row, DriverColumn.CLASS),
                    split(text(row, DriverColumn.SPLIT), problems),
                    isShared() ? text(row, DriverColumn.TEAM) : "",
                    livery(text(row, DriverColumn.LIVERY), problems),
                    given,
                    problems);
        }

        /** A race has teams or team cars, not both, and one column for either. */
        private boolean isShared() {
            return plan.details().teamCars().isPresent();
        }

        private Optional<Integer> team(String typed, List<Phrase> problems) {
            if (typed.isEmpty()) return Optional.empty();
            var teams = plan.details().teams();
            if (teams.isEmpty()) {
                problems.add(Phrase.of("drivers.import.no_teams"));
                return Optional.empty();
            }
            var team = team(typed, teams.get());
            if (team.isEmpty())
                problems.add(Phrase.of("drivers.import.no_such_team")
                        .with("team", typed)
                        .with("all", new Phrase.Argument.Several(teams.get().said())));
            return team;
        }

        private Optional<Integer> team(String typed, Teams teams) {
            var likeness = PlainText.likeness(typed);
            return IntStream.range(0, teams.count())
                    .filter(team -> names.of(teams.name(team)).stream()
                            .map(PlainText::likeness)
                            .anyMatch(likeness::equals))
                    .boxed()
                    .findFirst();
        }

        private Optional<HttpsLink> livery(String typed, List<Phrase> problems) {
            if (typed.isEmpty()) return Optional.empty();
            if (!plan.details().rules().allowLiveries()) {
                problems.add(Phrase.of("drivers.import.no_liveries"));
                return Optional.empty();
            }
            LiveryReader.objection(typed).ifPresent(problems::add);
            return LiveryReader.read(typed);
        }

        private Optional<Integer> split(String typed, List<Phrase> problems) {
            if (typed.isEmpty()) return Optional.empty();
            var splits = plan.details().splits();
            if (splits.isEmpty()) {
                problems.add(Phrase.of("drivers.import.no_splits"));
                return Optional.empty();
            }
            var split = PlainText.number(typed).map(each -> each - 1).filter(splits.get()::has);
            if (split.isEmpty())
                problems.add(Phrase.of("steward.no_such_split")
                        .with("most", splits.map(Splits::count).orElse(0)));
            return split;
        }
    }
}
