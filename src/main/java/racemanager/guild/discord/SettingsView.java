package racemanager.guild.discord;

import discord4j.core.object.component.Button;
import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import racemanager.access.Holder;
import racemanager.discord.CustomId;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Parts.Line;
import racemanager.discord.Shortened;
import racemanager.discord.View;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.RoleId;
import racemanager.kernel.Simulator;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;
import racemanager.speech.Language;
import racemanager.speech.Localizer;
import racemanager.when.ZoneChoice;

/**
 * The settings of a guild: each with what holds now, and the control that changes it.
 *
 * @param guildLanguage what Discord tells for the guild
 * @param now when it is looked at, for the offsets of time zones
 */
record SettingsView(Localizer localizer, Locale guildLanguage, Instant now) {

    /** What is sent for "as it is by default". */
    static final String DEFAULT = "default";

    /** The longest city or zone that is searched for; it is kept in a button's id until it is found. */
    static final int LONGEST_ZONE = 40;

    /** All of them are listed by {@code /permissions list}. */
    private static final int MOST_NAMES = 5;

    private static final int COLOUR = 0x3B78C3;

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
        body.add(Parts.text(localizer.text("settings.title")));
        news.problem().ifPresent(problem -> body.add(Parts.text("⚠️ " + localizer.text(problem))));
        body.add(said(
                "settings.organisers",
                organisers.isEmpty() ? Phrase.of("settings.organisers.none") : organisers(organisers)));
        body.add(Parts.row(Parts.roles(
                CustomId.of(SettingsModule.ORGANISERS),
                localizer.label("settings.organisers.choose"),
                roles(organisers))));
        Stream.of(ChannelUse.values()).forEach(use -> body.addAll(channel(use, settings)));
        body.add(said("settings.zone", zone(settings)));
        body.addAll(zoneControls(settings, news));
        body.add(said("settings.simulator", simulator(settings)));
        body.add(Parts.row(Parts.select(
                CustomId.of(SettingsModule.SIMULATOR), localizer.label("wizard.choose"), simulators(settings))));
        body.add(said("settings.language", language(settings)));
        body.add(Parts.row(Parts.select(
                CustomId.of(SettingsModule.LANGUAGE), localizer.label("wizard.choose"), languages(settings))));
        return View.of(Parts.frame(COLOUR, body));
    }

    private ICanBeUsedInContainerComponent said(String setting, Phrase value) {
        return Parts.text(localizer.text(Phrase.of("settings.line")
                .with("setting", Phrase.of(setting))
                .with("value", value)
                .with("purpose", Phrase.of(setting + ".purpose"))));
    }

    private List<ICanBeUsedInContainerComponent> channel(ChannelUse use, GuildSettings settings) {
        var channel = settings.channel(use);
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        parts.add(said(
                use.title().key(),
                channel.map(each -> markup(Mention.of(each))).orElseGet(() -> Phrase.of("settings.channel.none"))));
        parts.add(Parts.row(Parts.channels(
                CustomId.of(SettingsModule.CHANNEL, use.word()),
                localizer.label("settings.channel.choose"),
                channel.stream().toList())));
        if (channel.isPresent()) {
            parts.add(Parts.row(Parts.button(
                    ButtonStyle.SECONDARY,
                    CustomId.of(SettingsModule.NO_CHANNEL, use.word()),
                    localizer.label("settings.clear"))));
        }
        return parts;
    }

    private Phrase zone(GuildSettings settings) {
        return settings.zone()
                .map(zone -> Phrase.verbatim(ZoneChoice.of(zone, now).label()))
                .orElseGet(() -> Phrase.of("settings.zone.none"));
    }

    private List<ICanBeUsedInContainerComponent> zoneControls(GuildSettings settings, News news) {
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        if (!news.found().isEmpty()) {
            parts.add(Parts.row(Parts.select(
                    CustomId.of(SettingsModule.ZONE_FOUND),
                    localizer.label("settings.zone.which"),
                    news.found().stream()
                            .map(choice -> Line.of(choice.label(), choice.zone().getId()))
                            .toList())));
        }
        var buttons = new ArrayList<Button>();
        buttons.add(Parts.button(
                news.typed().isEmpty() ? ButtonStyle.SECONDARY : ButtonStyle.PRIMARY,
                CustomId.of(SettingsModule.ZONE, Shortened.to(LONGEST_ZONE, news.typed())),
                localizer.label(news.typed().isEmpty() ? "settings.zone.button" : "button.correct")));
        if (settings.zone().isPresent()) {
            buttons.add(Parts.button(
                    ButtonStyle.SECONDARY, CustomId.of(SettingsModule.NO_ZONE), localizer.label("settings.clear")));
        }
        parts.add(Parts.row(buttons));
        return parts;
    }

    /** The form in which a time zone is searched for. */
    static CustomId zoneForm() {
        return CustomId.of(SettingsModule.ZONE);
    }

    private static Phrase simulator(GuildSettings settings) {
        return settings.simulator().map(Simulator::title).orElseGet(() -> Phrase.of("settings.simulator.none"));
    }

    private List<Line> simulators(GuildSettings settings) {
        return Stream.concat(
                        Stream.of(byDefault(
                                "settings.simulator.none", settings.simulator().isEmpty())),
                        Stream.of(Simulator.values())
                                .map(each -> Line.of(localizer.label(each.title()), each.name())
                                        .chosen(settings.simulator().equals(Optional.of(each)))))
                .toList();
    }

    private Phrase language(GuildSettings settings) {
        return settings.language()
                .map(SettingsView::name)
                .orElseGet(() -> Phrase.of("settings.language.none").with("language", name(guildLanguage)));
    }

    private List<Line> languages(GuildSettings settings) {
        return Stream.concat(
                        Stream.of(byDefault(
                                "settings.language.default", settings.language().isEmpty())),
                        Stream.of(Language.values())
                                .map(each -> Line.of(localizer.label(name(each.locale())), each.code())
                                        .chosen(settings.language().equals(Optional.of(each.locale())))))
                .toList();
    }

    private static Phrase name(Locale locale) {
        return Phrase.of("settings.language." + Language.nearest(locale).code());
    }

    private Line byDefault(String key, boolean chosen) {
        return Line.of(localizer.label(key), DEFAULT).chosen(chosen);
    }

    private static Phrase organisers(List<Holder> holders) {
        var mentions = new Markup(holders.stream()
                .limit(MOST_NAMES)
                .map(holder -> holder.mention().text())
                .collect(Collectors.joining(", ")));
        return holders.size() <= MOST_NAMES
                ? markup(mentions)
                : Phrase.of("settings.organisers.some")
                        .with("organisers", mentions)
                        .with("count", holders.size() - MOST_NAMES);
    }

    private static Phrase markup(Markup markup) {
        return Phrase.of("markup").with("markup", markup);
    }

    /** The select shows one; all are in the line above it. */
    private static List<RoleId> roles(List<Holder> holders) {
        return holders.stream()
                .flatMap(holder -> holder instanceof Holder.OfRole of ? Stream.of(of.role()) : Stream.empty())
                .limit(1)
                .toList();
    }
}
