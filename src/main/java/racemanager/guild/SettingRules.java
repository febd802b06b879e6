package racemanager.guild;

import java.util.Optional;
import racemanager.guild.GuildCommand.ChangeSetting;
import racemanager.guild.GuildFact.SettingChanged;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;

/** How a guild's settings fit together. */
final class SettingRules {

    static Decision<GuildFact> change(Guild guild, ChangeSetting change) {
        var before = guild.settings();
        var after = before.with(change.setting());
        if (after.equals(before)) return Decision.unchanged();
        return conflict(after)
                .<Decision<GuildFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new SettingChanged(change.setting(), change.by(), change.at())));
    }

    /** An announcement and its roster take turns at being the newest message otherwise. */
    private static Optional<Phrase> conflict(GuildSettings settings) {
        var announcements = settings.channel(ChannelUse.ANNOUNCEMENTS);
        return announcements.isPresent() && announcements.equals(settings.channel(ChannelUse.ROSTERS))
                ? Optional.of(Phrase.of("wizard.event.channels.same"))
                : Optional.empty();
    }

    private SettingRules() {}
}
