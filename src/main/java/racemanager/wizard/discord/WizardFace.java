package racemanager.wizard.discord;

import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.FormDrafts;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.SlashCall;
import racemanager.kernel.GuildId;
import racemanager.place.Place;
import racemanager.wizard.Answers;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSetting;
import racemanager.wizard.Wizards;
import reactor.core.publisher.Mono;

/** The wizards as features use them: a command of theirs begins one, and everything else follows by itself. */
public final class WizardFace {

    private final Wizards wizards;
    private final Function<GuildId, Mono<Place>> places;
    private final GivenPictures pictures;
    private final FormDrafts drafts = new FormDrafts();

    /** The places are the guilds' roles and channels as Discord last told them. */
    public WizardFace(Wizards wizards, Function<GuildId, Mono<Place>> places, GivenPictures pictures) {
        this.pictures = pictures;
        this.wizards = wizards;
        this.places = places;
    }

    /** Shows a new session with these answers over what is suggested, or asks what shall become of the open one. */
    public Mono<Answer> begin(SlashCall call, WizardKind<?> kind, Answers known) {
        return handling(call.caller(), call.responder(), kind.id(), handler -> handler.begin(known));
    }

    /** The same at a button, in a message of its own. */
    public Mono<Answer> begin(PressCall press, WizardKind<?> kind, Answers known) {
        return handling(press.caller(), press.responder(), kind.id(), handler -> handler.begin(known));
    }

    /** What a wizard would know of the world around this member now. */
    public Mono<WizardSetting> setting(Caller caller) {
        return places.apply(caller.guild())
                .map(place -> new WizardSetting(place, caller.locale(), caller.guildLocale(), caller.arrival()));
    }

    FormDrafts drafts() {
        return drafts;
    }

    Mono<Answer> handling(
            Caller caller, Responder responder, String wizard, Function<WizardHandler, Mono<Answer>> inside) {
        return setting(caller)
                .flatMap(setting ->
                        inside.apply(new WizardHandler(wizards, wizard, caller, setting, responder, drafts, pictures)));
    }
}
