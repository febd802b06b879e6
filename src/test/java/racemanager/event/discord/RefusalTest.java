package racemanager.event.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Ruling;
import racemanager.discord.AccessCheck;
import racemanager.discord.Answer;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.TestAccess;
import racemanager.discord.TestMember;
import racemanager.event.EventFact;
import racemanager.event.EventLife;
import racemanager.event.EventPlan;
import racemanager.event.EventPlan.Timing;
import racemanager.event.Events;
import racemanager.event.RaceEvent;
import racemanager.event.RaceEvent.Live;
import racemanager.event.RefusalNotice;
import racemanager.event.Shown.Where;
import racemanager.event.discord.EventButton.Action;
import racemanager.event.wizard.RaceNight;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.place.Permission;
import racemanager.speech.Speech;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

/** Who is told what of the messages that Discord refuses. */
class RefusalTest {

    private static final Speech SPEECH = Speech.load();
    private static final int PUBLISHER = 1;
    private static final int DRIVER = 2;
    private static final Instant AT = Instant.parse("2026-12-01T12:00:00Z");
    private static final AccessCheck NOBODY = TestAccess.ADMINISTRATORS;
    private static final AccessCheck EVERYBODY = (caller, access) -> Mono.just(new Ruling.Open());
    private static final Phrase WHY = Phrase.of("post.permission-missing")
            .with("channel", Mention.of(new ChannelId(7)))
            .with("count", 1)
            .with("permissions", Permission.several(List.of(Permission.SEND_MESSAGES)));

    private static final EventFact REFUSED = new EventFact.NotShown(Where.ANNOUNCEMENT, 1, WHY, AT);
    private static final EventFact TRIED = new EventFact.TriedAgain(Where.ANNOUNCEMENT, AT);
    private static final EventFact SEEN = new EventFact.Seen(Where.ANNOUNCEMENT, Optional.of(new MessageId(5)), 1);
    private static final EventFact ROSTER = new EventFact.Seen(Where.ROSTER, Optional.of(new MessageId(6)), 1);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Queue<Live> states = new ArrayDeque<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The announcement is not up to date. I may not post in <#7>: give me this permission there: Send Messages | Next try <t:1796130000:R> | Try again
            es | El anuncio no está al día. No puedo publicar en <#7>: dame allí este permiso: Enviar mensajes | Próximo intento <t:1796130000:R> | Intentar de nuevo
            fr | L’annonce n’est pas à jour. Je ne peux pas publier dans <#7> : donne-moi là-bas cette permission : Envoyer des messages | Prochain essai <t:1796130000:R> | Réessayer
            """)
    void whoManagesEventsReadsWhyAndMayHaveItTriedAgain(Locale language, String why, String next, String button) {
        states.add(event(REFUSED, ROSTER));

        var details = said(new TestMember(DRIVER, language), EVERYBODY, Action.DETAILS);

        assertThat(details).contains(why, next, button, "event.try-again");
    }

    @Test
    void whoPublishedReadsWhyWithoutTheButton() {
        states.add(event(REFUSED, ROSTER));

        assertThat(said(new TestMember(PUBLISHER, Locale.ENGLISH), NOBODY, Action.DETAILS))
                .contains("The announcement is not up to date")
                .doesNotContain("event.try-again");
    }

    @Test
    void aDriverReadsNothingOfIt() {
        states.add(event(REFUSED, ROSTER));

        assertThat(said(new TestMember(DRIVER, Locale.ENGLISH), NOBODY, Action.DETAILS))
                .contains("Full list")
                .doesNotContain("not up to date", "event.try-again");
    }

    @Test
    void whatIsShownIsNotSpokenOf() {
        states.add(event(SEEN, ROSTER));

        assertThat(said(new TestMember(PUBLISHER, Locale.ENGLISH), EVERYBODY, Action.DETAILS))
                .doesNotContain("up to date", "event.try-again");
    }

    /** As after an update of the time-zone data that moved the clocks of the zone by an hour. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | it was to start at %s there, and starts at %s now
            es | allí debía empezar el %s y ahora empieza el %s
            fr | elle devait y commencer le %s et commence maintenant le %s
            """)
    void whoManagesEventsReadsThatTheClocksWereChanged(Locale language, String told) {
        var usual = RaceNight.plan().timing();
        var meant = usual.shown().plusHours(1);
        var timing = new Timing(usual.start(), usual.zone(), usual.duration(), Optional.of(meant));
        states.add(published(RaceNight.timed(timing, plan(language)), SEEN, ROSTER));
        states.add(published(RaceNight.timed(timing, plan(language)), SEEN, ROSTER));
        states.add(published(plan(language), SEEN, ROSTER));
        var member = new TestMember(DRIVER, language);
        var sentence = told.formatted(shown(meant), shown(usual.shown()));

        assertThat(said(member, EVERYBODY, Action.DETAILS)).contains(sentence);
        assertThat(said(member, NOBODY, Action.DETAILS)).doesNotContain("🕰️");
        assertThat(said(member, EVERYBODY, Action.DETAILS)).doesNotContain("🕰️");
    }

    private static String shown(LocalDateTime wall) {
        return CLOCK.format(wall).replace(":", "\\:");
    }

    @Test
    void theButtonIsForThoseWhoManageEvents() {
        assertThat(row(EVERYBODY, Action.TRY_AGAIN).access()).isEqualTo(Access.to(BotModule.EVENTS));
    }

    @Test
    void anotherTryThatSucceedsSaysSo() {
        states.add(event(REFUSED, ROSTER, TRIED));
        states.add(event(REFUSED, ROSTER, TRIED, SEEN));

        assertThat(said(new TestMember(DRIVER, Locale.ENGLISH), EVERYBODY, Action.TRY_AGAIN))
                .contains("Announcement and entry list are up to date")
                .doesNotContain("event.try-again");
    }

    @Test
    void anotherTryThatIsRefusedSaysWhyAndMayBeRepeated() {
        states.add(event(REFUSED, ROSTER, TRIED));
        states.add(event(REFUSED, ROSTER, TRIED, REFUSED));

        assertThat(said(new TestMember(DRIVER, Locale.ENGLISH), EVERYBODY, Action.TRY_AGAIN))
                .contains("I may not post in <#7>", "event.try-again");
    }

    @Test
    void anotherTryThatTakesLongSaysThatItIsTried() {
        states.add(event(REFUSED, ROSTER, TRIED));

        assertThat(said(new TestMember(DRIVER, Locale.ENGLISH), EVERYBODY, Action.TRY_AGAIN))
                .contains("Being tried again")
                .doesNotContain("event.try-again");
    }

    @ParameterizedTest
    @CsvSource({"en,The announcement is not up to date", "es,El anuncio no está al día", "fr,L’annonce n’est pas à jour"
    })
    void theDirectMessageNamesTheRaceAndTheReason(Locale language, String said) {
        var live = speaking(language, REFUSED, ROSTER);
        var refusal = live.meeting().shown().at(Where.ANNOUNCEMENT).refusal().orElseThrow();

        var view = new RefusalRenderer(SPEECH).render(new RefusalNotice(live, Where.ANNOUNCEMENT, refusal));

        assertThat(TestMember.said(Answer.ephemeral(view)))
                .contains(RaceNight.plan().title(), said, "<#7>", "<t:1796130000:R>");
    }

    private String said(TestMember member, AccessCheck check, Action action) {
        var call = new PressCall(member.caller(), member.responder(), action.on(42), List.of(), new MessageId(9));
        var answer = row(check, action)
                .handler()
                .answer(call)
                .<Answer>cast(Answer.class)
                .blockOptional();
        return TestMember.said(
                answer.orElseThrow() instanceof Answer.Update update
                        ? Answer.ephemeral(update.view())
                        : answer.orElseThrow());
    }

    private Route.Pressed row(AccessCheck check, Action action) {
        return new EventModule(
                        events(),
                        new RosterRenderer(SPEECH),
                        check,
                        (guild, picture) -> Mono.just(Optional.empty()),
                        SteamNames.UNASKED)
                .routes().stream()
                        .filter(Route.Pressed.class::isInstance)
                        .map(Route.Pressed.class::cast)
                        .filter(route -> route.name().equals(action.route()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Whatever is asked of it, the event is next what the test says, and stays what it was last. */
    private Events events() {
        return (Events) Proxy.newProxyInstance(
                Events.class.getClassLoader(),
                new Class<?>[] {Events.class},
                (proxy, method, arguments) -> CompletableFuture.completedStage(
                        Reply.done(states.size() > 1 ? states.remove() : states.element())));
    }

    private static Live event(EventFact... facts) {
        return speaking(Locale.ENGLISH, facts);
    }

    private static Live speaking(Locale language, EventFact... facts) {
        return published(plan(language), facts);
    }

    private static Live published(EventPlan plan, EventFact... facts) {
        var published = new EventFact.Published(42, plan, new MemberId(PUBLISHER), AT);
        var event = EventLife.evolve(new RaceEvent.Unborn(), published);
        return (Live) EventLife.evolve(event, List.of(facts));
    }

    private static EventPlan plan(Locale language) {
        var plan = RaceNight.plan();
        return new EventPlan(
                plan.title(),
                plan.timing(),
                plan.checkIn(),
                plan.track(),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                language,
                Optional.empty(),
                Optional.empty());
    }
}
