package racemanager.event.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Channels;
import racemanager.kernel.ChannelId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.setting.ChannelUse;
import racemanager.wizard.Answers;
import racemanager.wizard.Step;
import racemanager.wizard.field.ChannelField;
import racemanager.wizard.field.Field;
import racemanager.wizard.field.FieldStep;

/** Where the announcement is posted, and the roster if it has a channel of its own; the bot may post in both. */
final class ChannelsStep {

    private static final String TEXTS = "wizard.event.channels";

    private static final ChannelField<EventWizardContext> ANNOUNCEMENT =
            new ChannelField<>("announcement", "wizard.event.announcement", ChannelsStep::unusable);
    private static final ChannelField<EventWizardContext> ROSTER =
            ChannelField.optional("roster", "wizard.event.roster", ChannelsStep::unusable);

    static final Step<EventWizardContext> STEP = FieldStep.of("channels", TEXTS, ANNOUNCEMENT, ROSTER)
            .checking(ChannelsStep::same)
            .telling(ChannelsStep::summary)
            .step();

    static Optional<Channels> channels(Answers answers) {
        return ANNOUNCEMENT.value(answers).map(announcement -> new Channels(announcement, ROSTER.value(answers)));
    }

    static Answers answers(EventPlan plan) {
        return ANNOUNCEMENT
                .holding(plan.channels().announcement())
                .and(ROSTER.holding(plan.channels().roster()));
    }

    static void read(EventFile file) {
        file.id("channels.announcement").ifPresent(id -> file.take(Answers.of(ANNOUNCEMENT.key(), id)));
        file.id("channels.roster").ifPresent(id -> file.take(Answers.of(ROSTER.key(), id)));
    }

    /** The fields whose channel cannot be used in this guild. */
    static Stream<Field<EventWizardContext>> strange(Answers answers, EventWizardContext context) {
        return Stream.of(ANNOUNCEMENT, ROSTER)
                .filter(field -> field.value(answers)
                        .filter(channel -> !context.place().mayPost(channel))
                        .isPresent())
                .map(field -> field);
    }

    /** What the guild has set, as far as the bot may post there now; of a roster the step says why it cannot be used. */
    static Answers suggesting(EventWizardContext context) {
        var roster = context.settings().channel(ChannelUse.ROSTERS);
        return usable(ANNOUNCEMENT, ChannelUse.ANNOUNCEMENTS, context)
                .and(roster.isPresent() ? ROSTER.holding(roster) : Answers.NONE);
    }

    private static Answers usable(ChannelField<EventWizardContext> field, ChannelUse use, EventWizardContext context) {
        return context.settings()
                .channel(use)
                .filter(context.place()::mayPost)
                .map(field::holding)
                .orElse(Answers.NONE);
    }

    private static Optional<Phrase> same(Answers answers, EventWizardContext context) {
        return channels(answers)
                .filter(channels -> channels.roster()
                        .filter(channels.announcement()::equals)
                        .isPresent())
                .map(channels -> Phrase.of(TEXTS + ".same"));
    }

    private static Optional<Phrase> unusable(ChannelId channel, EventWizardContext context) {
        return context.place().unfitToPost(channel);
    }

    private static Optional<Phrase> summary(Answers answers, EventWizardContext context) {
        return channels(answers).map(ChannelsStep::said);
    }

    private static Phrase said(Channels channels) {
        var announcement = Mention.of(channels.announcement());
        return channels.roster()
                .map(roster -> Phrase.of("wizard.event.channels.summary")
                        .with("announcement", announcement)
                        .with("roster", Mention.of(roster)))
                .orElseGet(() -> Phrase.of("wizard.event.channels.summary_without_roster")
                        .with("announcement", announcement));
    }

    private ChannelsStep() {}
}
