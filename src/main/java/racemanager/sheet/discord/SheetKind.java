package racemanager.sheet.discord;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.discord.Caller;
import racemanager.kernel.GuildId;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.Reply;

/** Sheets of one kind: how they are read, compared with what a guild has, and taken. */
public interface SheetKind<T> {

    /** The sheet, or why nothing of it can be read. */
    Parsed<Comparing<T>> read(String file, byte[] content);

    /** All of it, or nothing; answered with what the member is told. */
    CompletionStage<Reply<Phrase>> take(Caller caller, SheetPreview<T> preview);

    /** The number of the event that it is for; empty where it is the guild's own. */
    default Optional<Integer> event() {
        return Optional.empty();
    }

    /** Says that there are so many columns of which nothing is known, some of which are these. */
    Phrase unknown(int count, Several columns);

    /** A sheet that was read. */
    @FunctionalInterface
    interface Comparing<T> {

        /** What it would change in this guild; nothing is changed. */
        CompletionStage<Reply<SheetPreview<T>>> with(GuildId guild);
    }
}
