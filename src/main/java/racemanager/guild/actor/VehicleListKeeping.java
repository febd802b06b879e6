package racemanager.guild.actor;

import java.util.concurrent.CompletionStage;
import racemanager.guild.Guild;
import racemanager.guild.GuildCommand.KeepVehicleList;
import racemanager.kernel.MemberId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.vehicle.VehicleList.Content;
import racemanager.vehicle.VehicleLists;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.vehicle.wizard.VehicleWizardContext;
import racemanager.wizard.Screen;
import racemanager.wizard.WizardCommand;
import racemanager.wizard.WizardKind;
import racemanager.wizard.WizardSetting;

/** The wizard for vehicle lists: when it is finished, the guild keeps the list. */
final class VehicleListKeeping implements HostedWizard {

    private static final Phrase INCOMPLETE = Phrase.of("wizard.vehicles.cars.missing");

    private final Desk guild;

    VehicleListKeeping(Desk guild) {
        this.guild = guild;
    }

    @Override
    public WizardKind<VehicleWizardContext> kind() {
        return VehicleWizard.KIND;
    }

    @Override
    public VehicleWizardContext context(Guild state, MemberId member, WizardSetting setting) {
        return new VehicleWizardContext(
                setting.at(), state.vehicles(), state.settings().simulator());
    }

    @Override
    public CompletionStage<Reply<Screen>> finish(Finished finished) {
        return VehicleWizard.content(finished.working().answers())
                .map(content -> keep(finished, content))
                .orElseGet(() -> reject(finished, INCOMPLETE));
    }

    private CompletionStage<Reply<Screen>> keep(Finished finished, Content content) {
        var changed = VehicleWizard.changed(finished.working().answers());
        var keep = new KeepVehicleList(
                changed, content, finished.member(), finished.setting().at());
        return guild.ask(new GuildOrder.OfVehicles(keep)).thenCompose(reply -> switch (reply) {
            case Reply.Done<VehicleLists> done -> confirm(finished, done.view(), content);
            case Reply.Refused<VehicleLists> refused -> reject(finished, refused.why());
            case Reply.Busy<VehicleLists> busy -> Replies.now(Reply.busy(busy.why()));
        });
    }

    private static CompletionStage<Reply<Screen>> confirm(Finished finished, VehicleLists lists, Content content) {
        var number = lists.named(content.name()).orElseThrow().number();
        var told = Phrase.of("vehicles.kept")
                .with("list", content.name())
                .with("count", content.vehicles().size());
        return finished.tell()
                .apply(new WizardCommand.Confirm(finished.working().session(), number, told));
    }

    private static CompletionStage<Reply<Screen>> reject(Finished finished, Phrase why) {
        return finished.tell().apply(new WizardCommand.Reject(finished.working().session(), why));
    }
}
