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
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.Parts.Line;
import racemanager.discord.Shortened;
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
 * Each setting of a guild with what holds now, and the control that changes it.
 *
 * @param panel the panel on which they stand
 * @param guildLanguage what Discord tells for the guild
 * @param now when it is looked at, for the offsets of time zones
 */
record SettingControls(SettingsPanel panel, Localizer localizer, Locale guildLanguage, Instant now) {

    /** What is sent for "as it is by default". */
    static final String DEFAULT = "default";

    /** The longest city or zone that is searched for; it is kept in a button's id until it is found. */
    static final int LONGEST_ZONE = 40;

    /** All of them are listed by {@code /permissions list}. */
    private static final int MOST_NAMES = 5;

    List<ICanBeUsedInContainerComponent> organisers(List<Holder> organisers) {
        return List.of(
                said(
                        "settings.organisers",
                        organisers.isEmpty() ? Phrase.of("settings.organisers.none") : named(organisers)),
                Parts.row(Parts.roles(
                        panel.id(SettingsModule.ORGANISERS),
                        localizer.label("settings.organisers.choose"),
                        roles(organisers),
                        true)));
    }

    private ICanBeUsedInContainerComponent said(String setting, Phrase value) {
        return Parts.text(localizer.text(Phrase.of("settings.line")
                .with("setting", Phrase.of(setting))
                .with("value", value)
                .with("purpose", Phrase.of(setting + ".purpose"))));
    }

    List<ICanBeUsedInContainerComponent> channel(ChannelUse use, GuildSettings settings) {
        var channel = settings.channel(use);
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        parts.add(said(
                use.title().key(),
                channel.map(each -> markup(Mention.of(each))).orElseGet(() -> Phrase.of("settings.channel.none"))));
        parts.add(Parts.row(Parts.channels(
                panel.id(SettingsModule.CHANNEL, use.word()),
                localizer.label("settings.channel.choose"),
                channel.stream().toList(),
                true)));
        if (channel.isPresent()) {
            parts.add(Parts.row(Parts.button(
                    ButtonStyle.SECONDARY,
                    panel.id(SettingsModule.NO_CHANNEL, use.word()),
                    localizer.label("settings.clear"))));
        }
        return parts;
    }

    List<ICanBeUsedInContainerComponent> zone(GuildSettings settings, SettingsView.News news) {
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        parts.add(said("settings.zone", zoneOf(settings)));
        parts.addAll(zoneControls(settings, news));
        return parts;
    }

    private Phrase zoneOf(GuildSettings settings) {
        return settings.zone()
                .map(zone -> Phrase.verbatim(ZoneChoice.of(zone, now).label()))
                .orElseGet(() -> Phrase.of("settings.zone.none"));
    }

    private List<ICanBeUsedInContainerComponent> zoneControls(GuildSettings settings, SettingsView.News news) {
        var parts = new ArrayList<ICanBeUsedInContainerComponent>();
        if (!news.found().isEmpty()) {
            parts.add(Parts.row(Parts.select(
                    panel.id(SettingsModule.ZONE_FOUND),
                    localizer.label("settings.zone.which"),
                    news.found().stream()
                            .map(choice -> Line.of(choice.label(), choice.zone().getId()))
                            .toList())));
        }
        var buttons = new ArrayList<Button>();
        buttons.add(Parts.button(
                news.typed().isEmpty() ? ButtonStyle.SECONDARY : ButtonStyle.PRIMARY,
                panel.id(SettingsModule.ZONE, Shortened.to(LONGEST_ZONE, news.typed())),
                localizer.label(news.typed().isEmpty() ? "settings.zone.button" : "button.correct")));
        if (settings.zone().isPresent()) {
            buttons.add(Parts.button(
                    ButtonStyle.SECONDARY, panel.id(SettingsModule.NO_ZONE), localizer.label("settings.clear")));
        }
        parts.add(Parts.row(buttons));
        return parts;
    }

    List<ICanBeUsedInContainerComponent> simulator(GuildSettings settings) {
        return List.of(
                said("settings.simulator", simulatorOf(settings)),
                Parts.row(Parts.select(
                        panel.id(SettingsModule.SIMULATOR), localizer.label("wizard.choose"), simulators(settings))));
    }

    private static Phrase simulatorOf(GuildSettings settings) {
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

    List<ICanBeUsedInContainerComponent> language(GuildSettings settings) {
        return List.of(
                said("settings.language", languageOf(settings)),
                Parts.row(Parts.select(
                        panel.id(SettingsModule.LANGUAGE), localizer.label("wizard.choose"), languages(settings))));
    }

    private Phrase languageOf(GuildSettings settings) {
        return settings.language()
                .map(SettingControls::name)
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

    private static Phrase named(List<Holder> holders) {
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

    static Phrase markup(Markup markup) {
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
