package racemanager.openapi;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the playground follows Discord itself, or its documentation, against the description. */
enum MeantDeviation {
    /** Discord's own messages carry the command's name there, and clients show it. */
    NAME_OF_COMMAND(".*/(triggering_)?interaction_metadata: property 'name' is not evaluated.*"),

    /** Documented under "Application Object" as deprecated and always empty. */
    EMPTY_SUMMARY("the body: property 'summary' is not evaluated.*"),

    /** discord.js reads the message of a deferral from there; the description has only answers that are complete. */
    RESOURCE_OF_DEFERRAL("/resource(/type)?: .*");

    private final Pattern fault;

    MeantDeviation(String fault) {
        this.fault = Pattern.compile(fault);
    }

    static boolean isMeant(String fault) {
        return Stream.of(values()).anyMatch(each -> each.fault.matcher(fault).matches());
    }
}
