package racemanager.guild.actor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.schedule.Appointment;

/** Sees to it that what a guild has begun to erase is erased, whatever comes between. */
final class ErasureWatch {

    private static final Logger LOG = LoggerFactory.getLogger(GuildActor.class);

    /** How soon an erasure that a crash interrupted is taken up, also when nobody asks for the guild. */
    private static final Duration ERASED_WITHIN = Duration.ofSeconds(60);

    private final GuildId guild;
    private final GuildSurroundings around;
    private final ErasureDesk desk;
    private final PictureSweep pictures;

    ErasureWatch(Desk guild, GuildId id, GuildSurroundings around) {
        this.guild = id;
        this.around = around;
        this.desk = new ErasureDesk(guild, id, around.eraser(), around.clock());
        this.pictures = new PictureSweep(guild, around.eraser(), around.clock());
    }

    ErasureDesk desk() {
        return desk;
    }

    /** Ends when the guild will be woken, should it forget what it is about to begin. */
    CompletionStage<?> before(Guild state, Guild next) {
        if (isUnfinished(state) || !isUnfinished(next)) return CompletableFuture.completedStage(null);
        var wake = around.clock().instant().plus(ERASED_WITHIN);
        return around.appointments().register(new Appointment(guild, GuildActor.ERASURE, wake));
    }

    private static boolean isUnfinished(Guild state) {
        return state.erasures().areUnfinished() || state.pictures().areUnfinished();
    }

    void after(Guild state) {
        if (!state.pictures().unheld().isEmpty()) watched(pictures.resume());
    }

    void recovered(Guild state) {
        if (state.erasures().areUnfinished()) watched(desk.resume());
        if (state.pictures().areUnfinished()) watched(pictures.resume());
    }

    /** Busy as long as anything is unfinished, whoever began it; what cannot go on does not hold up the other. */
    CompletionStage<Reply<Guild>> complete() {
        var members =
                pictures.resume().handle((swept, failure) -> desk.complete()).thenCompose(Function.identity());
        return Replies.then(members, state -> Replies.now(isUnfinished(state) ? Reply.busy() : Reply.done(state)));
    }

    private static void watched(CompletionStage<Reply<Guild>> erasure) {
        erasure.whenComplete((reply, failure) -> {
            if (failure != null) LOG.warn("Something is still to be erased", failure);
        });
    }
}
