package racemanager.event.wizard;

import java.util.Optional;
import racemanager.event.EventPlan.Channels;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.place.Permission;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChannelField;
import racemanager.wizard.field.FieldStep;

/** Where announcement and roster are posted: two different channels in which the bot may post. */
final class ChannelsStep {

    private static final String TEXTS = "wizard.event.channels";

    private static final ChannelField<EventWizardContext> ANNOUNCEMENT =
            new ChannelField<>("announcement", "wizard.event.announcement", ChannelsStep::unusable);
    private static final ChannelField<EventWizardContext> ROSTER =
            new ChannelField<>("roster", "wizard.event.roster", ChannelsStep::unusable);

    static final Step<EventWizardContext> STEP = FieldStep.of("channels", TEXTS, ANNOUNCEMENT, ROSTER)
            .checking(ChannelsStep::same)
            .telling(ChannelsStep::summary)
            .step();

    static Optional<Channels> channels(Answers answers) {
        return ANNOUNCEMENT
                .value(answers)
                .flatMap(announcement -> ROSTER.value(answers).map(roster -> new Channels(announcement, roster)));
    }

    private static Optional<Phrase> same(Answers answers, EventWizardContext context) {
        return channels(answers)
                .filter(channels -> channels.announcement().equals(channels.roster()))
                .map(channels -> Phrase.of(TEXTS + ".same"));
    }

    private static Optional<Phrase> unusable(ChannelId channel, EventWizardContext context) {
        var place = context.place();
        if (place.mayPost(channel)) {
            return Optional.empty();
        }
        if (!place.channels().containsKey(channel)) {
            return Optional.of(Phrase.of(TEXTS + ".gone"));
        }
        var missing = place.missingToPost(channel);
        return Optional.of(
                missing.isEmpty()
                        ? Phrase.of(TEXTS + ".no_messages").with("channel", Mention.of(channel))
                        : Phrase.of(TEXTS + ".forbidden")
                                .with("channel", Mention.of(channel))
                                .with("permissions", Permission.several(missing)));
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return channels(answers)
                .map(channels -> Phrase.of(TEXTS + ".summary")
                        .with("announcement", Mention.of(channels.announcement()))
                        .with("roster", Mention.of(channels.roster())));
    }

    private ChannelsStep() {}
}
