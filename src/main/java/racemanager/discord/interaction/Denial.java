package racemanager.discord.interaction;

import java.util.List;
import java.util.stream.Collectors;
import racemanager.access.Holder;
import racemanager.access.Ruling;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;

/** What somebody is told who may not use something: which module it needs, and whom to ask for it. */
final class Denial {

    /** More names than these help nobody to find one to ask. */
    private static final int MOST_NAMES = 5;

    static Phrase of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Denied denied -> of(denied);
            case Ruling.Unknown unknown -> unknown.why();
            case Ruling.Open open -> Phrase.of("interaction.unknown");
            case Ruling.Administrator administrator -> Phrase.of("interaction.unknown");
            case Ruling.Through through -> Phrase.of("interaction.unknown");
            case Ruling.Steward steward -> Phrase.of("interaction.unknown");
        };
    }

    private static Phrase of(Ruling.Denied denied) {
        var module = denied.module().title();
        return denied.granters().isEmpty()
                ? Phrase.of("access.denied").with("module", module)
                : Phrase.of("access.denied_ask").with("module", module).with("granters", mentions(denied.granters()));
    }

    private static Markup mentions(List<Holder> granters) {
        return new Markup(granters.stream()
                .limit(MOST_NAMES)
                .map(holder -> holder.mention().text())
                .collect(Collectors.joining(", ")));
    }

    private Denial() {}
}
