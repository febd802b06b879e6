package racemanager.event.discord;

import discord4j.core.object.component.ActionRow;
import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.discord.NewFile;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.PictureSource;
import racemanager.discord.View;
import racemanager.discord.ViewLimits;
import racemanager.event.EventPost.Announcement;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.GuildId;
import racemanager.speech.Speech;
import reactor.core.publisher.Mono;

/** The announcement of an event: what is known of it, how full it is, and the buttons for drivers. */
public final class AnnouncementRenderer {

    private static final int GREEN = 0x2E9E5B;
    private static final int AMBER = 0xE5A50A;
    private static final int GREY = 0x80848E;
    private static final int RED = 0xC0392B;

    private final Speech speech;
    private final PictureSource pictures;

    public AnnouncementRenderer(Speech speech, PictureSource pictures) {
        this.speech = speech;
        this.pictures = pictures;
    }

    /** In the guild's language, the same for everybody, with the picture that it shows where that can be had. */
    public Mono<View> render(GuildId guild, Announcement announcement) {
        return Mono.justOrEmpty(announcement.event().plan().shownPicture())
                .flatMap(picture -> pictures.picture(guild, picture))
                .defaultIfEmpty(Optional.empty())
                .map(file -> file.map(shown -> view(announcement, file).withFile(shown))
                        .orElseGet(() -> bare(announcement)));
    }

    /** Without its picture. */
    public View bare(Announcement announcement) {
        return view(announcement, Optional.empty());
    }

    private View view(Announcement announcement, Optional<NewFile> picture) {
        var event = announcement.event();
        var facts = new EventText(speech.in(event.plan().language()));
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text("## " + facts.title(event)));
        picture.ifPresent(file -> body.add(Parts.picture(file.address())));
        body.add(Parts.text(facts.essentials(event)));
        new EventReading(facts.localizer()).opening(event.plan()).ifPresent(opening -> body.add(Parts.text(opening)));
        body.add(Parts.line());
        body.add(Parts.text(facts.count(event)));
        names(event, facts, ViewLimits.CHARACTERS - ViewLimits.characters(List.of(Parts.frame(colour(event), body))))
                .ifPresent(names -> body.add(Parts.text(names)));
        switch (event) {
            case Published published -> body.add(buttons(published, facts));
            case Closed closed -> body.add(buttons(closed, facts));
            case Cancelled cancelled -> body.add(Parts.row(details(cancelled, facts)));
            case Finished finished -> body.add(Parts.row(details(finished, facts)));
            case Archived archived -> {}
        }
        return View.of(Parts.frame(colour(event), body));
    }

    /** A roster of its own names the drivers where there is one. */
    private static Optional<String> names(Live event, EventText facts, int room) {
        return event.plan().channels().roster().isPresent()
                ? Optional.empty()
                : new NamesText(facts.localizer()).names(event, room);
    }

    private static int colour(Live event) {
        return switch (event) {
            case Published published -> GREEN;
            case Closed closed -> AMBER;
            case Cancelled cancelled -> RED;
            case Finished finished -> GREY;
            case Archived archived -> GREY;
        };
    }

    /** Somebody may still come when check-in is open, so that Register stays beside it. */
    private static ActionRow buttons(Published event, EventText facts) {
        var buttons = new ArrayList<Button>();
        if (event.meeting().checkInAnnounced())
            buttons.add(button(ButtonStyle.PRIMARY, Action.CHECK_IN, event, facts, "button.check_in"));
        buttons.add(button(ButtonStyle.SUCCESS, Action.REGISTER, event, facts, "button.register"));
        buttons.addAll(forDrivers(event, facts));
        return Parts.row(buttons);
    }

    private static ActionRow buttons(Closed event, EventText facts) {
        var buttons = new ArrayList<Button>();
        buttons.add(button(ButtonStyle.SUCCESS, Action.REGISTER, event, facts, "button.reserve"));
        buttons.addAll(forDrivers(event, facts));
        return Parts.row(buttons);
    }

    private static List<Button> forDrivers(Live event, EventText facts) {
        return List.of(
                button(ButtonStyle.SECONDARY, Action.WITHDRAW, event, facts, "button.withdraw"),
                button(ButtonStyle.SECONDARY, Action.ENTRY, event, facts, "button.entry"),
                details(event, facts));
    }

    private static Button details(Live event, EventText facts) {
        return button(ButtonStyle.SECONDARY, Action.DETAILS, event, facts, "button.details");
    }

    private static Button button(ButtonStyle style, Action action, Live event, EventText facts, String label) {
        return Parts.button(style, action.on(event.number()), facts.localizer().label(label));
    }
}
