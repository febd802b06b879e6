package racemanager.guild.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import racemanager.access.Access;
import racemanager.access.BotModule;
import racemanager.discord.Answer;
import racemanager.discord.CommandIds;
import racemanager.discord.CommandModule;
import racemanager.discord.CorrectableForm;
import racemanager.discord.CorrectableForm.Call;
import racemanager.discord.CorrectableForm.Outcome;
import racemanager.discord.Deferral;
import racemanager.discord.Route;
import racemanager.discord.SubmitCall;
import racemanager.form.Form;
import racemanager.form.FormField.Text;
import racemanager.kernel.Parsed;
import racemanager.kernel.Phrase;
import racemanager.kernel.Reply;
import racemanager.setting.GuildSettings;
import racemanager.setting.NumberRule;
import racemanager.setting.NumberRuleReader;
import racemanager.setting.Setting;
import racemanager.setting.Settings;
import reactor.core.publisher.Mono;

/** The form of {@code /settings policy} that says which race numbers drivers may have. */
public final class NumberRuleModule implements CommandModule {

    static final String OPEN = "settings.numbers";

    private static final Access MANAGE = Access.to(BotModule.SETTINGS);
    private static final String LOWEST = "lowest";
    private static final String HIGHEST = "highest";
    private static final String RESERVED = "reserved";
    private static final int LONGEST_LIMIT = 10;
    private static final int LONGEST_LIST = 200;

    private final Settings settings;
    private final CommandIds commands;
    private final CorrectableForm form;

    /** The ids are those of the commands that the panel names. */
    public NumberRuleModule(Settings settings, CommandIds commands) {
        this.settings = settings;
        this.commands = commands;
        this.form = new CorrectableForm(OPEN + "-set", OPEN + "-correct", MANAGE, this::form, this::submit);
    }

    @Override
    public List<Route> routes() {
        var rows = new ArrayList<>(form.routes());
        rows.add(Route.pressed(
                OPEN,
                MANAGE,
                Deferral.NONE,
                press -> form.open(
                        new Call(press.caller(), press.responder(), press.id().arguments()))));
        return rows;
    }

    private Mono<Reply<Form>> form(Call call) {
        return Mono.fromCompletionStage(() -> settings.of(call.caller().guild()))
                .map(reply -> switch (reply) {
                    case Reply.Done<GuildSettings> done ->
                        Reply.done(form(done.view().policy().numbers()));
                    case Reply.Refused<GuildSettings> refused -> Reply.refused(refused.why());
                    case Reply.Busy<GuildSettings> busy -> Reply.busy();
                });
    }

    /** Empty fields are the default, so that the hints tell it. */
    private static Form form(Optional<NumberRule> rule) {
        return Form.of(
                Phrase.of("settings.numbers"),
                limit(LOWEST, Phrase.of("settings.numbers.lowest"), NumberRule.ANY.lowest())
                        .holding(rule.map(NumberRule::lowest)
                                .map(number -> Integer.toString(number))
                                .orElse("")),
                limit(HIGHEST, Phrase.of("settings.numbers.highest"), NumberRule.ANY.highest())
                        .holding(rule.map(NumberRule::highest)
                                .map(number -> Integer.toString(number))
                                .orElse("")),
                Text.line(RESERVED, Phrase.of("settings.numbers.reserved"), LONGEST_LIST)
                        .optional()
                        .hinting(Phrase.of("settings.numbers.reserved_hint"))
                        .holding(rule.map(NumberRule::reserved).orElse(List.of()).stream()
                                .map(number -> Integer.toString(number))
                                .collect(Collectors.joining(", "))));
    }

    private static Text limit(String name, Phrase label, int byDefault) {
        return Text.line(name, label, LONGEST_LIMIT)
                .optional()
                .hinting(Phrase.of("settings.numbers.limit_hint").with("number", Integer.toString(byDefault)));
    }

    private Mono<Outcome> submit(SubmitCall call) {
        return switch (NumberRuleReader.read(call.text(LOWEST), call.text(HIGHEST), call.text(RESERVED))) {
            case Parsed.Rejected<NumberRule> rejected -> Mono.just(CorrectableForm.rejected(rejected.problems()));
            case Parsed.Read<NumberRule> read -> {
                var caller = call.caller();
                var setting =
                        new Setting.RaceNumbers(Optional.of(read.value()).filter(rule -> !rule.equals(NumberRule.ANY)));
                yield Mono.fromCompletionStage(
                                () -> settings.change(caller.guild(), setting, caller.member(), caller.arrival()))
                        .map(reply -> CorrectableForm.of(reply, set -> panel(call, set)));
            }
        };
    }

    private Answer.Message panel(SubmitCall call, GuildSettings set) {
        var view = new PolicyView(PolicyPanel.POLICY, call.responder().localizer(), commands);
        return Answer.ephemeral(view.of(set.policy(), Optional.empty()));
    }
}
