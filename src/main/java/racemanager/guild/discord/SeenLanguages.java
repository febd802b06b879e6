package racemanager.guild.discord;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import racemanager.access.Access;
import racemanager.access.Ruling;
import racemanager.discord.AccessCheck;
import racemanager.discord.Caller;
import racemanager.guild.Profiles;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import reactor.core.publisher.Mono;

/**
 * Tells guilds in which language their members' Discord was last seen, because a direct message answers no interaction that
 * would tell it. The check is asked at every interaction; what a guild was told already is not told again.
 */
public final class SeenLanguages implements AccessCheck {

    /** A few hundred bytes each; whoever falls out is told once more. */
    private static final int REMEMBERED = 10_000;

    private record Who(GuildId guild, MemberId member) {}

    private final AccessCheck check;
    private final Profiles profiles;
    private final Map<Who, Locale> told = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, Locale> eldest) {
            return size() > REMEMBERED;
        }
    };

    public SeenLanguages(AccessCheck check, Profiles profiles) {
        this.check = check;
        this.profiles = profiles;
    }

    @Override
    public Mono<Ruling> ruling(Caller caller, Access access) {
        return check.ruling(caller, access).doOnNext(ruling -> saw(caller));
    }

    private void saw(Caller caller) {
        var who = new Who(caller.guild(), caller.member());
        if (isNews(who, caller.locale()))
            profiles.noteLanguage(caller.guild(), caller.member(), caller.locale(), caller.arrival())
                    .whenComplete((reply, failure) -> {
                        if (failure != null) forget(who);
                    });
    }

    private synchronized boolean isNews(Who who, Locale language) {
        return !language.equals(told.put(who, language));
    }

    private synchronized void forget(Who who) {
        told.remove(who);
    }
}
