package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan.Channels;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.place.Permission;
import racemanager.wizard.Answers;
import racemanager.wizard.Control.ChannelChoice;
import racemanager.wizard.Prompt;
import racemanager.wizard.Reading;
import racemanager.wizard.Step;

/** Where announcement and roster are posted: two different channels in which the bot may post. */
final class ChannelsStep {

    private static final String ANNOUNCEMENT = "announcement";
    private static final String ROSTER = "roster";

    static final Step<Surroundings> STEP = new Step<>(
            "channels", ChannelsStep::prompt, ChannelsStep::read, ChannelsStep::problem, ChannelsStep::summary);

    static Optional<Channels> channels(Answers answers) {
        return channel(answers, ANNOUNCEMENT)
                .flatMap(announcement -> channel(answers, ROSTER).map(roster -> new Channels(announcement, roster)));
    }

    private static Optional<ChannelId> channel(Answers answers, String field) {
        return answers.one(field).map(ChannelId::parse);
    }

    private static Prompt prompt(Answers answers, Surroundings around) {
        return new Prompt(
                List.of(Phrase.of("wizard.event.channels.text")),
                List.of(
                        new ChannelChoice(
                                ANNOUNCEMENT,
                                Phrase.of("wizard.event.channels.announcement"),
                                answers.all(ANNOUNCEMENT)),
                        new ChannelChoice(ROSTER, Phrase.of("wizard.event.channels.roster"), answers.all(ROSTER))));
    }

    private static Reading read(String control, Answers input, Answers before, Surroundings around) {
        return channel(input, control)
                .flatMap(channel -> unusable(channel, around))
                .map(Reading::rejected)
                .orElseGet(() -> new Reading.Taken(input));
    }

    private static Optional<Phrase> problem(Answers answers, Surroundings around) {
        return channels(answers)
                .map(channels -> problem(channels, around))
                .orElseGet(() -> Optional.of(Phrase.of("wizard.event.channels.missing")));
    }

    private static Optional<Phrase> problem(Channels channels, Surroundings around) {
        if (channels.announcement().equals(channels.roster()))
            return Optional.of(Phrase.of("wizard.event.channels.same"));
        return unusable(channels.announcement(), around).or(() -> unusable(channels.roster(), around));
    }

    private static Optional<Phrase> unusable(ChannelId channel, Surroundings around) {
        var place = around.place();
        if (place.mayPost(channel)) return Optional.empty();
        if (!place.channels().containsKey(channel)) return Optional.of(Phrase.of("wizard.event.channels.gone"));
        var missing = place.missingToPost(channel);
        if (missing.isEmpty())
            return Optional.of(Phrase.of("wizard.event.channels.no_messages").with("channel", Mention.of(channel)));
        return Optional.of(Phrase.of("wizard.event.channels.forbidden")
                .with("channel", Mention.of(channel))
                .with("permissions", Permission.several(missing)));
    }

    private static Optional<Phrase> summary(Answers answers, Surroundings around) {
        return channels(answers)
                .map(channels -> Phrase.of("wizard.event.channels.summary")
                        .with("announcement", Mention.of(channels.announcement()))
                        .with("roster", Mention.of(channels.roster())));
    }

    private ChannelsStep() {}
}
