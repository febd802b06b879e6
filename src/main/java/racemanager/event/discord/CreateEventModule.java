package racemanager.event.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.discord.Answer;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.wizard.Answers;
import racemanager.wizard.discord.WizardFace;
import reactor.core.publisher.Mono;

/**
 * {@code /create_event}: the wizard that creates an event, filled in from a template or the guild's last one.
 *
 * @param track the option that names one of the guild's tracks
 * @param suggested the number of the track that was suggested and taken; empty for all that is typed
 */
public record CreateEventModule(
        WizardFace wizards, TemplateOption template, Option track, Function<String, Optional<Integer>> suggested)
        implements CommandModule {

    private static final String WHEN = "when";

    /** As long as a suggestion can be. */
    private static final int LONGEST_NAME = 100;

    @Override
    public List<Route> routes() {
        return List.of(Route.slash(
                "create_event",
                EventWizard.KIND.access(),
                Deferral.EPHEMERAL,
                this::begin,
                template.option(),
                Option.text(WHEN).withMostCharacters(EventOpening.LONGEST_WHEN),
                track.withMostCharacters(LONGEST_NAME)));
    }

    private Mono<Answer> begin(SlashCall call) {
        return template.isLeftOut(call)
                ? wizards.begin(call, EventWizard.KIND, known(call))
                : template.meaning(
                        call,
                        listed -> wizards.begin(
                                call, EventWizard.KIND, known(call).and(EventOpening.from(listed.number()))));
    }

    private Answers known(SlashCall call) {
        var when = call.options().text(WHEN).map(EventOpening::when).orElse(Answers.NONE);
        var on = call.options().text(track.name()).map(this::on).orElse(Answers.NONE);
        return when.and(on);
    }

    private Answers on(String sent) {
        return suggested.apply(sent).map(EventOpening::on).orElseGet(() -> EventOpening.onTrackNamed(sent));
    }
}
