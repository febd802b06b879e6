package racemanager.event.wizard;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.PlainText;
import racemanager.track.TrackName;
import racemanager.track.TrackReader;
import racemanager.wizard.Answers;

/** An event that begins with a file: what it says is read first, and held against the guild when the session opens. */
public final class EventImport {

    private static final String TEXTS = "wizard.event.import";
    private static final String IMPORTED = "imported";
    private static final String TRACK = "imported_track";
    private static final String WALL = "imported_wall";
    private static final String START = "imported_start";
    private static final String CODED = "imported_coded";
    private static final String PARTICIPANTS = "imported_participants";
    private static final String ZONE = "zone";
    private static final int MOST_NAMES = 3;
    private static final int LONGEST_NAMES = 120;

    /**
     * What a command says that begins with this file, or everything that is wrong with it.
     *
     * @param said the texts by their place in the file, such as {@code check_in.opens}; of {@code teams} the names, of
     *     {@code classes} the lines that would be typed, and of {@code car_codes} the cars that have some
     */
    public static Parsed<Answers> read(Map<String, List<String>> said, int participants) {
        var file = new EventFile(said);
        var start = start(file);
        TitleStep.read(file);
        DescriptionStep.read(file);
        TypeStep.read(file);
        ZoneStep.read(file);
        DateStep.read(file);
        track(file);
        CarsStep.read(file);
        CapacityStep.read(file);
        TeamsStep.read(file);
        ClassesStep.read(file);
        SplitsStep.read(file);
        TeamCarsStep.read(file);
        ChannelsStep.read(file);
        SessionsStep.read(file);
        CheckInStep.read(file, start);
        RulesStep.read(file);
        RolesStep.read(file);
        WithdrawalLimit.read(file);
        file.take(Answers.of(IMPORTED, "1")
                .with(CODED, file.all("car_codes").stream().map(PlainText::line).toList())
                .with(PARTICIPANTS, Integer.toString(participants)));
        return file.read();
    }

    /** A file has the wall time that was meant beside the instant that it was; whoever changes one must see the other. */
    private static Optional<Instant> start(EventFile file) {
        var start = file.moment("start").map(at -> at.truncatedTo(ChronoUnit.MINUTES));
        var wall = file.wallTime("wall_time").map(at -> at.truncatedTo(ChronoUnit.MINUTES));
        var zone = file.one(ZONE).flatMap(EventImport::zone);
        start.ifPresent(at -> file.take(Answers.of(START, at.toString())));
        wall.ifPresent(at -> file.take(Answers.of(WALL, at.toString())));
        start.flatMap(at -> zone.map(place -> LocalDateTime.ofInstant(at, place)))
                .filter(clock -> wall.isPresent() && !wall.get().equals(clock))
                .ifPresent(clock -> file.object("wall_time", EventFile.differs("start")));
        return start.or(() ->
                wall.flatMap(clock -> zone.map(place -> clock.atZone(place).toInstant())));
    }

    private static Optional<ZoneId> zone(String id) {
        return Optional.of(id)
                .filter(each -> ZoneId.getAvailableZoneIds().contains(each))
                .map(ZoneId::of);
    }

    private static void track(EventFile file) {
        if (!file.says("track.name")) return;
        var layout = file.one("track.layout").orElse("");
        switch (TrackReader.name(file.one("track.name").orElse(""), layout)) {
            case Parsed.Rejected<TrackName> rejected ->
                rejected.problems().forEach(problem -> file.object("track", problem));
            case Parsed.Read<TrackName> read -> file.take(Answers.NONE.with(TRACK, parts(read.value())));
        }
    }

    private static List<String> parts(TrackName name) {
        return Stream.concat(Stream.of(name.name()), name.layout().stream()).toList();
    }

    /** Whether the command says that a file is begun with. */
    public static boolean isImported(Answers known) {
        return known.one(IMPORTED).isPresent();
    }

    /** What is set when a session begins with a file; what this guild does not have is as if the file did not say it. */
    public static Answers answers(Answers known, EventWizardContext context) {
        var left = new ArrayList<>(EventFile.left(known));
        var said = known;
        var strange = Stream.concat(ChannelsStep.strange(known, context), RolesStep.strange(known, context))
                .toList();
        for (var field : strange) {
            said = said.without(field.key());
            left.add(field.key());
        }
        if (WithdrawalLimit.differs(known, context)) left.add("withdrawals");
        var all = EventWizard.suggested(Answers.NONE, context).and(said);
        return EventFile.leaving(
                        left, EventOpening.filledIn(said, date(all, context).and(track(known, context)), context))
                .with(CODED, uncoded(known, context))
                .with(Answers.SAID, "1")
                .without(TRACK)
                .without(WALL)
                .without(START)
                .without(IMPORTED);
    }

    private static Answers date(Answers said, EventWizardContext context) {
        var zone = ZoneStep.zone(said);
        var start = said.one(START).map(Instant::parse);
        return said.one(WALL)
                .map(LocalDateTime::parse)
                .or(() -> start.map(at -> LocalDateTime.ofInstant(at, zone)))
                .map(wall -> DateStep.said(wall, start.map(at -> zone.getRules().getOffset(at)), zone, context.now()))
                .orElse(DateStep.OPEN);
    }

    private static Answers track(Answers known, EventWizardContext context) {
        var parts = known.all(TRACK);
        return parts.isEmpty()
                ? Answers.NONE
                : TrackStep.named(
                        new TrackName(parts.getFirst(), parts.stream().skip(1).findFirst()), context);
    }

    /** The cars of which the file has a code and no vehicle list of the guild has one. */
    private static List<String> uncoded(Answers known, EventWizardContext context) {
        var coded = context.vehicles().lists().stream()
                .flatMap(list -> list.vehicles().stream())
                .filter(vehicle -> vehicle.code().isPresent())
                .map(vehicle -> PlainText.likeness(vehicle.name()))
                .collect(Collectors.toSet());
        return CarsStep.cars(known).stream()
                .flatMap(cars -> cars.names().stream())
                .filter(known.all(CODED)::contains)
                .filter(car -> !coded.contains(PlainText.likeness(car)))
                .toList();
    }

    /** What the review says of the file. */
    static List<Phrase> remarks(Answers answers, EventWizardContext context) {
        var remarks = new ArrayList<Phrase>();
        var left = EventFile.left(answers).stream()
                .map(section -> Phrase.of(TEXTS + ".left." + section))
                .toList();
        if (!left.isEmpty()) remarks.add(Phrase.of(TEXTS + ".left").with("sections", new Several(left)));
        var cars = answers.all(CODED);
        if (!cars.isEmpty()) {
            var some = String.join(", ", cars.stream().limit(MOST_NAMES).toList());
            remarks.add(Phrase.of(TEXTS + ".cars")
                    .with("count", cars.size())
                    .with("cars", PlainText.cut(some, LONGEST_NAMES)));
        }
        answers.one(PARTICIPANTS)
                .flatMap(PlainText::number)
                .filter(count -> count > 0)
                .ifPresent(
                        count -> remarks.add(Phrase.of(TEXTS + ".participants").with("count", count)));
        return remarks;
    }

    /** The same answers without what the review says of the file. */
    static Answers unremarked(Answers answers) {
        return EventFile.leavingNothing(answers.without(CODED).without(PARTICIPANTS));
    }

    private EventImport() {}
}
