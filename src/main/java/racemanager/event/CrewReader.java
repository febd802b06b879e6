package racemanager.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import racemanager.event.Crew.CoDriver;
import racemanager.event.Entry.DriverCard;
import racemanager.event.EventPlan.DriverIdKind;
import racemanager.event.RaceEvent.Live;
import racemanager.kernel.MemberId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading;

/**
 * Reads who shares a car, a line each: "Ada Lovelace; 76561197960287930", or as much as is needed of somebody whom the
 * guild knows, a mention or the name.
 */
public final class CrewReader {

    private static final String TEXTS = "event.crew.";
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern MENTION = Pattern.compile("<@!?([1-9][0-9]{0,17}|1[0-9]{18})>");
    private static final Pattern BETWEEN = Pattern.compile("[;|\uFF1B]");

    private final Live event;
    private final Entry entry;
    private final Map<MemberId, DriverCard> known;
    private final List<Phrase> problems = new ArrayList<>();

    private CrewReader(Live event, Entry entry, Map<MemberId, DriverCard> known) {
        this.event = event;
        this.entry = entry;
        this.known = known;
    }

    /**
     * The crew of a car, or every rule that is broken.
     *
     * @param known how the guild knows its members
     */
    public static Parsed<Crew> read(
            Live event, Entry entry, String name, String typed, Map<MemberId, DriverCard> known) {
        return new CrewReader(event, entry, known).read(name, typed);
    }

    /**
     * The lines that would be typed for a car as it is. A captain who named a member is not shown the account that the
     * member told the guild.
     */
    public static String text(Entry entry) {
        return entry.others().map(other -> text(entry, other)).collect(Collectors.joining("\n"));
    }

    private static String text(Entry entry, CoDriver other) {
        var name = other.card().fullName();
        var namesakes =
                entry.others().filter(each -> isNamed(each.card(), name)).count();
        return other.member().isPresent() && namesakes == 1
                ? name
                : name
                        + other.card()
                                .steam()
                                .map(account -> "; " + account.text())
                                .orElse("");
    }

    /** What a car's team cannot be called. */
    static Optional<Phrase> objection(String name) {
        return name.length() < Crew.SHORTEST_NAME || name.length() > Crew.LONGEST_NAME
                ? Optional.of(Phrase.of(TEXTS + "name")
                        .with("least", Crew.SHORTEST_NAME)
                        .with("most", Crew.LONGEST_NAME))
                : Optional.empty();
    }

    private Parsed<Crew> read(String name, String typed) {
        var called = PlainText.line(name);
        objection(called).ifPresent(problems::add);
        var others = new ArrayList<CoDriver>();
        var number = 0;
        for (var line : PlainText.paragraph(typed).lines().toList()) {
            number++;
            if (!line.isBlank()) read(number, line).ifPresent(others::add);
        }
        var crew = new Crew(called, others);
        problems.addAll(CrewRules.objections(event, entry, crew));
        return problems.isEmpty() ? Parsed.read(crew) : Parsed.rejected(problems);
    }

    private Optional<CoDriver> read(int line, String typed) {
        var parts = BETWEEN.split(typed, 2);
        var who = PlainText.line(parts[0]);
        var account = parts.length < 2 ? "" : PlainText.line(parts[1]);
        var mention = MENTION.matcher(who);
        if (mention.matches()) return mentioned(line, MemberId.parse(mention.group(1)), account);
        if (account.isEmpty()) return present(who, card -> true).or(() -> named(line, who));
        return typed(line, who, account);
    }

    /** Whoever is in the car already stays who they are. */
    private Optional<CoDriver> present(String name, Predicate<DriverCard> wanted) {
        return entry.others()
                .filter(other -> isNamed(other.card(), name) && wanted.test(other.card()))
                .filter(other -> !asksForSteam() || other.card().steam().isPresent())
                .findFirst();
    }

    private Optional<CoDriver> mentioned(int line, MemberId member, String account) {
        var card = known.get(member);
        if (card == null) return faulty(line, Phrase.of(TEXTS + "no_profile"));
        if (!account.isEmpty()) return typed(line, card.fullName(), account);
        return ofMember(line, member, card);
    }

    private Optional<CoDriver> ofMember(int line, MemberId member, DriverCard card) {
        if (!asksForSteam())
            return Optional.of(new CoDriver(new DriverCard(card.fullName(), Optional.empty()), Optional.of(member)));
        return card.steam().isPresent()
                ? Optional.of(new CoDriver(card, Optional.of(member)))
                : faulty(line, noAccount(card.fullName()));
    }

    /** By the name alone: a member who is known by it, or else somebody whose account stands behind a space. */
    private Optional<CoDriver> named(int line, String who) {
        var members = known.entrySet().stream()
                .filter(each -> isNamed(each.getValue(), who))
                .toList();
        if (members.size() == 1)
            return ofMember(
                    line, members.getFirst().getKey(), members.getFirst().getValue());
        if (members.size() > 1 && asksForSteam())
            return faulty(line, Phrase.of(TEXTS + "several").with("name", shown(who)));
        var space = who.lastIndexOf(' ');
        if (!asksForSteam()) return typed(line, who, "");
        return space > 0 && SteamId.read(who.substring(space + 1)) instanceof SteamIdReading.Known
                ? typed(line, who.substring(0, space), who.substring(space + 1))
                : faulty(line, noAccount(who));
    }

    private Optional<CoDriver> typed(int line, String name, String account) {
        return switch (DriverCardReader.read(
                new RegistrationForm(name, account, "", ""),
                event.plan().capacity().driverId())) {
            case Parsed.Rejected<DriverCard> rejected -> {
                rejected.problems().forEach(problem -> faulty(line, problem));
                yield Optional.empty();
            }
            case Parsed.Read<DriverCard> read ->
                Optional.of(present(name, read.value()::equals)
                        .orElseGet(() -> new CoDriver(read.value(), owner(read.value()))));
        };
    }

    /** The member whose account it is, so that they see the car, and can have their data erased. */
    private Optional<MemberId> owner(DriverCard card) {
        return known.entrySet().stream()
                .filter(each ->
                        card.steam().isPresent() && each.getValue().steam().equals(card.steam()))
                .map(Map.Entry::getKey)
                .min((one, other) -> Long.compare(one.value(), other.value()));
    }

    private Optional<CoDriver> faulty(int line, Phrase problem) {
        problems.add(Phrase.of(TEXTS + "line").with("line", line).with("problem", problem));
        return Optional.empty();
    }

    private static Phrase noAccount(String name) {
        return Phrase.of(TEXTS + "no_account").with("name", shown(name));
    }

    private static String shown(String typed) {
        return PlainText.cut(typed, LONGEST_SHOWN);
    }

    private static boolean isNamed(DriverCard card, String name) {
        return PlainText.likeness(card.fullName()).equals(PlainText.likeness(name));
    }

    private boolean asksForSteam() {
        return event.plan().capacity().driverId() == DriverIdKind.STEAM;
    }
}
