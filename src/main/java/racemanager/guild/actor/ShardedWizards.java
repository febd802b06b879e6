package racemanager.guild.actor;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import racemanager.guild.GuildCommand.TakeSeat;
import racemanager.guild.PictureRules;
import racemanager.kernel.Reply;
import racemanager.picture.Picture;
import racemanager.picture.PictureId;
import racemanager.wizard.LeftSession;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.Wizards;

/** Wizard sessions, asked of the guild that they belong to. */
record ShardedWizards(Guilds guilds) implements Wizards {

    /** The session is known by its member's seat, because a stored holder must not name a member. */
    @Override
    public CompletionStage<Reply<PictureId>> keepPicture(Whose whose, Picture picture, Instant at) {
        var seated = guilds.ask(whose.guild(), new GuildOrder.Own(new TakeSeat(whose.member())));
        return Replies.then(seated, state -> {
            var holder = PictureRules.seat(state.seats().of(whose.member()).orElseThrow());
            return guilds.keepPicture(whose.guild(), holder, picture, at);
        });
    }

    @Override
    public CompletionStage<Reply<LeftSession>> left(Whose whose, int session) {
        return guilds.ask(whose.guild(), new GuildOrder.OfLeftWizard(whose.member(), session));
    }

    @Override
    public CompletionStage<Reply<Screen>> ask(Whose whose, WizardCommand command, WizardSetting setting) {
        return guilds.ask(whose.guild(), new GuildOrder.OfWizard(whose.member(), whose.wizard(), command, setting));
    }
}
