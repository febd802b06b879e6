package racemanager.event.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.TopLevelMessageComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.discord.AllowedMentions;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.Call.Reason;
import racemanager.event.CallPost;
import racemanager.event.Entry;
import racemanager.event.RaceEvent.Cancelled;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RaceEvent.Published;
import racemanager.event.Reserves.Offer;
import racemanager.event.discord.EventButton.Action;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;

/** The message that calls drivers: whom, why, and the buttons for what they may want to do now. */
public final class CallRenderer {

    private final Speech speech;

    public CallRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the guild's language; notifies exactly those whom it is for. */
    public View render(CallPost post) {
        var localizer = speech.in(post.event().plan().language());
        var drivers = post.call().drivers();
        if (post.call().isForOrganisers()) return forOrganisers(post, localizer);
        var mentions = drivers.stream().map(driver -> Mention.of(driver).text()).collect(Collectors.joining(" "));
        var parts = new ArrayList<TopLevelMessageComponent>();
        parts.add(Parts.text(mentions));
        parts.add(Parts.text(localizer.text(sentence(post))));
        splits(post, localizer).ifPresent(lines -> parts.add(Parts.text(lines)));
        var buttons = buttons(post, localizer);
        if (!buttons.isEmpty()) parts.add(Parts.row(buttons));
        return View.of(parts).pinging(new AllowedMentions(new LinkedHashSet<>(drivers), new LinkedHashSet<>()));
    }

    /** Names nobody by a mention that notifies. */
    private static View forOrganisers(CallPost post, Localizer localizer) {
        return post.event()
                .meeting()
                .exported()
                .filter(list -> post.call().reason() == Reason.OUT_OF_DATE)
                .map(list -> new OutdatedList(localizer).view(post.event(), list))
                .orElseGet(() -> toManage(post, localizer));
    }

    private static View toManage(CallPost post, Localizer localizer) {
        var drivers = post.call().drivers();
        var event = post.event();
        return View.of(
                Parts.text(localizer.text(Phrase.of(ofOrganisers(post.call().reason()))
                        .with("title", event.plan().title())
                        .with("drivers", drivers.size())
                        .with("named", EntryText.named(drivers, event))
                        .with("car", car(post))
                        .with("name", post.call().because().orElse(""))
                        .with("start", event.plan().timing().start()))),
                Parts.row(Parts.button(
                        ButtonStyle.SECONDARY, Action.MANAGE.on(event.number()), localizer.label("button.manage"))));
    }

    private static String ofOrganisers(Reason reason) {
        return switch (reason) {
            case SHUT_OUT -> "event.call.shut_out";
            case LEFT -> "event.call.left";
            case HANDED_OVER -> "event.call.handed_over";
            case CAPTAIN_LEFT -> "event.call.captain_left";
            default -> "event.call.absent";
        };
    }

    private static String car(CallPost post) {
        return post.call().drivers().stream()
                .flatMap(driver -> post.event().entries().carOf(driver).stream())
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }

    static Phrase sentence(CallPost post) {
        var event = post.event();
        var title = event.plan().title();
        return switch (post.call().reason()) {
            case PROMOTED -> Phrase.of("event.call.promoted").with("title", title);
            case DEALT -> Phrase.of("event.call.dealt").with("title", title);
            case SENT_BACK -> Phrase.of("event.call.sent_back").with("title", title);
            case SLOT_LOST -> Phrase.of("event.call.slot_lost").with("title", title);
            case CREW_LEFT -> Phrase.of("event.call.crew_left").with("title", title);
            case CAPTAIN -> Phrase.of("event.call.captain").with("title", title).with("car", car(post));
            case PLACE_LOST -> Phrase.of("event.call.place_lost").with("title", title);
            case ABSENT, OUT_OF_DATE, SHUT_OUT, LEFT, HANDED_OVER, CAPTAIN_LEFT ->
                throw new IllegalStateException("organisers are told otherwise");
            case CHECK_IN_OPEN ->
                Phrase.of("event.call.check_in_open")
                        .with("title", title)
                        .with("policy", event.plan().details().closure().word())
                        .with("closes", event.plan().checkIn().closes());
            case OFFERED -> offered(post);
            case CANCELLED -> cancelled(event, title);
            case DELAYED -> scheduled("event.call.delayed", event);
            case POSTPONED -> scheduled("event.call.postponed", event);
            case CHECK_IN_EXTENDED -> scheduled("event.call.check_in_extended", event);
            case EDITED -> edited(event);
            case CHOOSE_CAR -> Phrase.of("event.call.choose_car").with("title", title);
            case CHOOSE_NUMBER -> Phrase.of("event.call.choose_number").with("title", title);
            case MESSAGE ->
                Phrase.of("event.call.message")
                        .with("title", title)
                        .with("text", post.call().because().orElse(""));
            case ADDED -> stewarded(post, isWaiting(post) ? "steward.call.added_waiting" : "steward.call.added");
            case REMOVED -> stewarded(post, "steward.call.removed");
            case MOVED -> stewarded(post, isWaiting(post) ? "steward.call.moved_waiting" : "steward.call.moved");
            case CHANGED -> stewarded(post, "steward.call.changed");
        };
    }

    /** In which split they are who came onto the grid or changed places; one line a split. */
    static Optional<String> splits(CallPost post, Localizer localizer) {
        return switch (post.call().reason()) {
            case DEALT, PROMOTED, ADDED, MOVED ->
                new SplitText(localizer).named(post.event(), post.call().drivers());
            default -> Optional.empty();
        };
    }

    private static Phrase edited(Live event) {
        var plan = event.plan();
        return Phrase.of("event.call.edited")
                .with("title", plan.title())
                .with("start", plan.timing().start())
                .with("track", plan.track().name().full())
                .with("cars", plan.cars().names().size());
    }

    private static Phrase scheduled(String key, Live event) {
        return Phrase.of(key)
                .with("title", event.plan().title())
                .with("start", event.plan().timing().start())
                .with("opens", event.plan().checkIn().opens())
                .with("closes", event.plan().checkIn().closes());
    }

    private static Phrase offered(CallPost post) {
        var reserves = post.event().reserves();
        return Phrase.of(MyEntryView.offered(post.event(), "event.call.offered"))
                .with("title", post.event().plan().title())
                .with(
                        "until",
                        post.call().drivers().stream()
                                .flatMap(driver -> reserves.offerTo(driver).stream())
                                .map(Offer::until)
                                .findFirst()
                                .orElse(post.call().at()));
    }

    private static Phrase stewarded(CallPost post, String key) {
        return Phrase.of(key)
                .with("title", post.event().plan().title())
                .with("reason", post.call().because().orElse(""));
    }

    private static boolean isWaiting(CallPost post) {
        return post.call().drivers().stream()
                .anyMatch(driver -> post.event().entries().waitingPlace(driver).isPresent());
    }

    private static Phrase cancelled(Live event, String title) {
        var start = event.plan().timing().start();
        return event instanceof Cancelled cancelled && cancelled.reason().isPresent()
                ? Phrase.of("event.call.cancelled_because")
                        .with("title", title)
                        .with("start", start)
                        .with("reason", cancelled.reason().get())
                : Phrase.of("event.call.cancelled").with("title", title).with("start", start);
    }

    private static boolean isOpen(Live event) {
        return event instanceof Published published && published.meeting().checkInAnnounced();
    }

    private static List<Button> buttons(CallPost post, Localizer localizer) {
        var event = post.event().number();
        var withdraw =
                Parts.button(ButtonStyle.SECONDARY, Action.WITHDRAW.on(event), localizer.label("button.withdraw"));
        var details = Parts.button(ButtonStyle.SECONDARY, Action.DETAILS.on(event), localizer.label("button.details"));
        var checkIn = Parts.button(ButtonStyle.PRIMARY, Action.CHECK_IN.on(event), localizer.label("button.check_in"));
        return switch (post.call().reason()) {
            case DEALT, CHOOSE_NUMBER, CREW_LEFT, CAPTAIN ->
                List.of(
                        Parts.button(ButtonStyle.SECONDARY, Action.ENTRY.on(event), localizer.label("button.entry")),
                        withdraw);
            case PROMOTED, SENT_BACK, ADDED, MOVED -> List.of(withdraw, details);
            case REMOVED, CHANGED, SLOT_LOST -> List.of(details);
            case CHECK_IN_OPEN -> List.of(checkIn, withdraw, details);
            case DELAYED, POSTPONED, CHECK_IN_EXTENDED ->
                isOpen(post.event()) ? List.of(checkIn, withdraw, details) : List.of(withdraw, details);
            case EDITED -> isOpen(post.event()) ? List.of(checkIn, withdraw, details) : List.of(withdraw, details);
            case CHOOSE_CAR ->
                List.of(
                        Parts.button(
                                ButtonStyle.PRIMARY, Action.REGISTER.on(event), localizer.label("button.choose_car")),
                        withdraw,
                        details);
            case MESSAGE -> List.of(details);
            case OFFERED -> new MyEntryView(localizer).offered(post.event());
            case PLACE_LOST -> new MyEntryView(localizer).late(post.event());
            case CANCELLED, ABSENT, OUT_OF_DATE, SHUT_OUT, LEFT, HANDED_OVER, CAPTAIN_LEFT -> List.of();
        };
    }
}
