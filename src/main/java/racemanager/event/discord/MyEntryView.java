package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.Broadcaster;
import racemanager.event.Entry;
import racemanager.event.EventDetails.ServerAccess;
import racemanager.event.EventRules;
import racemanager.event.RaceEvent.Archived;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Closed;
import racemanager.event.RaceEvent.Finished;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.Reserves.Offer;
import racemanager.event.discord.EventButton.Action;
import racemanager.event.split.Splits;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.speech.Localizer;
import racemanager.steam.SteamId;

/** A member's own part in an event: where they stand, what they drive, how they get in, and what they may do now. */
record MyEntryView(Localizer localizer) {

    View of(Live event, MemberId member, Instant now) {
        var facts = new EventText(localizer);
        var entry = event.entries().entryOf(member);
        var car = event.entries().carOf(member);
        var lines = new ArrayList<String>();
        lines.add("### " + facts.title(event));
        lines.add(localizer.text(facts.standing(event, member)));
        car.ifPresent(own -> lines.addAll(particulars(own, member)));
        event.meeting().broadcasters().of(member).ifPresent(own -> lines.addAll(particulars(own)));
        entry.flatMap(own -> facts.numbers(event.plan())).ifPresent(lines::add);
        car.flatMap(own -> livery(event, own)).ifPresent(lines::add);
        car.flatMap(own -> new ClassText(localizer).entry(event, own)).ifPresent(lines::add);
        entry.flatMap(own -> facts.team(event, own)).ifPresent(lines::add);
        entry.flatMap(own -> new SplitText(localizer).entry(own)).ifPresent(lines::add);
        offer(event, member)
                .ifPresent(offer -> lines.add(localizer.text(
                        Phrase.of(offered(event, "event.offer.open")).with("until", offer.until()))));
        if (mayJoin(event, member)) lines.addAll(access(event, entry));
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text(String.join("\n", lines)));
        var buttons = event.meeting().broadcasters().has(member)
                ? BroadcastRows.button(event, member, now, localizer).stream().toList()
                : entry.isEmpty() && car.isPresent() ? leaving(event) : buttons(event, member, entry, now);
        if (entry.isPresent() && event.isToBeRun() && offer(event, member).isPresent())
            parts.add(Parts.row(offered(event)));
        if (!buttons.isEmpty()) parts.add(Parts.row(buttons));
        var links = links(event, member, car);
        if (!links.isEmpty()) parts.add(Parts.row(links));
        return View.of(parts);
    }

    private List<String> particulars(Broadcaster broadcaster) {
        var card = broadcaster.card();
        return Stream.concat(
                        Stream.of(Phrase.of("event.entry.broadcaster").with("name", card.fullName())),
                        card.steam().stream().map(MyEntryView::steam))
                .map(localizer::text)
                .toList();
    }

    private static Phrase steam(SteamId steam) {
        return Phrase.of("event.entry.steam").with("steam", steam.text());
    }

    private List<String> particulars(Entry entry, MemberId member) {
        var lines = new ArrayList<String>();
        lines.add(localizer.text(Phrase.of("event.entry.driver")
                .with("name", entry.card().fullName())
                .with("car", entry.car())));
        entry.number()
                .ifPresent(number -> lines.add(
                        localizer.text(Phrase.of("event.entry.number").with("number", Integer.toString(number)))));
        new CrewText(localizer).drivers(entry).ifPresent(lines::add);
        if (entry.isMarkedGuest()) lines.add(localizer.text("event.entry.guest"));
        entry.cardOf(member).steam().ifPresent(steam -> lines.add(localizer.text(steam(steam))));
        return lines;
    }

    /** An address has none of the characters that would end it, and stands as it is so that it can be opened. */
    private Optional<String> livery(Live event, Entry entry) {
        return entry.livery()
                .filter(link -> event.plan().details().rules().allowLiveries())
                .map(link -> localizer.text(
                        Phrase.of("event.entry.livery").with("link", new Markup("<" + link.text() + ">"))));
    }

    private static boolean mayJoin(Live event, MemberId member) {
        return event.entries().isInGridCar(member)
                || event.meeting().broadcasters().has(member);
    }

    /** Whoever shares a car may leave it; all else is the captain's. */
    private List<Button> leaving(Live event) {
        return event.isToBeRun()
                ? List.of(button(ButtonStyle.SECONDARY, Action.WITHDRAW, event, "button.withdraw"))
                : List.of();
    }

    private void lineUp(Live event, Instant now, List<Button> buttons) {
        if (CrewText.mayChange(event, now))
            buttons.add(button(ButtonStyle.SECONDARY, Action.LINE_UP, event, "button.line_up"));
    }

    private static Optional<Offer> offer(Live event, MemberId member) {
        return event.reserves().offerTo(member);
    }

    /** A broadcaster gets into the servers of all splits. */
    private List<String> access(Live event, Optional<Entry> entry) {
        var details = event.plan().details();
        if (entry.isPresent()) return server(details.serverOf(entry.get()));
        var lines = new ArrayList<>(server(details.server()));
        for (int split : details.splits().map(Splits::all).orElse(List.of()))
            details.splits().flatMap(all -> all.server(split)).ifPresent(server -> {
                lines.add(new SplitText(localizer).heading(event, split));
                lines.addAll(server(server));
            });
        return lines;
    }

    /** The key of what is said of an offer: before closure it may stand for a day. */
    static String offered(Live event, String key) {
        return event instanceof Published ? key + "_early" : key;
    }

    private List<String> server(ServerAccess server) {
        var lines = new ArrayList<String>();
        server.name()
                .ifPresent(name -> lines.add(
                        localizer.text(Phrase.of("event.entry.server").with("name", new Markup(copied(name))))));
        server.password()
                .ifPresent(password -> lines.add(localizer.text(
                        Phrase.of("event.entry.password").with("password", new Markup(copied(password))))));
        return lines;
    }

    /** Shown as code, so that it can be copied letter by letter. */
    private static String copied(String text) {
        return text.contains("`") ? "`` " + text.replace("``", "` `") + " ``" : "`" + text + "`";
    }

    private List<Button> buttons(Live event, MemberId member, Optional<Entry> entry, Instant now) {
        var buttons = new ArrayList<Button>();
        switch (event) {
            case Published published -> {
                if (entry.isEmpty()) {
                    buttons.add(button(ButtonStyle.SUCCESS, Action.REGISTER, event, "button.register"));
                } else {
                    var checkedIn = entry.get().isCheckedIn();
                    if (event.plan().checkIn().isOpen(now))
                        buttons.add(
                                checkedIn
                                        ? button(ButtonStyle.SECONDARY, Action.CHECK_OUT, event, "button.check_out")
                                        : button(ButtonStyle.PRIMARY, Action.CHECK_IN, event, "button.check_in"));
                    buttons.add(button(ButtonStyle.SECONDARY, Action.CHANGE, event, "button.change"));
                    lineUp(event, now, buttons);
                    buttons.add(button(ButtonStyle.SECONDARY, Action.WITHDRAW, event, "button.withdraw"));
                }
            }
            case Closed closed -> {
                if (entry.isEmpty()) {
                    buttons.add(button(ButtonStyle.SUCCESS, Action.REGISTER, event, "button.reserve"));
                } else {
                    var offered = offer(event, entry.get().driver()).isPresent();
                    if (!EventRules.hasEntered(event, member)) {
                        buttons.add(button(ButtonStyle.PRIMARY, Action.REGISTER, event, "button.choose_car"));
                    } else if (!offered && isLate(event, entry.get())) {
                        buttons.add(hereAfterAll(event));
                    }
                    lineUp(event, now, buttons);
                    buttons.add(button(ButtonStyle.SECONDARY, Action.WITHDRAW, event, "button.withdraw"));
                }
            }
            case Cancelled cancelled -> {}
            case Finished finished -> {}
            case Archived archived -> {}
        }
        return buttons;
    }

    /** Whoever is in line and has not checked in is offered no place before they say that they are there. */
    private static boolean isLate(Live event, Entry entry) {
        return !entry.isCheckedIn() && !event.entries().isOnGrid(entry.driver());
    }

    private Button hereAfterAll(Live event) {
        return button(ButtonStyle.SUCCESS, Action.REGISTER, event, "button.here_after_all");
    }

    /** What is left to whoever lost the place. */
    List<Button> late(Live event) {
        return List.of(hereAfterAll(event), button(ButtonStyle.SECONDARY, Action.DETAILS, event, "button.details"));
    }

    /** What a reserve answers when a place is offered. */
    List<Button> offered(Live event) {
        return List.of(
                button(ButtonStyle.SUCCESS, Action.TAKE_PLACE, event, "button.take_place"),
                button(ButtonStyle.SECONDARY, Action.PASS_PLACE, event, "button.pass_place"));
    }

    /** Co-drivers' accounts are in the line-up. */
    private static boolean mayNameAccount(Live event, MemberId member) {
        return event instanceof Published
                && RegistrationFields.asksForSteam(event.plan())
                && event.entries().entryOf(member).isPresent();
    }

    /** Where drivers see whether the account is theirs. */
    static Optional<Button> steamPage(Entry entry, MemberId member, Localizer localizer) {
        return entry.cardOf(member)
                .steam()
                .map(account -> Parts.link(account.link(), localizer.label("button.steam_profile")));
    }

    private List<Button> links(Live event, MemberId member, Optional<Entry> entry) {
        var links = new ArrayList<Button>();
        entry.map(event.plan().details()::serverOf)
                .or(() -> Optional.of(event.plan().details().server()))
                .filter(server -> mayJoin(event, member))
                .flatMap(ServerAccess::join)
                .ifPresent(link -> links.add(Parts.link(link.text(), localizer.label("button.join"))));
        entry.flatMap(own -> steamPage(own, member, localizer)).ifPresent(links::add);
        if (mayNameAccount(event, member))
            links.add(button(ButtonStyle.SECONDARY, Action.ACCOUNT, event, "button.change_account"));
        event.plan()
                .details()
                .rules()
                .liveries()
                .filter(link -> entry.isPresent())
                .ifPresent(link -> links.add(Parts.link(link.text(), localizer.label("button.liveries"))));
        return links;
    }

    private Button button(ButtonStyle style, Action action, Live event, String label) {
        return Parts.button(style, action.on(event.number()), localizer.label(label));
    }
}
