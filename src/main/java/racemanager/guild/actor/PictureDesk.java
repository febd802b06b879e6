package racemanager.guild.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.ConfirmPicture;
import racemanager.guild.GuildCommand.GiveUpPicture;
import racemanager.guild.GuildCommand.ReservePicture;
import racemanager.kernel.Bytes;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureHead;
import racemanager.picture.PictureId;
import racemanager.picture.PictureView;

/**
 * Brings pictures into a guild and back, in parts that are small enough for one message between two machines. A number is
 * reserved first, so that what a crash leaves half done is known and erased.
 */
final class PictureDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PictureDesk.class);

    private final Desk guild;

    PictureDesk(Desk guild) {
        this.guild = guild;
    }

    /** The picture's number, which from then on this holder holds. */
    CompletionStage<Reply<PictureId>> keep(String holder, Picture picture, Instant at) {
        var reserved = guild.ask(new GuildOrder.Own(new ReservePicture(holder, at)));
        return Replies.then(reserved, state -> {
            var id = new PictureId(state.pictures().last());
            return keep(id, picture).whenComplete((reply, failure) -> {
                if (!(reply instanceof Reply.Done<PictureId>)) giveUp(id);
            });
        });
    }

    private CompletionStage<Reply<PictureId>> keep(PictureId id, Picture picture) {
        var head = PictureHead.of(picture);
        var walk = Replies.now(Reply.<PictureView>done(new PictureView.Kept(0)));
        for (int index = 0; index < head.parts(); index++) {
            var place = index;
            walk = Replies.then(
                    walk,
                    before -> guild.ask(new GuildOrder.OfPicture(
                            id, new PictureCommand.KeepPart(head, place, head.part(picture, place)))));
        }
        var confirmed = Replies.then(walk, all -> guild.ask(new GuildOrder.Own(new ConfirmPicture(id))));
        return Replies.then(confirmed, state -> Replies.now(Reply.done(id)));
    }

    /** Only sooner than the guild would find out by itself. */
    void giveUp(PictureId id) {
        CompletionStage<Reply<Guild>> given = guild.ask(new GuildOrder.Own(new GiveUpPicture(id)));
        given.whenComplete((reply, failure) -> {
            if (failure != null) LOG.warn("Picture {} is not shown, and is erased later", id.number(), failure);
        });
    }

    /** All of the picture; refused when it is no longer there. */
    CompletionStage<Reply<Picture>> load(PictureId id) {
        var looked = guild.ask(new GuildOrder.OfPicture(id, new PictureCommand.Look()));
        return Replies.then(looked, view -> load(id, ((PictureView.Head) view).head()));
    }

    private CompletionStage<Reply<Picture>> load(PictureId id, PictureHead head) {
        var walk = Replies.now(Reply.done(List.<Bytes>of()));
        for (int index = 0; index < head.parts(); index++) {
            var read = new PictureCommand.ReadPart(index, index == head.parts() - 1);
            walk = Replies.then(walk, before -> next(guild.ask(new GuildOrder.OfPicture(id, read)), before));
        }
        return Replies.then(
                walk,
                parts -> Replies.now(
                        Reply.done(new Picture(head.kind(), head.width(), head.height(), Bytes.joined(parts)))));
    }

    private static CompletionStage<Reply<List<Bytes>>> next(
            CompletionStage<Reply<PictureView>> read, List<Bytes> before) {
        return Replies.then(read, view -> {
            var all = new ArrayList<>(before);
            all.add(((PictureView.Part) view).content());
            return Replies.now(Reply.done(all));
        });
    }
}
