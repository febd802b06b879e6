package racemanager.guild.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.CommandIds;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.kernel.GuildId;
import racemanager.kernel.Phrase;
import racemanager.kernel.PlainText;
import racemanager.kernel.Reply;
import racemanager.kernel.RoleId;
import racemanager.place.Place;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.EventPolicy;
import racemanager.setting.GuildSettings;
import racemanager.setting.PromotionOrder;
import racemanager.setting.RoleUse;
import racemanager.setting.Setting;
import racemanager.setting.Settings;
import reactor.core.publisher.Mono;

/**
 * {@code /settings policy} and {@code /settings roles}: what a guild decides once for all its new events.
 *
 * @param places the guilds' roles and channels as Discord last told them
 */
public record PolicyModule(Settings settings, Function<GuildId, Mono<Place>> places, CommandIds commands)
        implements CommandModule {

    static final String ABSENT = "settings.absent";
    static final String WITHDRAWALS = "settings.withdrawals";
    static final String ATTEMPTS = "settings.attempts";
    static final String ATTEMPT_TIME = "settings.wait";
    static final String CONFIRM = "settings.confirm";
    static final String ORDER = "settings.order";
    static final String ROLE = "settings.role";
    static final String NO_ROLE = "settings.no-role";

    private static final Access MANAGE = Access.to(BotModule.SETTINGS);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash("settings policy", MANAGE, Deferral.EPHEMERAL, call -> opened(PolicyPanel.POLICY, call)),
                Route.slash("settings roles", MANAGE, Deferral.EPHEMERAL, call -> opened(PolicyPanel.ROLES, call)),
                Route.pressed(ABSENT, MANAGE, Deferral.UPDATE, this::chooseAbsent),
                Route.pressed(WITHDRAWALS, MANAGE, Deferral.UPDATE, this::chooseWithdrawals),
                Route.pressed(ATTEMPTS, MANAGE, Deferral.UPDATE, this::chooseAttempts),
                Route.pressed(ATTEMPT_TIME, MANAGE, Deferral.UPDATE, this::chooseAttemptTime),
                Route.pressed(CONFIRM, MANAGE, Deferral.UPDATE, this::chooseConfirmTime),
                Route.pressed(ORDER, MANAGE, Deferral.UPDATE, this::chooseOrder),
                Route.pressed(ROLE, MANAGE, Deferral.UPDATE, this::chooseRole),
                Route.pressed(NO_ROLE, MANAGE, Deferral.UPDATE, this::clearRole));
    }

    private Mono<Answer> opened(PolicyPanel panel, SlashCall call) {
        return call.responder()
                .reply(
                        () -> settings.of(call.caller().guild()),
                        set -> Mono.just(
                                Answer.ephemeral(view(panel, call.responder()).of(set.policy(), Optional.empty()))));
    }

    private Mono<Answer> chooseAbsent(PressCall call) {
        var policy = call.value().flatMap(ClosurePolicy::read);
        return policy.isPresent() || isDefault(call)
                ? change(PolicyPanel.POLICY, call, new Setting.AbsentDrivers(policy))
                : unknown(call);
    }

    private Mono<Answer> chooseOrder(PressCall call) {
        var order = call.value().flatMap(PromotionOrder::read);
        return order.isPresent() || isDefault(call)
                ? change(PolicyPanel.POLICY, call, new Setting.WaitingOrder(order))
                : unknown(call);
    }

    private Mono<Answer> chooseWithdrawals(PressCall call) {
        return chooseNumber(call, EventPolicy.WITHDRAWAL_LIMITS, Setting.WithdrawalLimit::new);
    }

    private Mono<Answer> chooseAttempts(PressCall call) {
        return chooseNumber(call, EventPolicy.ATTEMPTS, Setting.AttemptLimit::new);
    }

    private Mono<Answer> chooseAttemptTime(PressCall call) {
        return chooseNumber(call, EventPolicy.ATTEMPT_MINUTES, Setting.AttemptTime::new);
    }

    private Mono<Answer> chooseConfirmTime(PressCall call) {
        return chooseNumber(call, EventPolicy.CONFIRM_HOURS, Setting.ConfirmTime::new);
    }

    private Mono<Answer> chooseNumber(
            PressCall call, List<Integer> offered, Function<Optional<Integer>, Setting> setting) {
        var number = call.value().flatMap(PlainText::number).filter(offered::contains);
        return number.isPresent() || isDefault(call)
                ? change(PolicyPanel.POLICY, call, setting.apply(number))
                : unknown(call);
    }

    private Mono<Answer> chooseRole(PressCall call) {
        var use = use(call);
        var role = call.roles().stream().findFirst();
        if (use.isEmpty() || role.isEmpty()) {
            return unknown(call);
        }
        return places.apply(call.caller().guild())
                .flatMap(place -> unfit(use.get(), role.get(), place)
                        .map(why -> refused(PolicyPanel.ROLES, call, why))
                        .orElseGet(() -> change(PolicyPanel.ROLES, call, new Setting.UsedRole(use.get(), role))));
    }

    private static Optional<Phrase> unfit(RoleUse use, RoleId role, Place place) {
        return switch (use) {
            case DRIVER -> place.unfitToGive(role);
            case STEWARD -> place.unfitAsGroup(role);
        };
    }

    private Mono<Answer> clearRole(PressCall call) {
        return use(call)
                .map(use -> change(PolicyPanel.ROLES, call, new Setting.UsedRole(use, Optional.empty())))
                .orElseGet(() -> unknown(call));
    }

    private Mono<Answer> change(PolicyPanel panel, PressCall call, Setting setting) {
        var caller = call.caller();
        return Mono.fromCompletionStage(
                        () -> settings.change(caller.guild(), setting, caller.member(), caller.arrival()))
                .flatMap(reply -> switch (reply) {
                    case Reply.Done<GuildSettings> done -> shown(panel, call, done.view(), Optional.empty());
                    case Reply.Refused<GuildSettings> refused -> refused(panel, call, refused.why());
                    case Reply.Busy<GuildSettings> busy -> refused(panel, call, busy.why());
                });
    }

    private Mono<Answer> refused(PolicyPanel panel, PressCall call, Phrase why) {
        var problem = Optional.of(call.responder().refused(why));
        return call.responder()
                .reply(() -> settings.of(call.caller().guild()), set -> shown(panel, call, set, problem));
    }

    private Mono<Answer> shown(PolicyPanel panel, PressCall call, GuildSettings set, Optional<Phrase> problem) {
        return Mono.just(new Answer.Update(view(panel, call.responder()).of(set.policy(), problem)));
    }

    private PolicyView view(PolicyPanel panel, Responder responder) {
        return new PolicyView(panel, responder.localizer(), commands);
    }

    private static boolean isDefault(PressCall call) {
        return call.value().filter(SettingControls.DEFAULT::equals).isPresent();
    }

    private static Optional<RoleUse> use(PressCall call) {
        return call.id().argument(0).flatMap(RoleUse::read);
    }

    private static Mono<Answer> unknown(PressCall call) {
        return Mono.just(call.responder().refusal("interaction.unknown"));
    }
}
