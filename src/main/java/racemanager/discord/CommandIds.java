package racemanager.discord;

import java.util.Map;
import java.util.Optional;
import racemanager.kernel.Phrase.Argument.Markup;

/** The ids under which Discord keeps the bot's commands, by their first word; none until Discord has told them. */
public final class CommandIds {

    private volatile Map<String, String> known = Map.of();

    /** Takes the place of all that was known. */
    public void learn(Map<String, String> ids) {
        known = Map.copyOf(ids);
    }

    /**
     * A command or subcommand as Discord makes it clickable (docs, reference, "Message Formatting"). Whatever language the
     * reader has, it bears the untranslated name: with another one a click does nothing (discord-api-docs, #5462, #5518).
     */
    public Optional<Markup> mention(String path) {
        var id = known.get(path.split(" ", 2)[0]);
        return Optional.ofNullable(id).map(number -> new Markup("</" + path + ":" + number + ">"));
    }
}
