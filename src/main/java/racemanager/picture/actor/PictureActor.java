package racemanager.picture.actor;

import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.GuildId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Effects;
import racemanager.kernel.actor.Eraser;
import racemanager.kernel.actor.Errand;
import racemanager.kernel.actor.Rules;
import racemanager.kernel.actor.SourcedActor;
import racemanager.picture.PictureCommand;
import racemanager.picture.PictureFact;
import racemanager.picture.PictureView;
import racemanager.picture.StoredPicture;
import racemanager.picture.StoredPictureRules;

/**
 * One picture: {@link StoredPictureRules} with a mailbox. The largest is 33 facts long, so that with a snapshot every 100
 * facts its bytes are never stored a second time; the only snapshot is the one that replaces them.
 */
public final class PictureActor {

    private static final Rules<PictureCommand, PictureFact, StoredPicture, PictureView> RULES = new Rules<>(
            new StoredPicture.Unborn(),
            StoredPictureRules::decide,
            StoredPictureRules::evolve,
            StoredPictureRules::view);

    public static Behavior<Errand<PictureCommand, Reply<PictureView>>> create(
            GuildId guild, int number, Eraser eraser) {
        var id = PersistenceId.ofUniqueId("picture|" + guild.text() + "|" + number);
        return SourcedActor.of(id, RULES, self -> new Effects<>() {}, eraser);
    }

    private PictureActor() {}
}
