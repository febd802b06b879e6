package racemanager.story;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import racemanager.event.CheckInWindow;
import racemanager.event.EventCommand;
import racemanager.event.EventPlan;
import racemanager.event.RaceEvent;
import racemanager.event.wizard.CreateEventOrder;
import racemanager.event.wizard.Surroundings;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand;
import racemanager.guild.actor.GuildActor;
import racemanager.guild.actor.GuildOrder;
import racemanager.guild.actor.GuildSurroundings;
import racemanager.guild.actor.GuildWaker;
import racemanager.guild.actor.Guilds;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.Reply;
import racemanager.kernel.actor.Eraser;
import racemanager.node.Node;
import racemanager.outbox.actor.Deliver;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.schedule.actor.AgendaSharding;
import racemanager.wizard.Answers;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;

/** The part of {@link OldStoreMaker} that no page can do: the actors of the bot without a Discord. */
final class OldStoreActors implements AutoCloseable {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final long SECONDS = 60;

    /** A wizard takes no date that is more than ten years ahead. */
    private static final Instant SHORTLY_BEFORE =
            OldSession.DAY.minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final Node node;
    private final Guilds guilds;
    private final GuildId guild;
    private final List<ChannelId> channels;

    OldStoreActors(Path store, int snapshotEvery, String guild, List<String> channels) throws Exception {
        node = Node.start(Node.settings(ConfigFactory.parseMap(
                Map.of("racemanager.store.directory", store.toString(), "racemanager.snapshot-every", snapshotEvery))));
        node.whenUp().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        guilds = new Guilds(node.sharding());
        var agenda = AgendaSharding.start(node.system(), CLOCK, appointments -> new GuildWaker(guilds, appointments));
        var outbox = node.spawn(Behaviors.<Deliver>ignore(), "outbox");
        GuildActor.start(node.sharding(), new GuildSurroundings(CLOCK, agenda, outbox, Eraser.NONE));
        this.guild = GuildId.parse(guild);
        this.channels = channels.stream().map(ChannelId::parse).toList();
    }

    /** Types day and time, at a date from which they are near. */
    void typesTheDate(String member) throws Exception {
        answers(member, "typed", OldSession.DAY + " 20:30", SHORTLY_BEFORE);
    }

    void turnsThePageOfDays(String member, int page) throws Exception {
        step(member, new WizardCommand.TurnTo(asking(member).stamp(), "day", page), CLOCK.instant());
    }

    private void answers(String member, String field, String text, Instant now) throws Exception {
        var answer = new WizardCommand.Answer(asking(member).stamp(), field, Answers.of(field, text));
        step(member, answer, now);
        if (asking(member).slip().isPresent()) {
            throw new AssertionError(asking(member).slip());
        }
    }

    /** The last press of a wizard, after which the bot dies. */
    void finishes(String member) throws Exception {
        var screen = step(member, new WizardCommand.Finish(asking(member).stamp()), CLOCK.instant());
        if (!(screen instanceof Screen.Working)) {
            throw new AssertionError(screen);
        }
    }

    private Screen.Asking asking(String member) throws Exception {
        return (Screen.Asking) step(member, new WizardCommand.Look(), CLOCK.instant());
    }

    private Screen step(String member, WizardCommand command, Instant now) throws Exception {
        var order = new CreateEventOrder(command, surroundings(now));
        return done(guilds.ask(guild, new GuildOrder.Step(MemberId.parse(member), order)));
    }

    private Surroundings surroundings(Instant now) throws Exception {
        var state = guild();
        return new Surroundings(
                now,
                state.tracks(),
                place(),
                state.events().takenKeys().keySet(),
                List.of(ZoneOffset.UTC),
                Locale.ENGLISH,
                Locale.ENGLISH);
    }

    private Guild guild() throws Exception {
        return done(guilds.ask(guild, new GuildOrder.Own(new GuildCommand.Look())));
    }

    /** In which the bot may do everything. */
    private Place place() {
        var bot = new MemberId(1);
        var place = new Place(guild, bot, bot, Set.of(), Map.of(), Map.of());
        for (var channel : channels) {
            place = place.withChannel(new PlaceChannel(channel, channel.text(), 0, Optional.empty(), 0, List.of()));
        }
        return place;
    }

    /** No wizard makes an event whose check-in is open for decades. */
    void opensCheckIn(int event) throws Exception {
        var now = CLOCK.instant();
        var live = (RaceEvent.Live) done(guilds.ask(guild, new GuildOrder.OfEvent(event, new EventCommand.Look(now))));
        var plan = live.plan();
        var open = new CheckInWindow(now, plan.checkIn().closes());
        var changed = new EventPlan(
                plan.title(),
                plan.timing(),
                open,
                plan.track(),
                plan.cars(),
                plan.capacity(),
                plan.channels(),
                plan.language());
        var edit = new EventCommand.Edit(changed, live.meeting().origin().by(), now);
        done(guilds.ask(guild, new GuildOrder.OfEvent(event, edit)));
    }

    private static <V> V done(CompletionStage<Reply<V>> asked) throws Exception {
        return switch (asked.toCompletableFuture().get(SECONDS, TimeUnit.SECONDS)) {
            case Reply.Done<V> done -> done.view();
            case Reply.Refused<V> refused -> throw new AssertionError(refused.why());
            case Reply.Busy<V> busy -> throw new AssertionError(busy.why());
        };
    }

    @Override
    public void close() throws Exception {
        node.stop().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        node.whenStopped().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
    }
}
