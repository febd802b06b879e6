package racemanager.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import racemanager.app.bot.RunningNode;
import racemanager.app.settings.Settings;
import racemanager.app.status.Health;

/** A process whose actors end while it runs, in one way or another. */
final class EndingProcess {

    /** What ends the actors. */
    enum Cause {
        ERROR_OF_THE_MACHINE {
            @Override
            void befalls(ActorSystem<?> system) {
                Behavior<String> failing = Behaviors.setup(context -> {
                    throw new InternalError("the machine is at its end");
                });
                system.systemActorOf(failing, "failing", Props.empty());
            }
        },
        ACTORS_END_BY_THEMSELVES {
            @Override
            void befalls(ActorSystem<?> system) {
                system.terminate();
            }
        };

        abstract void befalls(ActorSystem<?> system);
    }

    @Command(name = "end")
    private static final class EndCommand implements Callable<Integer> {

        @Parameters
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Cause cause;

        @Override
        public Integer call() throws Exception {
            new Program(Settings.read(Optional.empty(), System.getenv())).run((settings, parts, onFatal) -> {
                var node = parts.start("actors", () -> RunningNode.start(settings.all(), new Health(), onFatal));
                System.out.println("Running.");
                cause.befalls(node.system());
            });
            return 0;
        }
    }

    public static void main(String[] arguments) {
        var line = Main.commandLine();
        line.addSubcommand(new EndCommand());
        System.exit(Main.exitCode(line, arguments));
    }

    private EndingProcess() {}
}
