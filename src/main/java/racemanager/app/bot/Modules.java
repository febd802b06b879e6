package racemanager.app.bot;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import racemanager.audit.AuditPost;
import racemanager.discord.AccessCheck;
import racemanager.discord.CommandModule;
import racemanager.discord.PictureSource;
import racemanager.discord.Renderer;
import racemanager.event.AccountAlert;
import racemanager.event.CallPost;
import racemanager.event.DirectCall;
import racemanager.event.EventPost.Announcement;
import racemanager.event.EventPost.Roster;
import racemanager.event.MissedNotice;
import racemanager.event.RefusalNotice;
import racemanager.event.discord.AccountAlertRenderer;
import racemanager.event.discord.AnnouncementRenderer;
import racemanager.event.discord.CallRenderer;
import racemanager.event.discord.ChosenEvent;
import racemanager.event.discord.CreateEventModule;
import racemanager.event.discord.DirectCallRenderer;
import racemanager.event.discord.DriverListModule;
import racemanager.event.discord.EventListModule;
import racemanager.event.discord.EventModule;
import racemanager.event.discord.MissedRenderer;
import racemanager.event.discord.ParticipantModule;
import racemanager.event.discord.RefusalRenderer;
import racemanager.event.discord.RosterRenderer;
import racemanager.event.discord.TemplateModule;
import racemanager.event.discord.TemplateOption;
import racemanager.event.wizard.EventWizard;
import racemanager.export.discord.ExportModule;
import racemanager.export.discord.ImportModule;
import racemanager.fun.discord.FunModule;
import racemanager.general.discord.HelpModule;
import racemanager.general.discord.PingModule;
import racemanager.general.discord.SayModule;
import racemanager.general.discord.StatusModule;
import racemanager.guild.discord.AuditModule;
import racemanager.guild.discord.AuditRenderer;
import racemanager.guild.discord.NumberRuleModule;
import racemanager.guild.discord.PermissionsModule;
import racemanager.guild.discord.PolicyModule;
import racemanager.guild.discord.ProfileModule;
import racemanager.guild.discord.SettingsModule;
import racemanager.role.RoleNotice;
import racemanager.role.discord.RoleNoticeRenderer;
import racemanager.speech.Speech;
import racemanager.track.discord.TrackModule;
import racemanager.track.discord.TrackOption;
import racemanager.track.discord.TrackSheetModule;
import racemanager.vehicle.discord.VehicleSheetModule;
import racemanager.vehicle.discord.VehiclesModule;
import racemanager.vehicle.wizard.VehicleWizard;
import racemanager.wizard.WizardKind;
import racemanager.wizard.discord.GivenPictures;
import racemanager.wizard.discord.WizardFace;
import racemanager.wizard.discord.WizardModule;

/** Everything that the bot can do on Discord: a new command or message is added here. */
final class Modules {

    private static final List<WizardKind<?>> WIZARDS = List.of(EventWizard.KIND, VehicleWizard.KIND);

    static List<CommandModule> all(Speech speech, BotContext context, AccessCheck check) {
        var wizards = new WizardFace(
                context.ports().wizards(),
                context::place,
                new GivenPictures(context.ports().wizards(), context.downloads(), context.pictures()));
        var chosen = new ChosenEvent(context.ports().events(), check);
        return List.of(
                new PingModule(context::latency, context.discord().roundTrip(), context::force),
                new StatusModule(context::status),
                new HelpModule(context::commands, context.discord().ids(), check),
                new SayModule(context::place, context.discord().posts()),
                new PermissionsModule(context.ports().granting()),
                new AuditModule(context.ports().audit()),
                new SettingsModule(
                        context.ports().settings(),
                        context.ports().granting(),
                        context::place,
                        context.discord().ids()),
                new PolicyModule(
                        context.ports().settings(),
                        context::place,
                        context.discord().ids()),
                new NumberRuleModule(
                        context.ports().settings(), context.discord().ids()),
                new EventModule(
                        context.ports().events(),
                        new RosterRenderer(speech),
                        check,
                        context.pictures(),
                        context.names()),
                new EventListModule(
                        context.ports().events(), check, new AnnouncementRenderer(speech, context.pictures()), wizards),
                new TemplateModule(context.ports().templates(), context.ports().events(), check),
                new ParticipantModule(context.ports().events(), check, context.names()),
                new DriverListModule(
                        context.ports().events(), context.ports().driverLists(), check, context.downloads(), speech),
                new ExportModule(
                        context.ports().events(),
                        context.ports().vehicles(),
                        chosen.option(),
                        chosen::meaning,
                        EventModule.EXPORT_AGAIN),
                new ImportModule(wizards, context.downloads()),
                new TrackModule(context.ports().tracks(), check, context.downloads(), context.pictures()),
                new TrackSheetModule(
                        context.ports().tracks(),
                        context.ports().trackImports(),
                        context.ports().settings(),
                        context.downloads(),
                        speech),
                new VehiclesModule(context.ports().vehicles(), wizards),
                new VehicleSheetModule(
                        context.ports().vehicles(), context.ports().settings(), context.downloads(), speech),
                new CreateEventModule(
                        wizards,
                        new TemplateOption(context.ports().templates(), "template"),
                        new TrackOption(context.ports().tracks()).mayBeLeftOut(),
                        TrackOption::number),
                new WizardModule(wizards, WIZARDS),
                new ProfileModule(context.ports().profiles(), context::forgetTyped),
                new FunModule(() -> ThreadLocalRandom.current().nextBoolean()));
    }

    static List<Renderer<?>> renderers(Speech speech, PictureSource pictures) {
        var announcements = new AnnouncementRenderer(speech, pictures);
        return List.of(
                new Renderer<>(Announcement.class, announcements::render, announcements::bare),
                Renderer.of(Roster.class, new RosterRenderer(speech)::render),
                Renderer.of(CallPost.class, new CallRenderer(speech)::render),
                Renderer.of(DirectCall.class, new DirectCallRenderer(speech)::render),
                Renderer.of(MissedNotice.class, new MissedRenderer(speech)::render),
                Renderer.of(AccountAlert.class, new AccountAlertRenderer(speech)::render),
                Renderer.of(RefusalNotice.class, new RefusalRenderer(speech)::render),
                Renderer.of(RoleNotice.class, new RoleNoticeRenderer(speech)::render),
                Renderer.of(AuditPost.class, new AuditRenderer(speech)::render));
    }

    private Modules() {}
}
