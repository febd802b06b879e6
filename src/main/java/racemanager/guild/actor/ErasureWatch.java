package racemanager.guild.actor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;
import racemanager.kernel.actor.Self;
import racemanager.schedule.Appointment;

/** Sees to it that what a guild has begun to erase is erased, whatever comes between. */
final class ErasureWatch {

    /** How soon an erasure that a crash interrupted is taken up, also when nobody asks for the guild. */
    private static final Duration ERASED_WITHIN = Duration.ofSeconds(60);

    private final GuildId guild;
    private final GuildSurroundings around;
    private final Self<GuildOrder<?>, Object> self;
    private final Walks walks;
    private @Nullable ErasureRounds erasing;

    ErasureWatch(GuildId guild, GuildSurroundings around, Self<GuildOrder<?>, Object> self, Walks walks) {
        this.guild = guild;
        this.around = around;
        this.self = self;
        this.walks = walks;
    }

    /** The rounds of erasing, begun when they are first needed, because most guilds erase nothing for months. */
    ErasureRounds erasing() {
        var present = erasing;
        if (present == null) {
            present = new ErasureRounds(
                    guild,
                    around.clock(),
                    self.rounds(
                            "erasure of members",
                            walks.steps(desk -> members(desk).walk())),
                    self.rounds(
                            "erasure of pictures",
                            walks.steps(desk -> pictures(desk).walk())));
            erasing = present;
        }
        return present;
    }

    private MemberErasure members(Desk desk) {
        return new MemberErasure(desk, guild, around.eraser(), around.clock());
    }

    private PictureErasure pictures(Desk desk) {
        return new PictureErasure(desk, guild, around.eraser(), around.clock());
    }

    /** Ends when the guild will be woken, should it forget what it is about to begin. */
    CompletionStage<?> before(Guild state, Guild next) {
        if (isUnfinished(state) || !isUnfinished(next)) return CompletableFuture.completedStage(null);
        var wake = around.clock().instant().plus(ERASED_WITHIN);
        return around.appointments().register(new Appointment(guild, GuildActor.ERASURE, wake));
    }

    static boolean isUnfinished(Guild state) {
        return state.erasures().areUnfinished() || state.pictures().areUnfinished();
    }

    void after(Guild state) {
        if (!state.pictures().unheld().isEmpty()) erasing().pictures().next();
    }

    void recovered(Guild state) {
        if (state.erasures().areUnfinished()) erasing().members().next();
        if (state.pictures().areUnfinished() || SessionPictures.areHeld(state))
            erasing().pictures().next();
    }
}
