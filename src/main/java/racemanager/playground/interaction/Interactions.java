package racemanager.playground.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import racemanager.playground.http.UploadedFile;
import racemanager.playground.interaction.Gestures.Actor;
import racemanager.playground.strict.CallbackRules;
import racemanager.playground.world.Interaction;
import racemanager.playground.world.Interaction.State;
import racemanager.playground.world.World;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;

/** Begins interactions, brings them to the bot, and lets them fail when it stays silent. */
public final class Interactions {

    private final World world;
    private final Gestures gestures;
    private final List<BiConsumer<Long, ObjectNode>> bots = new CopyOnWriteArrayList<>();
    private final List<Consumer<Outcome>> visitors = new CopyOnWriteArrayList<>();

    public Interactions(World world, Gestures gestures) {
        this.world = world;
        this.gestures = gestures;
    }

    /** Is told the guild and the INTERACTION_CREATE of everything that begins. */
    public void onBegin(BiConsumer<Long, ObjectNode> bot) {
        bots.add(bot);
    }

    /** Is told what members' clients hear. */
    public void onOutcome(Consumer<Outcome> visitor) {
        visitors.add(visitor);
    }

    void tell(Outcome outcome) {
        visitors.forEach(visitor -> visitor.accept(outcome));
    }

    /** A member acts; the bot has 3 seconds from now. */
    public Interaction begin(Actor actor, JsonNode body, List<UploadedFile> files) {
        return world.inTurn(() -> {
            var gesture = gestures.read(actor, body, files);
            var interaction = interaction(gesture);
            // Its bot has three seconds; what is left of them when the program has started again is nothing.
            world.hold(world.interactions(), interaction);
            forgetOld();
            var application = world.account().orElseThrow().applicationId();
            var payload = Payload.of(world, interaction, gesture, application);
            bots.forEach(bot -> bot.accept(interaction.guildId(), payload));
            watch(interaction.id());
            return interaction;
        });
    }

    private Interaction interaction(Gesture gesture) {
        var id = world.nextId();
        var guild = gesture.member().guildId();
        var user = gesture.member().userId();
        var message = gesture.message();
        return new Interaction(
                id,
                Tokens.next(id),
                gesture.type(),
                guild,
                gesture.channel().id(),
                user,
                message == null ? 0 : message.id(),
                gesture.nonce(),
                gesture.locale(),
                Origin.of(world, id, gesture.type(), guild, user, gesture.metadata()),
                State.WAITING,
                0,
                false,
                null);
    }

    private void watch(long id) {
        Disposable unused =
                Schedulers.parallel().schedule(() -> giveUp(id), Tokens.FIRST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void giveUp(long id) {
        world.inTurn(() -> world.interactions()
                .find(id)
                .filter(Interaction::isWaiting)
                .ifPresent(silent -> {
                    world.put(world.interactions(), silent.failed());
                    tell(Outcome.failure(silent, "The application did not respond"));
                }));
    }

    /** Nothing asks for an interaction once its token has run out, modals that wait for their member excepted. */
    private void forgetOld() {
        var oldest = world.interactions().all().iterator();
        for (var checked = 0; checked < 2 && oldest.hasNext(); checked++) {
            var old = oldest.next();
            if (!Tokens.isValid(old, world.now())) {
                world.remove(world.interactions(), old);
            }
        }
    }

    /** Whether the interaction began on a message that an answer can update. */
    static boolean hasMessage(Interaction interaction) {
        return interaction.messageId() != 0;
    }

    static boolean isCommand(Interaction interaction) {
        return interaction.type() == CallbackRules.COMMAND;
    }
}
