package racemanager.guild;

import java.time.Instant;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.event.PlanChange;
import racemanager.guild.EventIndex.Stage;
import racemanager.guild.GuildCommand.LeaveArchived;
import racemanager.guild.GuildCommand.ListDraft;
import racemanager.guild.GuildCommand.NoteEvent;
import racemanager.guild.GuildCommand.NoteMissed;
import racemanager.guild.GuildCommand.ReleaseEvent;
import racemanager.guild.GuildCommand.ReserveEvent;
import racemanager.guild.GuildCommand.RestoreEvent;
import racemanager.guild.GuildCommand.ReviseEvent;
import racemanager.kernel.Decision;
import racemanager.kernel.Phrase;

/** How numbers, titles and tracks are kept for events before the events themselves are made or changed. */
final class ReservationRules {

    /** More drafts than that are not looked through any more, and each is kept for good. */
    private static final int MOST_DRAFTS = 500;

    static Decision<GuildFact> reserve(Guild guild, ReserveEvent reserve) {
        var events = guild.events();
        if (reserve.order().isOfSession() && events.orderedBy(reserve.order()).isPresent()) return Decision.unchanged();
        if (guild.erasures().isForgetting(reserve.order().organiser())) return GuildRules.beingForgotten();
        var subject = reserve.subject().filter(events::knows);
        return subject.flatMap(number -> standing(events, number, reserve.at()))
                .or(() -> objection(guild, reserve.plan(), subject))
                .<Decision<GuildFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new GuildFact.EventReserved(
                        subject.orElse(events.lastNumber() + 1),
                        reserve.order(),
                        TrackRules.current(guild, reserve.plan()),
                        reserve.at(),
                        reserve.publishAt())));
    }

    static Decision<GuildFact> revise(Guild guild, ReviseEvent revise) {
        var listing = guild.events().byNumber(revise.event());
        if (listing.isEmpty()) return Decision.refused("event.unknown");
        if (listing.get().stage().isOver()) return Decision.refused("event.finished");
        if (!listing.get().isMade()) return Decision.refused("event.being_published");
        var stays = revise.change().filter(PlanChange::staysOnTrack).isPresent();
        var plan = stays ? revise.plan() : TrackRules.current(guild, revise.plan());
        if (listing.get().unmade().equals(Optional.of(plan))
                && listing.get().change().equals(revise.change())) return Decision.unchanged();
        var own = Optional.of(revise.event());
        return (stays ? taken(guild, plan, own) : objection(guild, plan, own))
                .<Decision<GuildFact>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(
                        new GuildFact.EventRevised(revise.event(), plan, revise.at(), revise.change())));
    }

    /** Why a draft or a scheduled event is neither any more. */
    private static Optional<Phrase> standing(EventIndex events, int number, Instant now) {
        return events.byNumber(number).flatMap(listing -> switch (listing.stage()) {
            case RESERVED -> Optional.of(Phrase.of("event.being_published"));
            case LIVE ->
                listing.isPublished(now) ? Optional.of(Phrase.of("event.already_published")) : Optional.empty();
            case OVER, ARCHIVED, RESTORING -> Optional.of(Phrase.of("event.finished"));
        });
    }

    private static Optional<Phrase> objection(Guild guild, EventPlan plan, Optional<Integer> own) {
        return taken(guild, plan, own)
                .or(() -> TrackRules.objection(guild, plan))
                .or(() -> PictureRules.objection(guild, plan));
    }

    private static Optional<Phrase> taken(Guild guild, EventPlan plan, Optional<Integer> own) {
        return guild.events().isTaken(plan, own)
                ? Optional.of(Phrase.of("event.title_taken").with("title", plan.title()))
                : Optional.empty();
    }

    static Decision<GuildFact> listDraft(Guild guild, ListDraft list) {
        var events = guild.events();
        if (list.order().flatMap(events::draftOrderedBy).isPresent()) return Decision.unchanged();
        if (list.order()
                .filter(order -> guild.erasures().isForgetting(order.organiser()))
                .isPresent()) return GuildRules.beingForgotten();
        var subject = list.subject().filter(events::knows);
        var standing = subject.flatMap(number -> standing(events, number, list.at()));
        if (standing.isPresent()) return Decision.refused(standing.get());
        if (subject.isEmpty() && events.drafts().size() >= MOST_DRAFTS)
            return Decision.refused(Phrase.of("event.too_many_drafts").with("most", MOST_DRAFTS));
        var draft = new DraftListing(subject.orElse(events.lastNumber() + 1), list.title(), list.start(), list.order());
        return Decision.accepted(new GuildFact.DraftListed(draft, list.at()));
    }

    /** Nobody ever saw it, so that it is a draft again; what is being made of it meanwhile goes on. */
    static Decision<GuildFact> noteMissed(Guild guild, NoteMissed note) {
        return guild.events()
                .byNumber(note.event())
                .filter(listing -> listing.unmade().isEmpty())
                .<Decision<GuildFact>>map(listing -> Decision.accepted(new GuildFact.DraftListed(
                        new DraftListing(
                                note.event(),
                                Optional.of(listing.title()),
                                Optional.of(listing.start()),
                                Optional.of(listing.order())),
                        note.at())))
                .orElseGet(Decision::unchanged);
    }

    /** An event that is about to come back may still say that it is archived. */
    static Decision<GuildFact> note(Guild guild, NoteEvent note) {
        return guild.events()
                .byNumber(note.event())
                .filter(listing -> !listing.stage().isOver() || note.stage().isOver())
                .filter(listing -> listing.stage() != Stage.RESTORING || note.stage() != Stage.ARCHIVED)
                .map(listing -> note(listing, note))
                .orElseGet(Decision::unchanged);
    }

    private static Decision<GuildFact> note(Listing listing, NoteEvent note) {
        var overtaken =
                note.confirmed().filter(plan -> !note.stage().isOver()).filter(plan -> isAnother(listing, plan));
        if (overtaken.isPresent())
            return listing.overtaken(overtaken.get()).equals(listing)
                    ? Decision.unchanged()
                    : Decision.accepted(new GuildFact.EventNoted(note.event(), note.stage(), overtaken));
        return listing.stage() != note.stage() || listing.unmade().isPresent()
                ? Decision.accepted(new GuildFact.EventNoted(note.event(), note.stage(), Optional.empty()))
                : Decision.unchanged();
    }

    private static boolean isAnother(Listing listing, EventPlan plan) {
        return listing.unmade().filter(unmade -> !unmade.equals(plan)).isPresent();
    }

    /** Where there is nothing to keep, the event itself says why it cannot come back. */
    static Decision<GuildFact> restore(Guild guild, RestoreEvent restore) {
        if (!isAt(Stage.ARCHIVED, guild, restore.event())) return Decision.unchanged();
        return guild.events()
                .namesake(restore.event())
                .<Decision<GuildFact>>map(other ->
                        Decision.refused(Phrase.of("event.restore_taken").with("title", other.title())))
                .orElseGet(() -> Decision.accepted(
                        new GuildFact.EventNoted(restore.event(), Stage.RESTORING, Optional.empty())));
    }

    static Decision<GuildFact> leave(Guild guild, LeaveArchived leave) {
        return isAt(Stage.RESTORING, guild, leave.event())
                ? Decision.accepted(new GuildFact.EventNoted(leave.event(), Stage.ARCHIVED, Optional.empty()))
                : Decision.unchanged();
    }

    private static boolean isAt(Stage stage, Guild guild, int event) {
        return guild.events()
                .byNumber(event)
                .filter(listing -> listing.stage() == stage)
                .isPresent();
    }

    static Decision<GuildFact> release(Guild guild, ReleaseEvent release) {
        return guild.events()
                        .byNumber(release.event())
                        .filter(listing -> listing.unmade().isPresent())
                        .filter(listing -> release.refused()
                                .filter(plan -> isAnother(listing, plan))
                                .isEmpty())
                        .isPresent()
                ? Decision.accepted(new GuildFact.EventReleased(release.event()))
                : Decision.unchanged();
    }

    private ReservationRules() {}
}
