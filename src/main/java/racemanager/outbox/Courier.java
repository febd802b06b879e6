package racemanager.outbox;

import java.util.concurrent.CompletionStage;

/** Carries deeds to Discord. */
@FunctionalInterface
public interface Courier {

    /** Does the deed once; a stage that fails counts as {@link Receipt.Later}. */
    CompletionStage<Receipt> carry(Deed deed);
}
