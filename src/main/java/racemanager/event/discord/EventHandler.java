package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PictureSource;
import racemanager.discord.Responder;
import racemanager.discord.View;
import racemanager.event.EventRules;
import racemanager.event.Events;
import racemanager.event.Events.EventId;
import racemanager.event.GridRoom;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.Phrase;
import reactor.core.publisher.Mono;

/** One member at one event's buttons, for the time of one interaction. */
final class EventHandler {

    private static final String NOT_REGISTERED = "event.not_registered";

    private final Events events;
    private final Caller caller;
    private final Responder responder;
    private final RosterRenderer rosters;
    private final RefusalHandler refusals;
    private final PictureSource pictures;

    EventHandler(
            Events events,
            Caller caller,
            Responder responder,
            RosterRenderer rosters,
            RefusalHandler refusals,
            PictureSource pictures) {
        this.pictures = pictures;
        this.events = events;
        this.caller = caller;
        this.responder = responder;
        this.rosters = rosters;
        this.refusals = refusals;
    }

    /** Asks once, and names the place that would be lost. */
    Mono<Answer> askToWithdraw(int event) {
        return looking(event, live -> Mono.just(askToWithdraw(live)));
    }

    private Answer askToWithdraw(Live event) {
        if (event.meeting().broadcasters().has(caller.member())) return askToLeave(event);
        if (event.entries().carOf(caller.member()).isEmpty()) return responder.ephemeral(NOT_REGISTERED);
        return HandOverRows.asking(event, caller.member(), warning(event), responder.localizer())
                .orElseGet(() -> Answer.ephemeral(View.of(
                        Parts.text(asking(event)),
                        Parts.row(
                                button(ButtonStyle.DANGER, Action.WITHDRAW_NOW, event.number(), "button.withdraw_now"),
                                button(ButtonStyle.SECONDARY, Action.KEEP, event.number(), "button.keep_place")))));
    }

    private Answer askToLeave(Live event) {
        return Answer.ephemeral(View.of(
                Parts.text(responder.localizer().text("event.you.broadcasting")),
                Parts.row(BroadcastRows.leaving(event, responder.localizer()))));
    }

    private String asking(Live event) {
        var leaving = CrewText.leaving(event, caller.member());
        if (leaving.isPresent()) return responder.localizer().text(leaving.get());
        var place = responder.localizer().text(losing(event));
        var losing = event.entries()
                .entryOf(caller.member())
                .flatMap(CrewText::losing)
                .map(car -> place + "\n" + responder.localizer().text(car))
                .orElse(place);
        return warning(event)
                .map(warning -> losing + "\n" + responder.localizer().text(warning))
                .orElse(losing);
    }

    private Optional<Phrase> warning(Live event) {
        return EventRules.isLastWithdrawal(event, caller.member())
                ? Optional.of(Phrase.of("event.withdraw.last"))
                : Optional.empty();
    }

    private Phrase losing(Live event) {
        return event.entries()
                .waitingPlace(caller.member())
                .map(place -> Phrase.of("event.withdraw.waiting").with("place", place))
                .orElseGet(() -> losingGrid(event));
    }

    private Phrase losingGrid(Live event) {
        var title = event.plan().title();
        if (event instanceof Published && event.plan().details().confirmHours().isPresent() && heirs(event) > 0)
            return Phrase.of("event.withdraw.offered").with("title", title);
        return event instanceof Closed
                ? Phrase.of("event.withdraw.after_closure").with("title", title)
                : Phrase.of("event.withdraw.on_grid").with("title", title).with("waiting", heirs(event));
    }

    /** How many wait for the place that would become free. */
    private int heirs(Live event) {
        var left = event.entries().without(caller.member());
        return (int) GridRoom.of(event.plan(), left).inLine(left).count();
    }

    Mono<Answer> withdraw(int event) {
        return responder.outcome(
                () -> events.withdraw(id(event), caller.member(), caller.arrival()),
                done -> responder.instead(Phrase.of("event.withdrawn")),
                why -> responder.instead(why.key().equals(NOT_REGISTERED) ? Phrase.of("event.not_in") : why));
    }

    /** The place may have been given up with another message meanwhile. */
    Mono<Answer> keep(int event) {
        return responder.outcome(
                () -> events.look(id(event), caller.arrival()),
                live -> responder.instead(keeping(live)),
                responder::instead);
    }

    private Phrase keeping(Live event) {
        if (event.entries().carOf(caller.member()).isEmpty()) return Phrase.of("event.not_in");
        return event.entries()
                .waitingPlace(caller.member())
                .map(place -> Phrase.of("event.kept_waiting").with("place", place))
                .orElseGet(() -> Phrase.of("event.kept"));
    }

    Mono<Answer> checkIn(int event) {
        return responder.outcome(
                () -> events.checkIn(id(event), caller.member(), caller.arrival()),
                done -> Answer.ephemeral(View.of(
                        Parts.text(responder.localizer().text("event.checked_in")),
                        Parts.row(button(ButtonStyle.SECONDARY, Action.CHECK_OUT, event, "button.check_out")))));
    }

    Mono<Answer> checkOut(int event) {
        return checkOut(event, responder::instead);
    }

    /** Tells what came of it in a message of its own, or in the place of the pressed one. */
    Mono<Answer> checkOut(int event, Function<Phrase, Answer> told) {
        return responder.outcome(
                () -> events.checkOut(id(event), caller.member(), caller.arrival()),
                done -> told.apply(Phrase.of("event.checked_out")),
                told);
    }

    Mono<Answer> details(int event) {
        return looking(
                event,
                live -> Mono.zip(
                        refusals.of(live), picture(live), (refused, picture) -> details(live, refused, picture)));
    }

    private Mono<Optional<NewFile>> picture(Live event) {
        return Mono.justOrEmpty(event.plan().shownPicture())
                .flatMap(picture -> pictures.picture(caller.guild(), picture))
                .defaultIfEmpty(Optional.empty());
    }

    private Answer details(Live event, List<TopLevelMessageComponent> refused, Optional<NewFile> picture) {
        var facts = new EventText(responder.localizer());
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text("### " + facts.title(event)));
        picture.ifPresent(file -> parts.add(Parts.picture(file.address())));
        parts.add(Parts.text(facts.essentials(event)));
        new EventReading(responder.localizer())
                .opening(event.plan())
                .ifPresent(opening -> parts.add(Parts.text(opening)));
        parts.addAll(List.of(
                Parts.text(facts.count(event)),
                Parts.text(responder.localizer().text(facts.standing(event, caller.member()))),
                Parts.row(buttons(event))));
        parts.addAll(refused);
        var view = View.of(parts);
        return Answer.ephemeral(picture.map(view::withFile).orElse(view));
    }

    private List<Button> buttons(Live event) {
        var buttons = new ArrayList<Button>();
        buttons.add(button(ButtonStyle.SECONDARY, Action.FULL_LIST, event.number(), "button.full_list"));
        BroadcastRows.button(event, caller.member(), caller.arrival(), responder.localizer())
                .ifPresent(buttons::add);
        buttons.addAll(new EventReading(responder.localizer()).buttons(event));
        return buttons;
    }

    /** What the organiser wrote, a page at a time. */
    Mono<Answer> read(EventButton button, boolean update) {
        return looking(button.event(), live -> {
            var page = new EventReading(responder.localizer()).page(live, button.page());
            return Mono.just(update ? new Answer.Update(page) : Answer.ephemeral(page));
        });
    }

    Mono<Answer> tryAgain(int event) {
        return refusals.tryAgain(event);
    }

    Mono<Answer> list(EventButton button, boolean update) {
        return looking(button.event(), live -> {
            var page = rosters.page(live, button.page(), responder.localizer());
            return Mono.just(update ? new Answer.Update(page) : Answer.ephemeral(page));
        });
    }

    /** Tells something in a message of its own. */
    Function<Phrase, Answer> aside() {
        return responder::ephemeral;
    }

    Mono<Answer> unknown() {
        return Mono.just(responder.ephemeral("interaction.unknown"));
    }

    private Button button(ButtonStyle style, Action action, int event, String label) {
        return Parts.button(style, action.on(event), responder.localizer().label(label));
    }

    private Mono<Answer> looking(int event, Function<Live, Mono<Answer>> then) {
        return responder.reply(() -> events.look(id(event), caller.arrival()), then);
    }

    private EventId id(int event) {
        return new EventId(caller.guild(), event);
    }
}
