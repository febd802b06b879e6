package racemanager.event.discord;

import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.event.AccountAlert;
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
        return View.of(
                Parts.text(localizer.text(Phrase.of("account.alert")
                        .with("driver", Mention.of(claim.member()))
                        .with("owner", Mention.of(claim.owner()))
                        .with("account", claim.account().text())
                        .with("title", alert.title()))),
                Parts.row(Parts.button(
                        ButtonStyle.PRIMARY,
                        CustomId.of(AllowForm.ALLOW, claim.event(), claim.number()),
                        localizer.label("account.allow"))));
    }
}
