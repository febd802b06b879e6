package racemanager.guild.discord;

import discord4j.discordjson.json.ApplicationCommandRequest;
import java.util.List;
import racemanager.discord.Caller;
import racemanager.discord.CommandModule;
import racemanager.discord.Deferral;
import racemanager.discord.Definition;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.guild.Profiles;
import racemanager.speech.Localizer;
import racemanager.speech.Speech;

/** {@code /profile show} and {@code /profile forget}. */
public final class ProfileModule implements CommandModule {

    static final String FORGET_NOW = "forget.now";
    static final String KEEP = "forget.keep";

    private final Speech speech;
    private final Profiles profiles;

    public ProfileModule(Speech speech, Profiles profiles) {
        this.speech = speech;
        this.profiles = profiles;
    }

    @Override
    public List<ApplicationCommandRequest> commands() {
        return List.of(Definition.of(speech, "profile")
                .with(Definition.of(speech, "profile.show"))
                .with(Definition.of(speech, "profile.forget"))
                .request());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route.Slash(
                        "profile show",
                        Deferral.EPHEMERAL,
                        call -> visit(call.caller()).show()),
                new Route.Slash(
                        "profile forget",
                        Deferral.EPHEMERAL,
                        call -> visit(call.caller()).askToForget()),
                new Route.Pressed(
                        FORGET_NOW,
                        Deferral.UPDATE,
                        call -> visit(call.caller()).forget()),
                new Route.Pressed(
                        KEEP, Deferral.UPDATE, call -> visit(call.caller()).keep()));
    }

    private ProfileHandler visit(Caller caller) {
        return new ProfileHandler(profiles, caller, new Responder(new Localizer(speech, caller.locale())));
    }
}
