package racemanager.speech;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.place.Permission;

/**
 * Every sentence that may have been stored: why a wizard rejected something, what became of it, and why Discord refused
 * an event's message. Each must have a message for as long as there may be such a session or event; none is ever taken
 * out here.
 */
final class StoredPhrases {

    private static final Instant AT = Instant.parse("2094-05-14T11:30:00Z");
    private static final Phrase.Argument NEWS = Mention.of(new ChannelId(7));
    private static final Phrase.Argument GRID = Mention.of(new ChannelId(8));

    static Stream<Phrase> all() {
        return Stream.of(steps(), dates(), places(), endings(), refusals()).flatMap(phrases -> phrases);
    }

    private static Stream<Phrase> steps() {
        return Stream.of(
                Phrase.of("wizard.event.title.length").with("least", 3).with("most", 100),
                Phrase.of("wizard.event.zone.not_found").with("typed", "Atlantis"),
                Phrase.of("cars.none"),
                Phrase.of("cars.twice").with("car", "Audi R8"),
                Phrase.of("cars.too_long").with("car", "Audi R8").with("most", 50),
                Phrase.of("cars.too_many").with("count", 31).with("most", 30));
    }

    private static Stream<Phrase> dates() {
        var typed = Stream.of("when.not_understood", "when.no_time", "when.no_such_time", "when.no_such_day")
                .map(key -> Phrase.of(key).with("typed", "32 May"));
        return Stream.concat(
                typed,
                Stream.of(
                        Phrase.of("when.empty"),
                        Phrase.of("when.other_weekday")
                                .with("typed", Phrase.of("weekday.1"))
                                .with("real", Phrase.of("weekday.7")),
                        Phrase.of("when.too_far").with("at", AT),
                        Phrase.of("when.in_the_past").with("at", AT),
                        Phrase.of("when.skipped")
                                .with("before", "01:59 (UTC+1)")
                                .with("after", "03:00 (UTC+2)")));
    }

    private static Stream<Phrase> places() {
        var lacking = Permission.several(List.of(
                Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES));
        return Stream.of(
                Phrase.of("event.track_gone"),
                Phrase.of("wizard.event.capacity.number"),
                Phrase.of("event.capacity")
                        .with("drivers", 40)
                        .with("broadcast", 1)
                        .with("places", 30)
                        .with("track", "Spa"),
                Phrase.of("wizard.event.channels.gone"),
                Phrase.of("wizard.event.channels.no_messages").with("channel", NEWS),
                Phrase.of("wizard.event.channels.forbidden")
                        .with("channel", NEWS)
                        .with("permissions", lacking));
    }

    private static Stream<Phrase> endings() {
        return Stream.of(
                Phrase.of("wizard.event.made")
                        .with("title", "Friday Cup")
                        .with("announcement", NEWS)
                        .with("roster", GRID),
                Phrase.of("wizard.event.made_without_roster")
                        .with("title", "Friday Cup")
                        .with("announcement", NEWS),
                Phrase.of("wizard.event.outdated"),
                Phrase.of("event.title_taken").with("title", "Friday Cup"),
                Phrase.of("event.start_in_past"),
                Phrase.of("event.already_published"),
                Phrase.of("event.being_published"),
                Phrase.of("event.publication_missed"),
                Phrase.of("event.unknown"),
                Phrase.of("profile.being_forgotten"));
    }

    private static Stream<Phrase> refusals() {
        return Stream.of(
                Phrase.of("post.channel-gone").with("channel", NEWS),
                Phrase.of("post.refused").with("code", "50035"),
                Phrase.of("post.permission-missing")
                        .with("channel", NEWS)
                        .with("count", 1)
                        .with("permissions", Permission.several(List.of(Permission.SEND_MESSAGES))));
    }

    private StoredPhrases() {}
}
