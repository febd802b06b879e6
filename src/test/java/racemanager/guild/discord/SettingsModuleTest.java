package racemanager.guild.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.discord.TestMember.said;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import racemanager.access.Grant;
import racemanager.access.Holder;
import racemanager.access.Scope;
import racemanager.discord.Answer;
import racemanager.discord.CommandIds;
import racemanager.discord.CustomId;
import racemanager.discord.PressCall;
import racemanager.discord.Responder;
import racemanager.discord.Route;
import racemanager.discord.TestMember;
import racemanager.guild.GuildFact.AccessGranted;
import racemanager.guild.GuildRules;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.kernel.Simulator;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;
import racemanager.setting.ChannelUse;
import racemanager.setting.GuildSettings;
import reactor.core.publisher.Mono;

class SettingsModuleTest {

    private static final TestMember ADA = new TestMember(7, Locale.ENGLISH);
    private static final ChannelId NEWS = new ChannelId(20);
    private static final ChannelId GRID = new ChannelId(21);
    private static final ChannelId VOICE = new ChannelId(22);

    private final OneGuild guild = new OneGuild();
    private final SettingsModule module =
            new SettingsModule(guild.settings(), guild.granting(), each -> Mono.just(place()), new CommandIds());

    private static Place place() {
        var all = Permissions.of(
                Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES);
        var guild = ADA.caller().guild();
        var everyone = new PlaceRole(new RoleId(guild.value()), "@everyone", 0, all, false, false);
        return new Place(
                guild,
                new MemberId(2),
                new MemberId(3),
                Set.of(),
                Map.of(everyone.id(), everyone),
                Map.of(NEWS, channel(NEWS, 0), GRID, channel(GRID, 0), VOICE, channel(VOICE, 2)));
    }

    private static PlaceChannel channel(ChannelId id, int type) {
        return new PlaceChannel(id, "channel", type, Optional.empty(), 0, List.of());
    }

    private String chooses(String id, String value) {
        return said(ADA.chooses(module, id, value));
    }

    @Test
    void nothingIsSetAtFirst() {
        assertThat(said(ADA.types(module, "settings show")))
                .contains("**Time zone:** each organiser’s own")
                .contains("**Language:** as Discord says: English")
                .contains("**Organisers:** only the server’s owner and administrators");
    }

    @Test
    void aLanguageIsChosenAndGivenBack() {
        assertThat(chooses("settings.language", "fr")).contains("**Language:** French");
        assertThat(guild.state.settings().language()).contains(Locale.FRENCH);

        assertThat(chooses("settings.language", "default")).contains("**Language:** as Discord says");
        assertThat(guild.state.settings().language()).isEmpty();
    }

    @Test
    void aSimulatorIsChosenAndGivenBack() {
        assertThat(chooses("settings.simulator", "ACC")).contains("**Simulator:** Assetto Corsa Competizione");
        assertThat(guild.state.settings().simulator()).contains(Simulator.ACC);

        chooses("settings.simulator", "default");
        assertThat(guild.state.settings().simulator()).isEmpty();
    }

    @Test
    void aCertainTimeZoneIsTakenAtOnce() {
        assertThat(said(types("Madrid"))).contains("**Time zone:** Europe/Madrid (UTC+1)");
        assertThat(guild.state.settings().zone()).contains(ZoneId.of("Europe/Madrid"));

        assertThat(said(ADA.presses(module, "settings.no-zone"))).contains("each organiser’s own");
        assertThat(guild.state.settings().zone()).isEmpty();
    }

    @Test
    void aTimeZoneThatMayBeSeveralIsAsked() {
        var asked = said(types("EST"));

        assertThat(asked).contains("Which one is meant?", "America/New_York", "settings.zone:EST");
        assertThat(guild.state.settings().zone()).isEmpty();
        assertThat(chooses("settings.zone-found", "America/New_York")).contains("America/New York");
        assertThat(guild.state.settings().zone()).contains(ZoneId.of("America/New_York"));
    }

    @Test
    void aTimeZoneThatIsNoneSaysSoAndIsCorrected() {
        assertThat(said(types("Mordor"))).contains("⚠️", "Mordor", "settings.zone:Mordor", "Correct");

        var form = (Answer.OpenModal) ADA.presses(module, "settings.zone:Mordor");
        assertThat(form.modal().fields().getFirst().getData().toString()).contains("Mordor");
        assertThat(guild.state.settings().zone()).isEmpty();
    }

    private Answer types(String zone) {
        return ADA.submits(module, "settings.zone", Map.of("zone", List.of(zone)));
    }

    @Test
    void aChannelIsSetWhereTheBotMayPost() {
        assertThat(chooses("settings.channel:announcements", NEWS.text())).contains("**Announcements:** <#20>");
        assertThat(chooses("settings.channel:rosters", VOICE.text())).contains("⚠️", "takes no messages");
        assertThat(chooses("settings.channel:rosters", "99")).contains("⚠️", "no longer exists");
        assertThat(guild.state.settings().channels()).isEqualTo(Map.of(ChannelUse.ANNOUNCEMENTS, NEWS));

        assertThat(said(ADA.presses(module, "settings.no-channel:announcements")))
                .doesNotContain("<#20>");
        assertThat(guild.state.settings().channels()).isEmpty();
    }

    @Test
    void whatCannotBeSetIsARefusalForTheAuditLog() {
        var refused = new ArrayList<Phrase>();
        var responder =
                new Responder(ADA.responder().localizer(), ADA.responder().channel(), refused::add);
        var call = new PressCall(
                ADA.caller(),
                responder,
                CustomId.of("settings.channel", "rosters"),
                List.of(VOICE.text()),
                new MessageId(5));

        module.routes().stream()
                .filter(Route.Pressed.class::isInstance)
                .map(Route.Pressed.class::cast)
                .filter(row -> row.name().equals("settings.channel"))
                .forEach(row ->
                        assertThat(row.handler().answer(call).blockOptional()).isPresent());

        assertThat(refused).extracting(Phrase::key).containsExactly("wizard.event.channels.no_messages");
    }

    @Test
    void announcementsAndEntryListsDoNotShareAChannel() {
        chooses("settings.channel:announcements", NEWS.text());

        assertThat(chooses("settings.channel:rosters", NEWS.text())).contains("⚠️");
        assertThat(guild.state.settings().channel(ChannelUse.ROSTERS)).isEmpty();
        assertThat(chooses("settings.channel:race_control", NEWS.text())).doesNotContain("⚠️");
    }

    @Test
    void aRoleOfOrganisersIsGrantedWhatTheyNeed() {
        assertThat(chooses("settings.organisers", "70")).contains("**Organisers:** <@&70>");
        assertThat(chooses("settings.organisers", "70")).contains("⚠️", "has that already");

        assertThat(guild.state.grants().all())
                .containsExactly(new Grant(new Holder.OfRole(new RoleId(70)), Scope.organising()));
    }

    @Test
    void forgedControlsChangeNothing() {
        for (var forged : List.of("settings.channel:nothing", "settings.channel", "settings.zone-found")) {
            chooses(forged, "20");
        }
        chooses("settings.zone-found", "Middle-earth/Mordor");
        chooses("settings.simulator", "PONG");

        assertThat(guild.state.settings()).isEqualTo(GuildSettings.DEFAULT);
    }

    @Test
    void theLargestPanelFitsAMessageInEveryLanguage() {
        IntStream.range(0, 200)
                .forEach(each -> guild.state = GuildRules.evolve(
                        guild.state,
                        new AccessGranted(
                                new Grant(new Holder.OfRole(new RoleId(Long.MAX_VALUE - each)), Scope.organising()),
                                new MemberId(1),
                                Instant.EPOCH)));
        chooses("settings.channel:announcements", NEWS.text());
        chooses("settings.channel:rosters", GRID.text());
        chooses("settings.channel:race_control", GRID.text());
        chooses("settings.channel:audit", GRID.text());

        for (var locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es-ES"), Locale.FRENCH)) {
            var reader = new TestMember(7, locale);
            assertThat(said(reader.submits(module, "settings.zone", Map.of("zone", List.of("EST")))))
                    .contains("America/New_York", "<#20>", "<@&" + Long.MAX_VALUE + ">", "195");
        }
    }
}
