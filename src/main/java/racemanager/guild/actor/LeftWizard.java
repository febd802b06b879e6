package racemanager.guild.actor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import racemanager.event.wizard.EventOpening;
import racemanager.event.wizard.EventWizard;
import racemanager.guild.DraftListing;
import racemanager.guild.EventIndex.Order;
import racemanager.guild.Guild;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.OwnNumber;
import racemanager.kernel.Reply;
import racemanager.schedule.Appointment;
import racemanager.wizard.LeftSession;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;

/** Ends a wizard session that nobody has used for long, and tells what was kept of one that is over. */
record LeftWizard(Desk guild, GuildId id, InstantSource clock) {

    private static final String ABOUT = "wizard-";

    /** When the guild has itself woken for the session at a seat. */
    static Appointment appointment(GuildId guild, String seat, Instant left) {
        return new Appointment(guild, ABOUT + seat, left);
    }

    /** The seat that an appointment is about; empty for everything else. */
    static Optional<Integer> seat(Appointment appointment) {
        var about = appointment.about();
        return about.startsWith(ABOUT) ? OwnNumber.read(about.substring(ABOUT.length())) : Optional.empty();
    }

    /** A seat that was given up has no session any more. */
    CompletionStage<Reply<Screen>> leave(Guild state, GuildOrder.LeaveWizard order) {
        return state.seats()
                .memberAt(order.seat())
                .map(member -> leave(state, member))
                .orElseGet(() -> Replies.now(Reply.done(new Screen.Nothing())));
    }

    private CompletionStage<Reply<Screen>> leave(Guild state, MemberId member) {
        var setting = ErasureRounds.nowhere(id, member, clock.instant());
        var leave = new GuildOrder.OfWizard(member, EventWizard.ID, new WizardCommand.Leave(), setting);
        return WizardDesk.of(guild).serve(state, leave);
    }

    /** A draft that was saved from another session since, or deleted, is not what was kept of this one. */
    static LeftSession kept(Guild state, GuildOrder.OfLeftWizard order) {
        return new LeftSession(state.events()
                .draftOrderedBy(new Order(order.member(), order.session()))
                .map(LeftWizard::kept));
    }

    private static LeftSession.Kept kept(DraftListing draft) {
        return new LeftSession.Kept(draft.title(), EventOpening.resuming(draft.number()));
    }
}
