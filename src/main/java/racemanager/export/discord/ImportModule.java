package racemanager.export.discord;

import java.util.ArrayList;
import java.util.List;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Downloads;
import racemanager.discord.Option;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Upload;
import racemanager.discord.View;
import racemanager.event.wizard.EventWizard;
import racemanager.export.EventJsonReader;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.wizard.Answers;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

/** {@code /event import}: the wizard that creates an event, filled in from a file that {@code /event export} made. */
public record ImportModule(WizardFace wizards, Downloads downloads) implements CommandModule {

    private static final String FILE = "file";

    /** So many sentences are read before a file is corrected, and fit a message of Discord's. */
    private static final int MOST_PROBLEMS = 15;

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "event import",
                EventWizard.KIND.access(),
                Deferral.EPHEMERAL,
                this::begin,
                Option.file(FILE).asRequired()));
    }

    private Mono<Answer> begin(SlashCall call) {
        return call.options()
                .upload(FILE)
                .map(upload -> fetch(call, upload))
                .orElseGet(() -> Mono.just(call.responder().refusal("export.file.none")));
    }

    private Mono<Answer> fetch(SlashCall call, Upload upload) {
        return downloads.upload(upload, EventJsonReader.MOST_BYTES).flatMap(outcome -> switch (outcome) {
            case Downloads.Refused refused -> Mono.just(call.responder().refusal(refused.why()));
            case Downloads.Fetched fetched -> read(call, fetched.content());
        });
    }

    private Mono<Answer> read(SlashCall call, byte[] content) {
        return switch (EventJsonReader.read(content)) {
            case Parsed.Rejected<Answers> rejected -> Mono.just(faulty(call.responder(), rejected.problems()));
            case Parsed.Read<Answers> read -> wizards.begin(call, EventWizard.KIND, read.value());
        };
    }

    private static Answer faulty(Responder responder, List<Phrase> problems) {
        if (problems.size() == 1) return responder.refusal(problems.getFirst());
        responder.refused(problems.getFirst());
        var lines = new ArrayList<String>();
        lines.add(responder.localizer().text("export.file.faulty"));
        problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> "• " + responder.localizer().text(problem))
                .forEach(lines::add);
        if (problems.size() > MOST_PROBLEMS) {
            lines.add(responder
                    .localizer()
                    .text(Phrase.of("export.file.more").with("count", problems.size() - MOST_PROBLEMS)));
        }
        return Answer.ephemeral(View.ofText(String.join("\n", lines)));
    }
}
