package racemanager.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Where the program begins: picks the command and turns whatever goes wrong into one sentence and an exit code. */
@Command(
        name = "community-race-manager",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "A Discord bot with which sim-racing communities run their race nights.")
public final class Main implements Callable<Integer> {

    /** Something that the person has to put right, said on standard error. */
    static final int USER_ERROR = 1;

    /** A failure that nobody foresaw; the log has it in full. */
    static final int UNFORESEEN = 3;

    /** Read from the jar's manifest; there is none when it runs from class files. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Community Race Manager " + Release.text()};
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] arguments) {
        NewestZones.use();
        System.exit(exitCode(commandLine(), arguments));
    }

    /** The command line answers exceptions itself; an error would end this thread and leave the others running. */
    static int exitCode(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return unforeseen(failure, line);
        }
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Main());
        for (var command : List.of(
                new RunCommand(),
                new PlaygroundCommand(),
                new BackupCommand(),
                new RestoreCommand(),
                new VerifyCommand(),
                new ExportCommand(),
                new CompactCommand())) {
            line.addSubcommand(command);
        }
        return line.setParameterExceptionHandler(Main::misspelt).setExecutionExceptionHandler(Main::failed);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "No command was given");
    }

    private static int misspelt(ParameterException mistake, String[] arguments) {
        var line = mistake.getCommandLine();
        var sentence = String.valueOf(mistake.getMessage()).replaceAll("[.\\s]+$", "");
        line.getErr()
                .printf(
                        "%s: \"%s --help\" tells what there is.%n",
                        sentence, line.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        var sentence = PlainSentence.in(failure);
        if (sentence.isPresent()) {
            line.getErr().println(sentence.get());
            return USER_ERROR;
        }
        return unforeseen(failure, line);
    }

    private static int unforeseen(Throwable failure, CommandLine line) {
        LoggerFactory.getLogger(Main.class)
                .error("The program ends because of a failure that nobody foresaw.", failure);
        line.getErr().println("The program failed in a way that nobody foresaw; the log tells how: please report it.");
        return UNFORESEEN;
    }
}
