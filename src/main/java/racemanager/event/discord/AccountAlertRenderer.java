package racemanager.event.discord;

import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.AccountAlert;
import racemanager.event.Steward;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.speech.Speech;

/** The message to race control about a member who registered with another member's account. */
public final class AccountAlertRenderer {

    private final Speech speech;

    public AccountAlertRenderer(Speech speech) {
        this.speech = speech;
    }

    /** In the event's language; notifies nobody. */
    public View render(AccountAlert alert) {
        var claim = alert.claim();
        var localizer = speech.in(claim.language());
        var text = localizer.text(claim.isForEntry() ? ofGuest(alert) : ofMember(alert));
        if (claim.decision().isPresent())
            return View.of(Parts.text(
                    text + "\n" + localizer.text(decision(claim.decision().get()))));
        return View.of(
                Parts.text(text),
                Parts.row(Parts.button(
                        ButtonStyle.PRIMARY,
                        CustomId.of(AllowForm.ALLOW, claim.event(), claim.number()),
                        localizer.label("account.allow"))));
    }

    private static Phrase decision(Steward steward) {
        return Phrase.of("account.decided")
                .with("steward", Mention.of(steward.member()))
                .with("reason", steward.reason());
    }

    private static Phrase ofGuest(AccountAlert alert) {
        return Phrase.of("account.guest_alert")
                .with("driver", Mention.of(alert.claim().member()))
                .with("name", alert.claim().guest().orElse(""))
                .with("account", alert.claim().account().text())
                .with("title", alert.title());
    }

    private static Phrase ofMember(AccountAlert alert) {
        return Phrase.of("account.alert")
                .with("driver", Mention.of(alert.claim().member()))
                .with("owner", Mention.of(alert.claim().owner()))
                .with("account", alert.claim().account().text())
                .with("title", alert.title());
    }
}
