package racemanager.guild.discord;

import discord4j.core.object.component.ICanBeUsedInContainerComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import racemanager.access.BotModule;
import racemanager.access.Grant;
import racemanager.access.Grants;
import racemanager.access.Holder;
import racemanager.access.Ruling;
import racemanager.access.Scope;
import racemanager.access.Standing;
import racemanager.discord.CustomId;
import racemanager.discord.LinePages;
import racemanager.discord.Parts;
import racemanager.discord.Parts.ButtonStyle;
import racemanager.discord.View;
import racemanager.kernel.MemberId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.Phrase.Argument.Markup;
import racemanager.kernel.Phrase.Argument.Several;
import racemanager.kernel.RoleId;
import racemanager.speech.Localizer;

/** What is granted in a guild, what somebody may use and why, and whether a grant should really go. */
record PermissionsView(Localizer localizer) {

    private static final int COLOUR = 0x3B78C3;
    private static final int MOST_LINES = 20;
    private static final int HOLDERS_A_LINE = 20;

    private static final String ROLE = "role";
    private static final String MEMBER = "member";
    private static final String EVERYONE = "everyone";

    View list(Grants grants, int wanted) {
        if (grants.all().isEmpty()) return View.ofText(localizer.text("access.list_empty"));
        var lines = Scope.offered().stream().flatMap(scope -> lines(scope, grants.holders(scope)));
        var pages = new LinePages(lines.map(localizer::text).toList(), MOST_LINES);
        var page = pages.nearest(wanted);
        var body = new ArrayList<ICanBeUsedInContainerComponent>();
        body.add(Parts.text(localizer.text("access.list")));
        body.add(Parts.text(pages.page(page)));
        pages.turning(page, number -> CustomId.of(PermissionsModule.PAGE, number))
                .ifPresent(body::add);
        return View.of(Parts.frame(COLOUR, body));
    }

    private static Stream<Phrase> lines(Scope scope, List<Holder> holders) {
        return IntStream.iterate(0, from -> from < holders.size(), from -> from + HOLDERS_A_LINE)
                .mapToObj(from -> holders.subList(from, Math.min(from + HOLDERS_A_LINE, holders.size())))
                .map(some -> Phrase.of("access.list_line")
                        .with("module", scope.title())
                        .with("holders", mentions(some)));
    }

    private static Markup mentions(List<Holder> holders) {
        return new Markup(
                holders.stream().map(holder -> holder.mention().text()).collect(Collectors.joining(", ")));
    }

    View sure(Grant grant, Losses losses) {
        var lines = new ArrayList<Phrase>();
        lines.add(about("access.sure", grant));
        if (!losses.theirs().isEmpty())
            lines.add(aboutModules("access.sure_theirs", losses.theirs())
                    .with("holder", grant.holder().mention()));
        if (grant.holder() instanceof Holder.OfRole) lines.add(Phrase.of("access.sure_role"));
        if (!losses.everybodys().isEmpty()) lines.add(aboutModules("access.sure_nobody", losses.everybodys()));
        if (!losses.yours().isEmpty()) lines.add(aboutModules("access.sure_yours", losses.yours()));
        return View.of(Parts.frame(
                COLOUR,
                List.of(
                        Parts.text(lines.stream().map(localizer::text).collect(Collectors.joining("\n"))),
                        Parts.row(
                                Parts.button(
                                        ButtonStyle.DANGER, revoking(grant), localizer.label("access.button.revoke")),
                                Parts.button(
                                        ButtonStyle.SECONDARY,
                                        CustomId.of(PermissionsModule.KEEP),
                                        localizer.label("access.button.keep"))))));
    }

    /** A line for each module: whether the member may use it, and through what. */
    View check(Grants grants, Standing member, List<BotModule> modules) {
        var who = Mention.of(member.member());
        if (member.administrator()) {
            return View.ofText(
                    localizer.text(Phrase.of("access.check_administrator").with("member", who)));
        }
        var lines = modules.stream().map(module -> localizer.text(checked(grants.ruling(member, module), module)));
        return View.of(Parts.frame(
                COLOUR,
                List.of(
                        Parts.text(localizer.text(Phrase.of("access.check").with("member", who))),
                        Parts.text(lines.collect(Collectors.joining("\n"))))));
    }

    private static Phrase checked(Ruling ruling, BotModule module) {
        return ruling instanceof Ruling.Through through
                ? about(throughWhat(through.grant()), through.grant()).with("module", module.title())
                : Phrase.of("access.check_no").with("module", module.title());
    }

    private static String throughWhat(Grant grant) {
        return grant.holder() instanceof Holder.OfMember ? "access.check_granted" : "access.check_through";
    }

    /** With {@code {holder}} and {@code {module}}. */
    static Phrase about(String key, Grant grant) {
        return Phrase.of(key)
                .with("holder", grant.holder().mention())
                .with("module", grant.scope().title());
    }

    private static Phrase aboutModules(String key, List<BotModule> modules) {
        return Phrase.of(key)
                .with("modules", titles(modules.stream().map(Scope::of).toList()));
    }

    static Several titles(List<Scope> scopes) {
        return new Several(scopes.stream().map(Scope::title).toList());
    }

    private static CustomId revoking(Grant grant) {
        var scope = grant.scope().word();
        return switch (grant.holder()) {
            case Holder.OfRole of ->
                CustomId.of(PermissionsModule.REVOKE_NOW, scope, ROLE, of.role().text());
            case Holder.OfMember of ->
                CustomId.of(
                        PermissionsModule.REVOKE_NOW, scope, MEMBER, of.member().text());
            case Holder.Everyone everyone -> CustomId.of(PermissionsModule.REVOKE_NOW, scope, EVERYONE);
        };
    }

    /** The grant that a button takes away; empty for what the bot never wrote. */
    static Optional<Grant> meant(CustomId id) {
        return id.argument(0).flatMap(Scope::read).flatMap(scope -> holder(id).map(holder -> new Grant(holder, scope)));
    }

    private static Optional<Holder> holder(CustomId id) {
        return switch (id.argument(1).orElse("")) {
            case ROLE -> id.id(2, RoleId::parse).map(Holder.OfRole::new);
            case MEMBER -> id.id(2, MemberId::parse).map(Holder.OfMember::new);
            case EVERYONE -> Optional.of(new Holder.Everyone());
            default -> Optional.empty();
        };
    }
}
