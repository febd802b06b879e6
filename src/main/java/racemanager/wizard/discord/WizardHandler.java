package racemanager.wizard.discord;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.FormDrafts;
import racemanager.discord.Responder;
import racemanager.discord.SubmitCall;
import racemanager.event.wizard.CreateEventWizard;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildOrder;
import racemanager.guild.actor.GuildOrder.WizardSetting;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.place.Place;
import racemanager.wizard.Answers;
import racemanager.wizard.Pages;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardCommand.Stamp;
import racemanager.wizard.WizardSession.Slip;
import racemanager.wizard.discord.WizardModule.Press;
import reactor.core.publisher.Mono;

/** One member at the wizard, for the time of one interaction. */
final class WizardHandler {

    private static final ZoneId FIRST_ZONE = ZoneId.of("Etc/UTC");

    private final Guilds guilds;
    private final Caller caller;
    private final WizardSetting setting;
    private final Responder responder;
    private final ScreenRenderer renderer;
    private final FormDrafts drafts;

    WizardHandler(Guilds guilds, Caller caller, Place place, Responder responder, FormDrafts drafts) {
        this.drafts = drafts;
        this.guilds = guilds;
        this.caller = caller;
        this.setting = new WizardSetting(place, caller.locale(), caller.guildLocale(), caller.arrival());
        this.responder = responder;
        this.renderer = new ScreenRenderer(responder.localizer());
    }

    /** Shows a new session, or asks what shall become of the one that is open. */
    Mono<Answer> begin() {
        return suggested()
                .flatMap(suggested -> responder.outcome(
                        () -> ask(new WizardCommand.Begin(CreateEventWizard.ID, suggested)), this::begun));
    }

    private Answer begun(Screen screen) {
        return screen instanceof Screen.Asking asking && asking.stamp().view() > 1
                ? Answer.ephemeral(renderer.unfinished(asking))
                : Answer.ephemeral(renderer.render(screen, Optional.empty()));
    }

    Mono<Answer> beginAnew() {
        return suggested().flatMap(suggested -> edit(new WizardCommand.BeginAnew(CreateEventWizard.ID, suggested)));
    }

    private Mono<Answers> suggested() {
        return Mono.fromCompletionStage(() -> guilds.ask(caller.guild(), new GuildOrder.Own(new GuildCommand.Look())))
                .map(reply -> CreateEventWizard.suggested(zone(reply)));
    }

    private ZoneId zone(Reply<Guild> reply) {
        return reply instanceof Reply.Done<Guild> done
                ? done.view().zoneOf(caller.member()).orElse(FIRST_ZONE)
                : FIRST_ZONE;
    }

    /** A choice: another page of a long list, or an answer. */
    Mono<Answer> answer(Press press) {
        var control = press.control();
        var page = Pages.turnedTo(press.chosen());
        if (page.isPresent()) return edit(new WizardCommand.TurnTo(control.stamp(), control.subject(), page.get()));
        var values = press.call().values();
        var input = values.isEmpty()
                ? Answers.of(control.subject(), control.value())
                : Answers.NONE.with(control.subject(), values);
        return edit(new WizardCommand.Answer(control.stamp(), control.subject(), input));
    }

    Mono<Answer> goTo(WizardControl control, String place) {
        return PlainText.number(place)
                .map(number -> edit(new WizardCommand.GoTo(control.stamp(), number)))
                .orElseGet(this::unknown);
    }

    Mono<Answer> saved() {
        return Mono.just(responder.instead(Phrase.of("wizard.saved")));
    }

    Mono<Answer> unknown() {
        return Mono.just(responder.ephemeral("interaction.unknown"));
    }

    /** Opens a form, empty of slips or as it was last typed; a form of an older view is answered by the present one. */
    Mono<Answer> open(WizardControl control, boolean asTyped) {
        return responder.outcome(() -> ask(new WizardCommand.Look()), screen -> opened(screen, control, asTyped));
    }

    private Answer opened(Screen screen, WizardControl control, boolean asTyped) {
        if (screen instanceof Screen.Asking asking && asking.stamp().equals(control.stamp())) {
            var typed = asking.slip()
                    .filter(slip -> asTyped && slip.form().equals(control.subject()))
                    .map(Slip::typed)
                    .or(() ->
                            asTyped ? drafts.of(caller.member(), form(control)).map(Answers::new) : Optional.empty())
                    .orElse(Answers.NONE);
            var form = ControlRenderer.form(asking, control.subject());
            if (form.isPresent())
                return new Answer.OpenModal(
                        new ControlRenderer(responder.localizer()).modal(control.stamp(), form.get(), typed));
        }
        return new Answer.Update(renderer.render(screen, Optional.of(stale(screen, control.stamp()))));
    }

    /** What the session itself could not take, because the disk is full or too much is waiting, is not lost either. */
    Mono<Answer> submit(WizardControl control, SubmitCall call) {
        var input = new Answers(call.fields());
        drafts.keep(caller.member(), form(control), call.fields());
        var answer = new WizardCommand.Answer(control.stamp(), control.subject(), input);
        return Mono.fromCompletionStage(() -> ask(answer)).flatMap(reply -> switch (reply) {
            case Reply.Done<Screen> done -> {
                drafts.forget(caller.member(), form(control));
                yield shown(done.view(), Optional.empty());
            }
            case Reply.Refused<Screen> refused -> redraw(refused.why());
            case Reply.Busy<Screen> busy -> notTaken(new Slip(control.subject(), input, busy.why()));
        });
    }

    private Mono<Answer> notTaken(Slip slip) {
        return responder.outcome(
                () -> ask(new WizardCommand.Look()),
                screen -> screen instanceof Screen.Asking asking
                        ? new Answer.Update(renderer.render(asking.with(slip), Optional.empty()))
                        : new Answer.Update(renderer.render(screen, Optional.of(slip.reason()))));
    }

    private String form(WizardControl control) {
        return caller.guild().text() + "/wizard-" + control.subject();
    }

    /** Does something and redraws the message; what was refused is said above the present state. */
    Mono<Answer> edit(WizardCommand command) {
        return Mono.fromCompletionStage(() -> ask(command)).flatMap(reply -> switch (reply) {
            case Reply.Done<Screen> done -> shown(done.view(), Optional.empty());
            case Reply.Refused<Screen> refused -> redraw(refused.why());
            case Reply.Busy<Screen> busy -> redraw(busy.why());
        });
    }

    private Mono<Answer> redraw(Phrase why) {
        return responder.outcome(
                () -> ask(new WizardCommand.Look()),
                screen -> new Answer.Update(renderer.render(screen, Optional.of(why))));
    }

    private Mono<Answer> shown(Screen screen, Optional<Phrase> notice) {
        return Mono.just(new Answer.Update(renderer.render(screen, notice)));
    }

    private static Phrase stale(Screen screen, Stamp stamp) {
        return Phrase.of(
                screen instanceof Screen.Asking asking && asking.stamp().session() == stamp.session()
                        ? "wizard.stale"
                        : "wizard.over");
    }

    private CompletionStage<Reply<Screen>> ask(WizardCommand command) {
        return guilds.ask(caller.guild(), new GuildOrder.OfWizard(caller.member(), command, setting));
    }
}
