package racemanager.general.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.access.Access;
import racemanager.discord.CustomId;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Route.Slash;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Localizer;

/** What help shows to one member. */
record HelpView(HelpCommands commands, Localizer localizer, Set<Access> allowed) {

    /** With the descriptions on two lines each, about as much as a phone shows at once. */
    private static final int PER_PAGE = 14;

    private static final String HEADING = "### ";
    private static final int COLOUR = 0x3B78C3;

    /** All that this member may use, by topic. */
    View overview(int wanted) {
        var pages = new LinePages(
                Stream.of(HelpSection.values()).flatMap(this::section).toList(), PER_PAGE);
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text("help.title") + "\n" + racing()));
        body.add(Parts.text(headed(pages, page)));
        body.add(Parts.text(localizer.text(Phrase.of("help.more")
                .with("help", commands.mention("help", localizer))
                .with("topics", new Several(topics().map(HelpTopic::title).toList())))));
        pages.turning(page, turned -> CustomId.of(HelpModule.PAGE, turned)).ifPresent(body::add);
        return View.of(Parts.frame(COLOUR, body));
    }

    /** Most of what drivers do are buttons, which no list of commands shows. */
    private String racing() {
        return localizer.text(Phrase.of("help.racing")
                .with("register", Phrase.of("button.register"))
                .with("check_in", Phrase.of("button.check_in")));
    }

    /** A page in the middle of a section repeats its heading. */
    private static String headed(LinePages pages, int page) {
        var text = pages.page(page);
        return text.startsWith(HEADING)
                ? text
                : IntStream.range(0, page)
                        .mapToObj(pages::page)
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith(HEADING))
                        .reduce((earlier, later) -> later)
                        .map(heading -> heading + "\n" + text)
                        .orElse(text);
    }

    /** The heading is of one piece with the first command, so that no page ends with it. */
    private Stream<String> section(HelpSection section) {
        var lines = commands.usable(allowed).stream()
                .filter(row -> HelpSection.of(row) == section)
                .sorted(HelpSection.ORDER)
                .map(row -> localizer.text(line(row)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!lines.isEmpty()) {
            lines.set(0, HEADING + localizer.text(section.title()) + "\n" + lines.getFirst());
        }
        return lines.stream();
    }

    private Phrase line(Slash row) {
        return Phrase.of("help.line")
                .with("command", commands.mention(row.path(), localizer))
                .with("description", description(row));
    }

    private static Phrase description(Slash row) {
        return Phrase.of("command." + row.path().replace(' ', '.') + ".description");
    }

    /** What this member may read about. */
    Stream<HelpTopic> topics() {
        return Stream.of(HelpTopic.values()).filter(topic -> allowed.contains(topic.access()));
    }

    View answer(HelpTopic topic) {
        var text = topic.text();
        for (var command : topic.commands()) {
            text = text.with(command.replace(' ', '_'), named(command));
        }
        return View.ofText("## " + localizer.text(topic.title()) + "\n" + localizer.text(text));
    }

    /** A command in an answer; one that the reader may not use is named with what it needs. */
    private Phrase named(String path) {
        return commands.rows().get().stream()
                .filter(row -> row.path().equals(path))
                .map(Slash::access)
                .filter(access -> !allowed.contains(access))
                .flatMap(access -> HelpSection.module(access).stream())
                .findFirst()
                .map(module -> Phrase.of("help.needs")
                        .with("command", new Markup("`" + HelpCommands.spoken(path, localizer) + "`"))
                        .with("module", module.title()))
                .orElseGet(() -> Phrase.of("markup").with("markup", commands.mention(path, localizer)));
    }

    /** A command with what can be filled in. */
    View answer(Slash row) {
        var key = "command." + row.path().replace(' ', '.') + ".option.";
        var options = row.options().stream()
                .map(option -> localizer.text(Phrase.of("help.option")
                        .with("option", Phrase.of(key + option.name() + ".name"))
                        .with("description", Phrase.of(key + option.name() + ".description"))));
        return View.ofText(Stream.concat(Stream.of(localizer.text(spokenLine(row))), options)
                .collect(Collectors.joining("\n")));
    }

    /** With the command's name in the reader's language beside the clickable one, which is never translated. */
    private Phrase spokenLine(Slash row) {
        var spoken = HelpCommands.spoken(row.path(), localizer);
        return spoken.equals("/" + row.path())
                ? line(row)
                : Phrase.of("help.line_spoken")
                        .with("command", commands.mention(row.path(), localizer))
                        .with("spoken", new Markup("`" + spoken + "`"))
                        .with("description", description(row));
    }

    /** Everything that can be asked for, the topics first. */
    List<HelpSubject> subjects() {
        return Stream.concat(
                        topics().map(topic -> new HelpSubject(
                                "topic." + topic.word(), localizer.label(topic.title()), () -> answer(topic))),
                        commands.usable(allowed).stream()
                                .map(row -> new HelpSubject(
                                        row.path(), HelpCommands.spoken(row.path(), localizer), () -> answer(row))))
                .toList();
    }
}
