package racemanager.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A race of a whole league: drivers without Discord from a list, and members who register themselves. */
final class League implements AutoCloseable {

    static final String TITLE = "Grand Final";
    static final String RACE_CONTROL = "race-control";

    private static final String OUT_OF_DATE = "out of date";

    /** An account whose number ends in zeros is taken for one that a spreadsheet rounded. */
    private static final long FIRST_ACCOUNT = 76_561_198_500_000_001L;

    private static final Pattern NUMBER = Pattern.compile("\"number\" : [12],");

    private final Organiser organiser;
    private final Visitor owner;
    private final List<Visitor> members;

    /** With so many members who drive. */
    League(Page page, int members) {
        organiser = new Organiser(page);
        owner = page.as("owner");
        this.members =
                page.drivers().stream().limit(members).map(page::asDriver).toList();
        owner.types("/settings show").message().chooses("Race control", RACE_CONTROL);
    }

    Organiser organiser() {
        return organiser;
    }

    Visitor owner() {
        return owner;
    }

    Visitor member(int member) {
        return members.get(member);
    }

    static String account(int driver) {
        return Long.toString(FIRST_ACCOUNT + driver);
    }

    static List<String> accounts(List<Integer> drivers) {
        return drivers.stream().map(League::account).toList();
    }

    /** Takes a list of drivers without Discord. */
    void imports(String list) {
        var preview = owner.uploads(
                        "/event participant import",
                        Map.of("event", TITLE, "reason", "The league’s list"),
                        "drivers.csv",
                        list.getBytes(StandardCharsets.UTF_8))
                .message();
        assertThat(preview.text()).contains("0 wrong");
        assertThat(preview.presses("Import all").message().text()).contains("Imported");
    }

    static String name(int driver) {
        return "Driver " + (char) ('A' + driver / 26) + (char) ('a' + driver % 26);
    }

    /** A member presses Register, and types what is asked for beside name and account. */
    String registers(int member, int driver, Map<String, String> more) {
        var visitor = members.get(member);
        var form = visitor.reads(Organiser.ANNOUNCEMENTS, TITLE)
                .presses("Register")
                .form()
                .with("Full name", visitor.name())
                .with("Steam account", account(driver));
        for (var field : more.entrySet()) form = form.with(field.getKey(), field.getValue());
        return form.sends().message().text();
    }

    void checksIn(int member) {
        members.get(member)
                .reads(Organiser.ANNOUNCEMENTS, TITLE)
                .presses("Check in")
                .message();
    }

    SeenMessage entry(int member) {
        return members.get(member)
                .reads(Organiser.ANNOUNCEMENTS, TITLE)
                .presses("My entry")
                .message();
    }

    void takesNumber(int member, int number) {
        var form = entry(member).presses("Change").form();
        form.with("Race number", Integer.toString(number)).sends().message();
        assertThat(entry(member).text()).contains(Integer.toString(number));
    }

    /** All pages of the list of drivers. */
    String fullList() {
        return owner.reads(Organiser.ANNOUNCEMENTS, TITLE).fullList();
    }

    SeenMessage exports(String format, Optional<Integer> split) {
        var options = new HashMap<>(Map.of("event", TITLE, "format", format));
        split.ifPresent(each -> options.put("split", Integer.toString(each)));
        return owner.types("/event export", options).message();
    }

    /** What race control is told of the list on the server, once however much has changed. */
    SeenMessage isToldOnce(String... words) {
        var told = owner.reads(RACE_CONTROL, words);
        assertThat(told.text()).contains(OUT_OF_DATE);
        assertThat(owner.posts(RACE_CONTROL).stream().filter(post -> post.says(OUT_OF_DATE)))
                .hasSize(1);
        return told;
    }

    /** The exported race begins another one, of which the same is exported. */
    void comesBackFromItsFile() {
        var file = text(exports("json", Optional.empty()).download()).replace(TITLE, "Next Final");
        var review = owner.uploads("/event import", "race.json", file.getBytes(StandardCharsets.UTF_8))
                .message();
        assertThat(review.presses("Publish now").message().text()).contains("Next Final is published");
        var again = owner.types("/event export", "Next Final", "json").message().download();
        assertThat(plan(text(again))).isEqualTo(plan(file)).contains("Next Final");
    }

    /** Without who is in it, and without the event's own number. */
    private static String plan(String file) {
        var plan = file.lines()
                .takeWhile(line -> !line.contains("\"participants\""))
                .collect(Collectors.joining("\n"));
        return NUMBER.matcher(plan).replaceFirst("");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        members.forEach(Visitor::close);
        owner.close();
        organiser.close();
    }
}
