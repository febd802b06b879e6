package racemanager.wizard;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;

/** The wizard sessions of all guilds, one of each member in each guild; a stage fails when no answer comes in time. */
public interface Wizards {

    /** Whose session, and which kind of wizard the control or command belongs to. */
    record Whose(GuildId guild, MemberId member, String wizard) {}

    /**
     * Keeps a picture for the member's session, whose answer must name it within ten minutes, or it is erased; it stays as
     * long as the answers show it.
     */
    CompletionStage<Reply<PictureId>> keepPicture(Whose whose, Picture picture, Instant at);

    /** What was kept of the member's session of this number, which is over. */
    CompletionStage<Reply<LeftSession>> left(Whose whose, int session);

    CompletionStage<Reply<Screen>> ask(Whose whose, WizardCommand command, WizardSetting setting);
}
