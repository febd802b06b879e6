package racemanager.wizard.discord;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.discord.CustomId;
import racemanager.wizard.Answers;
import racemanager.wizard.ViewVersion;

/** The custom id of a wizard's control: which kind it is of, which session and view it belongs to, and what it does. */
record WizardControl(String wizard, Action action, ViewVersion version, String subject, String value) {

    /** What a custom id has left beside route, session and view. */
    private static final int MOST_CARRIED = 50;

    /** Stands for what the command said where a custom id has no room for it. */
    private static final String LONGER = "longer";

    /** What a control does. */
    enum Action {
        /** A select or a toggle gives an answer. */
        ANSWER,
        /** A button opens a form, or a form is sent. */
        FORM,
        /** A button opens the form again as it was typed. */
        CORRECT,
        /** A button opens the form for a picture, or that form is sent. */
        PICTURE,
        /** Back and Next. */
        GO,
        /** The review's list of steps. */
        EDIT,
        FINISH,
        /** A button opens the form that a way to finish asks for, or that form is sent. */
        FINISH_WITH,
        /** Asks once more before much is lost. */
        ASK_CANCEL,
        CANCEL,
        /** Draws the page again. */
        LOOK,
        RESUME,
        ANEW,
        /** Keeps what was said in the open session, and begins anew. */
        KEEP,
        /** Begins a session as a command would. */
        BEGIN,
        /** On messages of the first version. */
        SAVE;

        String route(String wizard) {
            return "wizard." + wizard + "." + words();
        }

        /** As the first version wrote it, which had one wizard. */
        String firstRoute() {
            return "wizard." + words();
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static WizardControl of(String wizard, Action action, ViewVersion version) {
        return new WizardControl(wizard, action, version, "", "");
    }

    static WizardControl of(String wizard, Action action, ViewVersion version, String subject) {
        return new WizardControl(wizard, action, version, subject, "");
    }

    CustomId id() {
        return CustomId.of(action.route(wizard), version.session(), version.view(), subject, value);
    }

    /**
     * A button that begins a session, with what a command said as far as a custom id has room for it.
     *
     * @param known one value of each field counts
     */
    static WizardControl beginning(String wizard, Action action, ViewVersion version, Answers known) {
        var carried = known.values().keySet().stream()
                .flatMap(field -> known.one(field).map(value -> written(field) + "=" + written(value)).stream())
                .collect(Collectors.joining("&"));
        return of(wizard, action, version, carried.length() > MOST_CARRIED ? LONGER : carried);
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether what the command said was longer than a custom id can be. */
    boolean saysMore() {
        return subject.equals(LONGER);
    }

    /** What {@link #beginning} was given. */
    Answers known() {
        var known = Answers.NONE;
        for (var pair : subject.split("&", -1)) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                known = known.with(read(pair.substring(0, cut)), read(pair.substring(cut + 1)));
            }
        }
        return known;
    }

    /** Whoever forges a control gets what they wrote. */
    private static String read(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notWritten) {
            return text;
        }
    }

    static Optional<WizardControl> read(String wizard, Action action, CustomId id) {
        return id.number(0)
                .flatMap(session -> id.number(1).map(view -> new ViewVersion(session, view)))
                .map(version -> new WizardControl(
                        wizard,
                        action,
                        version,
                        id.argument(2).orElse(""),
                        id.argument(3).orElse("")));
    }
}
