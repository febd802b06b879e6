package racemanager.guild.discord;

import java.time.Instant;
import java.util.ArrayList;
import racemanager.access.Scope;
import racemanager.guild.Attendance;
import racemanager.guild.Attendance.Missed;
import racemanager.guild.Attendance.Why;
import racemanager.guild.Profile;
import racemanager.guild.Profile.Race;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.speech.Language;
import racemanager.speech.Localizer;
import racemanager.steam.SteamId;
import racemanager.when.Zones;

/** What a guild keeps of a member, in words: name, account, time zone, templates, races missed, driven and organised. */
record ProfileText(Localizer localizer) {

    /** With titles of 100 characters, all within the 4,000 of a message. */
    private static final int MOST_TITLES = 15;

    private static final int MOST_MISSED = 10;

    String of(Profile profile, Instant now) {
        var lines = new ArrayList<String>();
        profile.card().ifPresent(card -> {
            lines.add(localizer.text(Phrase.of("profile.name").with("name", card.fullName())));
            card.steam()
                    .ifPresent(id ->
                            lines.add(localizer.text(Phrase.of("profile.steam").with("steam", id.text()))));
        });
        var accounts = profile.accounts();
        accounts.refused().forEach(account -> lines.add(said("profile.account_refused", account)));
        accounts.allowed().forEach(account -> lines.add(said("profile.account_allowed", account)));
        if (accounts.others() > 0)
            lines.add(localizer.text(Phrase.of("profile.account_shared").with("count", accounts.others())));
        profile.zone()
                .ifPresent(zone ->
                        lines.add(localizer.text(Phrase.of("profile.zone").with("zone", Zones.name(zone)))));
        profile.direct()
                .ifPresent(language -> lines.add(localizer.text(Phrase.of("profile.direct")
                        .with(
                                "language",
                                Phrase.of("settings.language."
                                        + Language.nearest(language).code())))));
        if (!profile.granted().isEmpty()) {
            lines.add(localizer.text(Phrase.of("profile.granted")
                    .with(
                            "modules",
                            new Several(
                                    profile.granted().stream().map(Scope::title).toList()))));
        }
        if (!profile.templates().isEmpty()) {
            lines.add(localizer.text(Phrase.of("profile.templates")
                    .with("count", profile.templates().size())));
        }
        var attendance = profile.attendance().asOf(now);
        if (!attendance.equals(Attendance.NONE)) lines.add(localizer.text(summary(attendance)));
        var missed = attendance.missed().stream().limit(MOST_MISSED).toList();
        missed.forEach(race -> lines.add(localizer.text(phrase(race))));
        var most = MOST_TITLES - missed.size();
        var races = profile.races().stream()
                .map(race -> localizer.text(phrase(race)))
                .toList();
        races.stream().limit(most).forEach(lines::add);
        if (races.size() > most)
            lines.add(localizer.text(Phrase.of("profile.more_races").with("races", races.size() - most)));
        if (lines.isEmpty()) return localizer.text("profile.nothing");
        return localizer.text("profile.title") + "\n" + String.join("\n", lines) + "\n\n"
                + localizer.text("profile.wizard");
    }

    private String said(String key, SteamId account) {
        return localizer.text(Phrase.of(key).with("steam", account.text()));
    }

    private static Phrase summary(Attendance attendance) {
        return Phrase.of("profile.attendance")
                .with("starts", attendance.starts().size())
                .with("no_shows", attendance.count(Why.NO_SHOW))
                .with("late", attendance.count(Why.WITHDREW_LATE));
    }

    private static Phrase phrase(Missed race) {
        return Phrase.of(
                        switch (race.why()) {
                            case NO_SHOW -> "profile.no_show";
                            case WITHDREW_LATE -> "profile.withdrew_late";
                        })
                .with("title", race.title())
                .with("start", race.start());
    }

    private static Phrase phrase(Race race) {
        return Phrase.of(race.entered() ? "profile.race" : "profile.organised")
                .with("title", race.title())
                .with("start", race.start());
    }
}
