package racemanager.guild.discord;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Responder;
import racemanager.discord.TypedForms;
import racemanager.discord.View;
import racemanager.guild.Profile;
import racemanager.guild.Profiles;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** One member looking at what is kept of them, for the time of one interaction. */
final class ProfileHandler {

    private final Profiles profiles;
    private final TypedForms forms;
    private final Caller caller;
    private final Responder responder;

    ProfileHandler(Profiles profiles, TypedForms forms, Caller caller, Responder responder) {
        this.profiles = profiles;
        this.forms = forms;
        this.caller = caller;
        this.responder = responder;
    }

    Mono<Answer> show() {
        return responder.outcome(
                () -> profiles.of(caller.guild(), caller.member()),
                profile -> Answer.ephemeral(
                        View.ofText(new ProfileText(responder.localizer()).of(profile, caller.arrival()))));
    }

    /** In the language that the member's Discord has now, until it is seen in another one. */
    Mono<Answer> edit(boolean direct) {
        var language = Optional.of(caller.locale()).filter(each -> direct);
        return responder.outcome(
                () -> profiles.askForDirectMessages(caller.guild(), caller.member(), language, caller.arrival()),
                profile -> responder.ephemeral(direct ? "profile.direct.asked" : "profile.direct.ended"));
    }

    /** Asks once, and says what would be lost. */
    Mono<Answer> askToForget() {
        return Mono.just(Answer.ephemeral(View.of(
                Parts.text(responder.localizer().text("profile.forget")),
                Parts.row(
                        Parts.button(
                                ButtonStyle.DANGER,
                                CustomId.of(ProfileModule.FORGET_NOW),
                                responder.localizer().label("button.forget")),
                        Parts.button(
                                ButtonStyle.SECONDARY,
                                CustomId.of(ProfileModule.KEEP),
                                responder.localizer().label("button.keep"))))));
    }

    /** Answers when it is done; what takes longer than a guild is waited for goes on by itself. */
    Mono<Answer> forget() {
        return responder
                .outcome(
                        () -> profiles.forget(caller.guild(), caller.member(), caller.arrival()),
                        done -> forgotten(Phrase.of("profile.forgotten")),
                        responder::instead)
                .onErrorResume(TimeoutException.class, late -> Mono.just(forgotten(Phrase.of("profile.unfinished"))));
    }

    private Answer forgotten(Phrase told) {
        forms.forget(caller.guild(), caller.member());
        return responder.instead(told);
    }

    /** It may have been erased with another message meanwhile. */
    Mono<Answer> keep() {
        return responder.outcome(
                () -> profiles.of(caller.guild(), caller.member()),
                profile -> responder.instead(
                        Phrase.of(profile.equals(Profile.NOTHING) ? "profile.nothing" : "profile.kept")),
                responder::instead);
    }
}
