package racemanager.guild.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import racemanager.discord.CommandIds;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Parts.Line;
import racemanager.discord.View;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.setting.ClosurePolicy;
import racemanager.setting.EventPolicy;
import racemanager.setting.NumberRule;
import racemanager.setting.PromotionOrder;
import racemanager.setting.RoleUse;
import racemanager.speech.Localizer;

/** One panel with what new events begin with: each line with what holds, what would hold by default, and its control. */
record PolicyView(PolicyPanel panel, Localizer localizer, CommandIds commands) {

    /** With what was wrong with the last press. */
    View of(EventPolicy policy, Optional<Phrase> problem) {
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text(panel.title(SettingsView.mention(commands, "create_event")))));
        problem.ifPresent(why -> body.add(Parts.text("⚠️ " + localizer.text(why))));
        body.addAll(
                switch (panel) {
                    case POLICY ->
                        Stream.of(
                                        absent(policy),
                                        confirmTime(policy),
                                        order(policy),
                                        raceNumbers(policy),
                                        withdrawals(policy),
                                        attempts(policy),
                                        attemptTime(policy))
                                .flatMap(List::stream)
                                .toList();
                    case ROLES ->
                        Stream.of(RoleUse.values())
                                .flatMap(use -> role(use, policy).stream())
                                .toList();
                });
        return View.of(Parts.frame(SettingsView.COLOUR, body));
    }

    private List<ICanBeUsedInContainerComponent> absent(EventPolicy policy) {
        var choices = Stream.of(ClosurePolicy.values())
                .map(each -> Line.of(localizer.label(each.title()), each.word())
                        .chosen(policy.absent().equals(Optional.of(each))));
        return List.of(
                line("settings.absent", policy.absent().map(ClosurePolicy::title)),
                select(PolicyModule.ABSENT, "settings.absent", policy.absent().isEmpty(), choices));
    }

    private List<ICanBeUsedInContainerComponent> order(EventPolicy policy) {
        var choices = Stream.of(PromotionOrder.values())
                .map(each -> Line.of(localizer.label(each.title()), each.word())
                        .chosen(policy.order().equals(Optional.of(each))));
        return List.of(
                line("settings.order", policy.order().map(PromotionOrder::title)),
                select(PolicyModule.ORDER, "settings.order", policy.order().isEmpty(), choices));
    }

    private List<ICanBeUsedInContainerComponent> raceNumbers(EventPolicy policy) {
        return List.of(
                line("settings.numbers", policy.numbers().map(NumberRule::words)),
                Parts.row(Parts.button(
                        ButtonStyle.SECONDARY,
                        CustomId.of(NumberRuleModule.OPEN),
                        localizer.label("settings.numbers.button"))));
    }

    private List<ICanBeUsedInContainerComponent> confirmTime(EventPolicy policy) {
        return numbers(
                "settings.confirm",
                PolicyModule.CONFIRM,
                policy.confirmHours(),
                EventPolicy.CONFIRM_HOURS,
                hours -> Phrase.of("event.confirm.hours").with("hours", hours));
    }

    private List<ICanBeUsedInContainerComponent> withdrawals(EventPolicy policy) {
        return numbers(
                "settings.withdrawals",
                PolicyModule.WITHDRAWALS,
                policy.withdrawalLimit(),
                EventPolicy.WITHDRAWAL_LIMITS,
                PolicyView::times);
    }

    private List<ICanBeUsedInContainerComponent> attempts(EventPolicy policy) {
        return numbers(
                "settings.attempts",
                PolicyModule.ATTEMPTS,
                policy.attempts(),
                EventPolicy.ATTEMPTS,
                most -> Phrase.of("settings.attempts.some").with("attempts", most));
    }

    private List<ICanBeUsedInContainerComponent> attemptTime(EventPolicy policy) {
        return numbers(
                "settings.wait",
                PolicyModule.ATTEMPT_TIME,
                policy.attemptMinutes(),
                EventPolicy.ATTEMPT_MINUTES,
                minutes -> Phrase.of("settings.wait.minutes").with("minutes", minutes));
    }

    private List<ICanBeUsedInContainerComponent> numbers(
            String setting,
            String route,
            Optional<Integer> decided,
            List<Integer> offered,
            Function<Integer, Phrase> words) {
        var choices = offered.stream()
                .map(each -> Line.of(localizer.label(words.apply(each)), Integer.toString(each))
                        .chosen(decided.equals(Optional.of(each))));
        return List.of(line(setting, decided.map(words)), select(route, setting, decided.isEmpty(), choices));
    }

    private static Phrase times(int limit) {
        return Phrase.of("settings.withdrawals.times").with("times", limit);
    }

    private ICanBeUsedInContainerComponent select(
            String route, String setting, boolean byDefault, Stream<Line> choices) {
        var none = Line.of(localizer.label(setting + ".none"), SettingControls.DEFAULT)
                .chosen(byDefault);
        return Parts.row(Parts.select(
                CustomId.of(route),
                localizer.label("wizard.choose"),
                Stream.concat(Stream.of(none), choices).toList()));
    }

    private List<ICanBeUsedInContainerComponent> role(RoleUse use, EventPolicy policy) {
        var role = policy.role(use);
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        parts.add(line(use.title().key(), role.map(each -> SettingControls.markup(Mention.of(each)))));
        parts.add(Parts.row(Parts.roles(
                CustomId.of(PolicyModule.ROLE, use.word()),
                localizer.label("settings.role.choose"),
                role.stream().toList(),
                true)));
        if (role.isPresent()) {
            parts.add(Parts.row(Parts.button(
                    ButtonStyle.SECONDARY,
                    CustomId.of(PolicyModule.NO_ROLE, use.word()),
                    localizer.label("settings.clear"))));
        }
        return parts;
    }

    private ICanBeUsedInContainerComponent line(String setting, Optional<Phrase> decided) {
        return Parts.text(localizer.text(Phrase.of(decided.isPresent() ? "settings.decided" : "settings.by_default")
                .with("setting", Phrase.of(setting))
                .with("value", decided.orElseGet(() -> Phrase.of(setting + ".none")))
                .with("default", Phrase.of(setting + ".none"))
                .with("purpose", Phrase.of(setting + ".purpose"))));
    }
}
