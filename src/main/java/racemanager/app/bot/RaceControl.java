package racemanager.app.bot;

import java.util.Optional;
import java.util.function.Function;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;
import racemanager.setting.Settings;
import reactor.core.publisher.Mono;

/** The channel in which a guild's organisers are told what they have to know; empty where there is none. */
record RaceControl(Settings settings) implements Function<GuildId, Mono<ChannelId>> {

    @Override
    public Mono<ChannelId> apply(GuildId guild) {
        return Mono.fromCompletionStage(() -> settings.of(guild)).flatMap(reply -> Mono.justOrEmpty(channel(reply)));
    }

    private static Optional<ChannelId> channel(Reply<GuildSettings> reply) {
        return reply instanceof Reply.Done<GuildSettings> done
                ? done.view().channel(ChannelUse.RACE_CONTROL)
                : Optional.empty();
    }
}
