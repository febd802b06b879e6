package racemanager.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import racemanager.app.upkeep.Upkeep;
import racemanager.app.upkeep.UpkeepCall;
import racemanager.kernel.GuildId;

/** {@code export --guild ID}: everything of a guild, for those whom it belongs to. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything that is stored of a guild as JSON, one object a line, also while the bot runs: its settings,"
                    + " tracks, drivers, events and wizards, and its appointments in the agenda.",
            "It holds personal data: members' names, Steam accounts and what they did. Give it to the guild's owner, or to"
                    + " somebody with a right to it, and to nobody else; delete it when it has served."
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(
            names = "--guild",
            required = true,
            paramLabel = "ID",
            converter = GuildIdReader.class,
            description = "The id of the Discord server, a number.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GuildId guild;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A file that is not there yet and only you will be able to read (default: standard output).")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var call = new UpkeepCall(options.settings(), InstantSource.system());
        try (var sink = ExportSink.to(Optional.ofNullable(file).map(Path::toAbsolutePath))) {
            var done = call.carryOut(new Upkeep.Export(guild), sink::line);
            sink.complete();
            if (file != null) {
                spec.commandLine().getOut().println(done);
            }
        }
        return 0;
    }

    private static final class GuildIdReader implements ITypeConverter<GuildId> {
        @Override
        public GuildId convert(String typed) {
            if (!typed.matches("[1-9]\\d{0,18}")) {
                throw new TypeConversionException(
                        "\"" + typed + "\" is no id of a guild, which is a number of up to 19 digits");
            }
            return GuildId.parse(typed);
        }
    }
}
