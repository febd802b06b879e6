package racemanager.discord.interaction;

import racemanager.discord.CompletionCall;
import racemanager.discord.PressCall;
import racemanager.discord.SlashCall;
import racemanager.discord.SubmitCall;

/** An interaction that was understood. */
sealed interface Arrived {

    record Slash(SlashCall call) implements Arrived {}

    record Completion(CompletionCall call) implements Arrived {}

    record Press(PressCall call) implements Arrived {}

    record Submit(SubmitCall call) implements Arrived {}

    /** Its custom id is not one of ours, or its kind is one that Discord has invented since. */
    record Unsupported(String what) implements Arrived {}
}
