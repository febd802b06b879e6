package racemanager.kernel.actor;

import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import racemanager.kernel.Decision;
import racemanager.kernel.Reply;

/** A parent of tallies, as a guild is the parent of its events. */
record Club(int rests) {

    sealed interface Command {
        record ForTally(String name, Tally.Command command, ActorRef<Reply<Tally>> replyTo) implements Command {}

        record RestTally(String name) implements Command {}

        record RestUnused() implements Command {}
    }

    sealed interface Fact {
        record Rested() implements Fact {}
    }

    static Behavior<Errand<Command, Reply<Club>>> with(
            String name, Function<String, Behavior<Errand<Tally.Command, Reply<Tally>>>> birth) {
        var rules = new Rules<Command, Fact, Club, Club>(
                new Club(0),
                (club, command) -> Decision.accepted(new Fact.Rested()),
                (club, fact) -> new Club(club.rests + 1),
                (club, command) -> club);
        var kind = new Kind<>("tally", birth);
        return SourcedActor.of(PersistenceId.ofUniqueId("club|" + name), rules, self -> forwarding(kind, self));
    }

    private static Effects<Command, Fact, Club, Club> forwarding(
            Kind<Tally.Command, Tally> kind, Self<Command, Club> self) {
        return new Effects<>() {
            @Override
            public boolean takes(Club club, Errand<Command, Reply<Club>> errand) {
                return errand instanceof Tell<Command, Reply<Club>> tell && forward(tell.command());
            }

            private boolean forward(Command command) {
                switch (command) {
                    case Command.ForTally to ->
                        self.children().ask(kind, to.name(), new Ask<>(to.command(), to.replyTo()));
                    case Command.RestTally rest -> self.children().rest(kind, rest.name());
                    case Command.RestUnused unused -> self.children().restUnused();
                }
                return true;
            }
        };
    }
}
