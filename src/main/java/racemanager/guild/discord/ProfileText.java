package racemanager.guild.discord;

import java.util.ArrayList;
import java.util.List;
import racemanager.event.RaceEvent.Live;
import racemanager.guild.Guild;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;

/** What a guild keeps of a member, in words: name, account, time zone, races driven and races organised. */
record ProfileText(Localizer localizer) {

    /** With titles of 100 characters, all within the 4,000 of a message. */
    private static final int MOST_RACES = 15;

    String of(Guild guild, MemberId member, List<Live> events) {
        var lines = new ArrayList<String>();
        guild.drivers().of(member).ifPresent(card -> {
            lines.add(localizer.text(Phrase.of("profile.name").with("name", card.fullName())));
            card.steam()
                    .ifPresent(id ->
                            lines.add(localizer.text(Phrase.of("profile.steam").with("steam", id.text()))));
        });
        guild.zoneOf(member)
                .ifPresent(zone ->
                        lines.add(localizer.text(Phrase.of("profile.zone").with("zone", zone.getId()))));
        var races = events.stream()
                .filter(event -> concerns(event, member))
                .map(event -> localizer.text(race(event, member)))
                .toList();
        races.stream().limit(MOST_RACES).forEach(lines::add);
        if (races.size() > MOST_RACES)
            lines.add(localizer.text(Phrase.of("profile.more_races").with("races", races.size() - MOST_RACES)));
        if (lines.isEmpty()) return localizer.text("profile.nothing");
        return localizer.text("profile.title") + "\n" + String.join("\n", lines) + "\n\n"
                + localizer.text("profile.wizard");
    }

    private static boolean concerns(Live event, MemberId member) {
        return event.entries().entryOf(member).isPresent()
                || event.meeting().origin().by().equals(member);
    }

    private static Phrase race(Live event, MemberId member) {
        var key = event.entries().entryOf(member).isPresent() ? "profile.race" : "profile.organised";
        return Phrase.of(key)
                .with("title", event.plan().title())
                .with("start", event.plan().timing().start());
    }
}
