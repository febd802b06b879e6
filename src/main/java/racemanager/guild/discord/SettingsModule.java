package racemanager.guild.discord;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Granting;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.discord.Answer;
import racemanager.discord.Caller;
import racemanager.discord.CommandIds;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.FormRenderer;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.discord.View;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;
import racemanager.kernel.Simulator;
import racemanager.place.Place;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;
import racemanager.setting.Setting;
import racemanager.setting.Settings;
import racemanager.when.Zones;
import reactor.core.publisher.Mono;

/**
 * {@code /settings show}: one panel that says what is set, and sets it; the controls of the panel that a guild is shown at
 * first are the same.
 *
 * @param places the guilds' roles and channels as Discord last told them
 */
public record SettingsModule(
        Settings settings, Granting granting, Function<GuildId, Mono<Place>> places, CommandIds commands)
        implements CommandModule {

    static final String SHOW = "settings show";

    static final String LANGUAGE = "settings.language";
    static final String SIMULATOR = "settings.simulator";
    static final String ZONE = "settings.zone";
    static final String ZONE_FOUND = "settings.zone-found";
    static final String NO_ZONE = "settings.no-zone";
    static final String CHANNEL = "settings.channel";
    static final String NO_CHANNEL = "settings.no-channel";
    static final String ORGANISERS = "settings.organisers";

    private static final Access MANAGE = Access.to(BotModule.SETTINGS);

    /** Whoever names organisers grants what they need. */
    private static final Access GRANT = Access.to(BotModule.PERMISSIONS);

    private static final String TYPED = "zone";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "settings show",
                        MANAGE,
                        Deferral.EPHEMERAL,
                        call -> new Panel(SettingsPanel.ALL, call.caller(), call.responder()).opened()),
                Route.pressed(LANGUAGE, MANAGE, Deferral.UPDATE, this::chooseLanguage),
                Route.pressed(SIMULATOR, MANAGE, Deferral.UPDATE, this::chooseSimulator),
                Route.pressed(ZONE, MANAGE, Deferral.NONE, SettingsModule::openZone),
                Route.submitted(ZONE, MANAGE, Deferral.UPDATE, this::typeZone),
                Route.pressed(ZONE_FOUND, MANAGE, Deferral.UPDATE, this::chooseZone),
                Route.pressed(
                        NO_ZONE,
                        MANAGE,
                        Deferral.UPDATE,
                        call -> panel(call, 0).change(new Setting.HomeZone(Optional.empty()))),
                Route.pressed(CHANNEL, MANAGE, Deferral.UPDATE, this::chooseChannel),
                Route.pressed(NO_CHANNEL, MANAGE, Deferral.UPDATE, this::clearChannel),
                Route.pressed(ORGANISERS, GRANT, Deferral.UPDATE, this::nameOrganisers));
    }

    private Mono<Answer> chooseLanguage(PressCall call) {
        var chosen = call.value().filter(tag -> !tag.equals(SettingControls.DEFAULT));
        return panel(call, 0).change(new Setting.SpokenLanguage(chosen.map(Locale::forLanguageTag)));
    }

    private Mono<Answer> chooseSimulator(PressCall call) {
        return panel(call, 0).change(new Setting.UsualSimulator(call.value().flatMap(Simulator::named)));
    }

    private static Mono<Answer> openZone(PressCall call) {
        var form = Form.of(
                Phrase.of("settings.zone"),
                Text.line(TYPED, Phrase.of("wizard.event.zone.label"), SettingControls.LONGEST_ZONE)
                        .holding(call.id().argument(0).orElse("")));
        return Mono.fromSupplier(() ->
                new Answer.OpenModal(new FormRenderer(call.responder().localizer())
                        .modal(SettingsPanel.of(call.id(), 1).id(ZONE), form)));
    }

    private Mono<Answer> typeZone(SubmitCall call) {
        var panel = new Panel(SettingsPanel.of(call.id(), 0), call.caller(), call.responder());
        var typed = call.text(TYPED).strip();
        var now = call.caller().arrival();
        var found = Zones.search(typed, now);
        if (found.isEmpty()) {
            var why = Phrase.of("wizard.event.zone.not_found").with("typed", typed);
            return panel.saying(
                    new SettingsView.News(Optional.of(call.responder().refused(why)), typed, List.of()));
        }
        var best = found.getFirst();
        return Zones.isCertain(typed, best, now)
                ? panel.change(new Setting.HomeZone(Optional.of(best.zone())))
                : panel.saying(new SettingsView.News(Optional.empty(), typed, found));
    }

    private Mono<Answer> chooseZone(PressCall call) {
        var chosen = call.value();
        var zone = chosen.map(Zones::orUtc);
        return chosen.isPresent() && chosen.equals(zone.map(ZoneId::getId))
                ? panel(call, 0).change(new Setting.HomeZone(zone))
                : Mono.just(call.responder().refusal("interaction.unknown"));
    }

    private Mono<Answer> chooseChannel(PressCall call) {
        var use = call.id().argument(0).flatMap(ChannelUse::read);
        var channel = call.channels().stream().findFirst();
        if (use.isEmpty() || channel.isEmpty())
            return Mono.just(call.responder().refusal("interaction.unknown"));
        return places.apply(call.caller().guild())
                .flatMap(place -> place.unfitToPost(channel.get())
                        .map(why -> panel(call, 1).refused(why))
                        .orElseGet(() -> panel(call, 1).change(new Setting.UsedChannel(use.get(), channel))));
    }

    private Mono<Answer> clearChannel(PressCall call) {
        return call.id()
                .argument(0)
                .flatMap(ChannelUse::read)
                .map(use -> panel(call, 1).change(new Setting.UsedChannel(use, Optional.empty())))
                .orElseGet(() -> Mono.just(call.responder().refusal("interaction.unknown")));
    }

    private Mono<Answer> nameOrganisers(PressCall call) {
        return call.roles().stream()
                .findFirst()
                .map(role -> nameOrganisers(call, role))
                .orElseGet(() -> Mono.just(call.responder().refusal("interaction.unknown")));
    }

    private Mono<Answer> nameOrganisers(PressCall call, RoleId role) {
        var caller = call.caller();
        var holder = role.value() == caller.guild().value() ? new Holder.Everyone() : new Holder.OfRole(role);
        var grant = new Grant(holder, Scope.organising());
        return Mono.fromCompletionStage(() -> granting.grant(caller.guild(), grant, caller.member(), caller.arrival()))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<?> done -> panel(call, 0).saying(SettingsView.News.NONE);
                    case Reply.Refused<?> refused -> panel(call, 0).refused(refused.why());
                    case Reply.Busy<?> busy -> panel(call, 0).refused(busy.why());
                });
    }

    private Panel panel(PressCall call, int arguments) {
        return new Panel(SettingsPanel.of(call.id(), arguments), call.caller(), call.responder());
    }

    /** The panel as one member sees it. */
    private final class Panel {

        private final SettingsPanel panel;
        private final Caller caller;
        private final Responder responder;

        Panel(SettingsPanel panel, Caller caller, Responder responder) {
            this.panel = panel;
            this.caller = caller;
            this.responder = responder;
        }

        Mono<Answer> opened() {
            return responder.reply(
                    () -> settings.of(caller.guild()),
                    set -> view(set, SettingsView.News.NONE).map(Answer::ephemeral));
        }

        Mono<Answer> saying(SettingsView.News news) {
            return responder.reply(() -> settings.of(caller.guild()), set -> shown(set, news));
        }

        Mono<Answer> refused(Phrase why) {
            return saying(new SettingsView.News(Optional.of(responder.refused(why)), "", List.of()));
        }

        Mono<Answer> change(Setting setting) {
            return Mono.fromCompletionStage(
                            () -> settings.change(caller.guild(), setting, caller.member(), caller.arrival()))
                    .flatMap(reply -> switch (reply) {
                        case Reply.Done<GuildSettings> done -> shown(done.view(), SettingsView.News.NONE);
                        case Reply.Refused<GuildSettings> refused -> refused(refused.why());
                        case Reply.Busy<GuildSettings> busy -> refused(busy.why());
                    });
        }

        private Mono<Answer> shown(GuildSettings set, SettingsView.News news) {
            return view(set, news).map(Answer.Update::new);
        }

        private Mono<View> view(GuildSettings set, SettingsView.News news) {
            return Mono.fromCompletionStage(() -> granting.of(caller.guild()))
                    .map(reply -> reply instanceof Reply.Done<Grants> done
                            ? done.view().holders(Scope.organising())
                            : List.<Holder>of())
                    .map(organisers -> new SettingsView(controls(), commands).panel(set, organisers, news));
        }

        private SettingControls controls() {
            return new SettingControls(panel, panel.localizer(responder), caller.guildLocale(), caller.arrival());
        }
    }
}
