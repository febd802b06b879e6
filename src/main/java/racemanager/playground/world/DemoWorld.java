package racemanager.playground.world;

import static racemanager.playground.world.Permission.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the two communities that a new playground opens with. */
public final class DemoWorld {

    private static final long EVERYONE = Permission.of(
            VIEW_CHANNEL,
            SEND_MESSAGES,
            EMBED_LINKS,
            ATTACH_FILES,
            READ_MESSAGE_HISTORY,
            ADD_REACTIONS,
            CHANGE_NICKNAME,
            USE_APPLICATION_COMMANDS,
            CREATE_PUBLIC_THREADS,
            SEND_MESSAGES_IN_THREADS,
            CONNECT,
            SPEAK);
    private static final long BOT = Permission.of(
            VIEW_CHANNEL,
            SEND_MESSAGES,
            EMBED_LINKS,
            ATTACH_FILES,
            READ_MESSAGE_HISTORY,
            MENTION_EVERYONE,
            MANAGE_MESSAGES,
            PIN_MESSAGES,
            MANAGE_ROLES,
            MANAGE_THREADS,
            CREATE_PUBLIC_THREADS,
            CREATE_PRIVATE_THREADS,
            SEND_MESSAGES_IN_THREADS,
            CREATE_EVENTS,
            MANAGE_EVENTS,
            MODERATE_MEMBERS,
            KICK_MEMBERS,
            BAN_MEMBERS);
    private static final long STEWARD = Permission.of(MANAGE_MESSAGES, MODERATE_MEMBERS);
    private static final long ORGANISER =
            Permission.of(MANAGE_MESSAGES, MANAGE_EVENTS, MENTION_EVERYONE, MANAGE_THREADS);

    private final World world;
    private final User bot;

    private DemoWorld(World world, User bot) {
        this.world = world;
        this.bot = bot;
    }

    /** Fills an empty world for this bot. */
    public static void build(World world, User bot) {
        var demo = new DemoWorld(world, bot);
        world.put(world.users(), bot);
        demo.apex();
        demo.endurance();
    }

    private void apex() {
        var guild = guild("Apex Sim Racing", "en-US", "marcus_hale", "Marcus Hale");
        var roles = roles(guild, "Organiser", "Steward", "Driver");
        var channels = new ArrayList<String>(List.of("race-control", "announcements", "entry-list", "paddock"));
        channels.forEach(name -> channel(guild, name, channels.indexOf(name), List.of()));
        closed(guild, "rules", "organisers", roles, 4);
        person(guild, "priya_raman", "Priya Raman", Persona.ORGANISER, roles.organiser());
        person(guild, "tom_okafor", "Tom Okafor", Persona.STEWARD, roles.steward());
        drivers(guild, DemoNames.APEX, roles.driver());
    }

    private void endurance() {
        var guild = guild("Endurance Virtuelle", "fr", "camille_roux", "Camille Roux");
        var roles = roles(guild, "Organisation", "Commissaire", "Pilote");
        channel(guild, "direction-de-course", 0, List.of());
        channel(guild, "annonces", 1, List.of());
        channel(guild, "engagés", 2, List.of());
        channel(guild, "paddock", 3, List.of());
        closed(guild, "règlement", "organisation", roles, 4);
        drivers(guild, DemoNames.ENDURANCE, roles.driver());
    }

    private Guild guild(String name, String locale, String username, String owner) {
        var id = world.nextId();
        var account = user(username, owner);
        var guild = new Guild(id, name, account.id(), locale);
        world.put(world.guilds(), guild);
        world.put(world.roles(), new Role(id, id, "@everyone", EVERYONE, 0, 0, false, false, false));
        world.put(world.members(), member(guild, account, Persona.OWNER, List.of()));
        return guild;
    }

    private record Ranks(long organiser, long steward, long driver) {}

    private Ranks roles(Guild guild, String organiser, String steward, String driver) {
        var racing = role(guild, driver, 0, 1, 0x2ecc71, true, false);
        var botRole = role(guild, bot.username(), BOT, 2, 0, false, true);
        var judging = role(guild, steward, STEWARD, 3, 0xe67e22, true, false);
        var organising = role(guild, organiser, ORGANISER, 4, 0x3498db, true, false);
        world.put(world.members(), member(guild, bot, Persona.BOT, List.of(botRole)));
        return new Ranks(organising, judging, racing);
    }

    private long role(
            Guild guild, String name, long permissions, int position, int color, boolean mentionable, boolean managed) {
        var id = world.nextId();
        world.put(
                world.roles(),
                new Role(id, guild.id(), name, permissions, position, color, mentionable, mentionable, managed));
        return id;
    }

    private void closed(Guild guild, String readOnly, String privately, Ranks ranks, int position) {
        channel(
                guild,
                readOnly,
                position,
                List.of(
                        new Overwrite(guild.id(), Overwrite.ROLE, 0, SEND_MESSAGES.bit()),
                        new Overwrite(ranks.organiser(), Overwrite.ROLE, SEND_MESSAGES.bit(), 0),
                        new Overwrite(bot.id(), Overwrite.MEMBER, 0, SEND_MESSAGES.bit())));
        channel(
                guild,
                privately,
                position + 1,
                List.of(
                        new Overwrite(guild.id(), Overwrite.ROLE, 0, VIEW_CHANNEL.bit()),
                        new Overwrite(ranks.organiser(), Overwrite.ROLE, VIEW_CHANNEL.bit(), 0)));
    }

    private void channel(Guild guild, String name, int position, List<Overwrite> overwrites) {
        var channel = new Channel(
                world.nextId(), guild.id(), Channel.TEXT, name, position, null, 0, overwrites, null, List.of());
        world.put(world.channels(), channel);
    }

    private void drivers(Guild guild, List<String> names, long role) {
        names.forEach(name -> person(guild, DemoNames.usernameOf(name), name, Persona.DRIVER, role));
    }

    private void person(Guild guild, String username, String name, Persona persona, long role) {
        world.put(world.members(), member(guild, user(username, name), persona, List.of(role)));
    }

    private User user(String username, String name) {
        var user = new User(world.nextId(), username, name, false);
        world.put(world.users(), user);
        return user;
    }

    private Member member(Guild guild, User user, Persona persona, List<Long> roles) {
        @Nullable String noNick = null;
        return new Member(guild.id(), user.id(), noNick, roles, world.now(), persona, null);
    }
}
