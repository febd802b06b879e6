package racemanager.guild.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.access.Holder;
import racemanager.discord.CommandIds;
import racemanager.discord.Parts;
import racemanager.discord.View;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;
import racemanager.speech.Localizer;
import racemanager.when.ZoneChoice;

/** The panels that show what a guild has set: all of it, or what a guild is asked in which the bot is new. */
record SettingsView(SettingControls controls, CommandIds commands) {

    static final int COLOUR = 0x3B78C3;

    /**
     * What the last press came to.
     *
     * @param problem what was wrong with it
     * @param typed the time zone that was typed, to be corrected
     * @param found the time zones that may have been meant
     */
    record News(Optional<Phrase> problem, String typed, List<ZoneChoice> found) {
        static final News NONE = new News(Optional.empty(), "", List.of());

        News {
            found = List.copyOf(found);
        }
    }

    View panel(GuildSettings settings, List<Holder> organisers, News news) {
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(
                localizer().text(controls.panel().title(mention("settings policy"), mention("settings roles")))));
        news.problem()
                .ifPresent(problem -> body.add(Parts.text("⚠️ " + localizer().text(problem))));
        if (controls.panel() == SettingsPanel.ALL) {
            body.addAll(everything(settings, organisers, news));
        } else {
            body.addAll(questions(settings, organisers, news));
            body.add(Parts.text(localizer()
                    .text(Phrase.of("first.next")
                            .with("create_event", mention("create_event"))
                            .with("settings_show", mention("settings show"))
                            .with("help", mention("help")))));
        }
        return View.of(Parts.frame(COLOUR, body));
    }

    private List<ICanBeUsedInContainerComponent> everything(
            GuildSettings settings, List<Holder> organisers, News news) {
        return Stream.of(
                        Stream.of(controls.organisers(organisers)),
                        Stream.of(ChannelUse.values()).map(use -> controls.channel(use, settings)),
                        Stream.of(
                                controls.zone(settings, news),
                                controls.simulator(settings),
                                controls.language(settings)))
                .flatMap(groups -> groups)
                .flatMap(List::stream)
                .toList();
    }

    /** What has a good default is not asked. */
    private List<ICanBeUsedInContainerComponent> questions(GuildSettings settings, List<Holder> organisers, News news) {
        return Stream.of(
                        controls.simulator(settings),
                        controls.channel(ChannelUse.ANNOUNCEMENTS, settings),
                        controls.channel(ChannelUse.RACE_CONTROL, settings),
                        controls.organisers(organisers),
                        controls.zone(settings, news))
                .flatMap(List::stream)
                .toList();
    }

    private Markup mention(String path) {
        return mention(commands, path);
    }

    static Markup mention(CommandIds commands, String path) {
        return commands.mention(path).orElseGet(() -> new Markup("`/" + path + "`"));
    }

    private Localizer localizer() {
        return controls.localizer();
    }
}
