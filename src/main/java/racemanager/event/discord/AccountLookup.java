package racemanager.event.discord;

import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.CorrectableForm.Submission;
import racemanager.discord.SubmitCall;
import racemanager.kernel.Phrase;
import racemanager.steam.SteamId;
import racemanager.steam.SteamIdReading.NeedsLookup;
import racemanager.steam.SteamNames;
import reactor.core.publisher.Mono;

/** Asks Steam whose page a typed link leads to before a form is read; the correction shows the link as it was typed. */
record AccountLookup(SteamNames names) {

    /** The same submission with the account in the place of the link. */
    Submission before(Submission next) {
        return call -> SteamId.read(RegistrationFields.driverId(call)) instanceof NeedsLookup link
                ? Mono.fromCompletionStage(() -> names.find(link.name()))
                        .flatMap(found -> submitted(call, link, found, next))
                : next.submit(call);
    }

    private static Mono<Outcome> submitted(
            SubmitCall call, NeedsLookup link, SteamNames.Outcome found, Submission next) {
        return switch (found) {
            case SteamNames.Found known ->
                next.submit(RegistrationFields.withDriverId(call, known.id().link()));
            case SteamNames.Nobody nobody -> refused(call, link, link.nobody(), next);
            case SteamNames.Silent silent -> refused(call, link, link.silent(), next);
            case SteamNames.NotAsked notAsked -> next.submit(call);
        };
    }

    /** Read all the same, so that whatever else is wrong is said too. */
    private static Mono<Outcome> refused(SubmitCall call, NeedsLookup link, Phrase why, Submission next) {
        return next.submit(call).map(outcome -> CorrectableForm.saying(outcome, link.unavailable(), why));
    }
}
