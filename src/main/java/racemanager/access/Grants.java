package racemanager.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import racemanager.kernel.MemberId;

/** What a guild has granted, oldest first. */
public record Grants(List<Grant> all) {

    public static final Grants NONE = new Grants(List.of());

    public Grants {
        all = List.copyOf(all);
    }

    /** Whether somebody may: the owner and administrators everything, others what is open to all or was granted. */
    public Ruling ruling(Standing asker, Access wanted) {
        return switch (wanted) {
            case Access.Everyone everyone -> new Ruling.Open();
            case Access.Granted granted -> ruling(asker, granted.module());
            case Access.Stewarding stewarding -> ruling(asker, stewarding.module());
        };
    }

    /** Whether somebody may use the module. */
    public Ruling ruling(Standing asker, BotModule module) {
        if (asker.administrator()) return new Ruling.Administrator();
        return through(asker, module)
                .<Ruling>map(Ruling.Through::new)
                .orElseGet(() -> new Ruling.Denied(module, holders(BotModule.PERMISSIONS)));
    }

    private Optional<Grant> through(Standing asker, BotModule module) {
        return all.stream()
                .filter(grant -> grant.scope().covers(module) && asker.holds(grant.holder()))
                .findFirst();
    }

    /** Who may use the module by grant, each once. */
    public List<Holder> holders(BotModule module) {
        return all.stream()
                .filter(grant -> grant.scope().covers(module))
                .map(Grant::holder)
                .distinct()
                .toList();
    }

    /** Who was granted exactly this. */
    public List<Holder> holders(Scope scope) {
        return all.stream()
                .filter(grant -> grant.scope().equals(scope))
                .map(Grant::holder)
                .toList();
    }

    /** What was granted to this holder itself. */
    public List<Scope> of(Holder holder) {
        return all.stream()
                .filter(grant -> grant.holder().equals(holder))
                .map(Grant::scope)
                .toList();
    }

    public boolean contains(Grant grant) {
        return all.contains(grant);
    }

    /** The modules that somebody may use now, and not any more without this grant. */
    public List<BotModule> lost(Grant grant, Standing somebody) {
        var left = without(grant);
        return grant.scope().modules().stream()
                .filter(module -> ruling(somebody, module).allows()
                        && !left.ruling(somebody, module).allows())
                .toList();
    }

    /** The modules that, without this grant, are left to the owner and the administrators. */
    public List<BotModule> leftToNobody(Grant grant) {
        var left = without(grant);
        return grant.scope().modules().stream()
                .filter(module -> left.holders(module).isEmpty())
                .toList();
    }

    public Grants with(Grant grant) {
        var more = new ArrayList<>(all);
        more.add(grant);
        return new Grants(more);
    }

    public Grants without(Grant grant) {
        return keeping(each -> !each.equals(grant));
    }

    /** Nothing that was granted to this member alone. */
    public Grants withoutMember(MemberId member) {
        return keeping(each -> !each.holder().equals(new Holder.OfMember(member)));
    }

    private Grants keeping(Predicate<Grant> kept) {
        return new Grants(all.stream().filter(kept).toList());
    }
}
