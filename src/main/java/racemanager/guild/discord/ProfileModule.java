package racemanager.guild.discord;

import java.util.List;
import racemanager.access.Access;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Option;
import racemanager.discord.PressCall;
import racemanager.discord.Route;
import racemanager.discord.SlashCall;
import racemanager.discord.Trace;
import racemanager.discord.TypedForms;
import racemanager.guild.Profiles;
import racemanager.kernel.Phrase;

/** {@code /profile show}, {@code /profile edit} and {@code /profile forget}. */
public record ProfileModule(Profiles profiles, TypedForms forms) implements CommandModule {

    private static final String DIRECT = "direct_messages";
    private static final String ON = "on";

    static final String FORGET_NOW = "forget.now";
    static final String KEEP = "forget.keep";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.slash(
                        "profile show",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> handler(call).show()),
                Route.slash(
                        "profile edit",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> handler(call).edit(call.options().needed(DIRECT).equals(ON)),
                        Option.oneOf(DIRECT, List.of(choice(ON), choice("off"))).asRequired()),
                Route.slash(
                        "profile forget",
                        Access.EVERYONE,
                        Deferral.EPHEMERAL,
                        call -> handler(call).askToForget()),
                Route.pressed(
                        FORGET_NOW,
                        Access.EVERYONE,
                        Deferral.UPDATE,
                        call -> handler(call).forget(),
                        Trace.NAMELESS_USES),
                Route.pressed(
                        KEEP,
                        Access.EVERYONE,
                        Deferral.UPDATE,
                        call -> handler(call).keep()));
    }

    private static Option.Value choice(String value) {
        return new Option.Value(value, Phrase.of("profile.direct." + value));
    }

    private ProfileHandler handler(SlashCall call) {
        return new ProfileHandler(profiles, forms, call.caller(), call.responder());
    }

    private ProfileHandler handler(PressCall call) {
        return new ProfileHandler(profiles, forms, call.caller(), call.responder());
    }
}
