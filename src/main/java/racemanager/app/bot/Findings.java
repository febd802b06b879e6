package racemanager.app.bot;

import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.MemberStatus;
import org.apache.pekko.cluster.typed.Cluster;
import racemanager.app.status.Finding;
import racemanager.store.StoreStatistics;

/** How the bot's parts are, in a few words for the person on duty. */
final class Findings {

    static Finding store(StoreStatistics store) {
        if (store.broken()) return Finding.unwell("broken, restart the program");
        if (store.refusingForSpace()) return Finding.unwell("the disk is full");
        return Finding.well("%d records written since the start".formatted(store.factsWritten()));
    }

    static Finding cluster(ActorSystem<?> system) {
        var self = Cluster.get(system).selfMember();
        return self.status().equals(MemberStatus.up())
                ? Finding.well("member at " + self.address().hostPort())
                : Finding.unwell(self.status().toString());
    }

    static Finding gateway(int connected, int shards) {
        var words = "%d of %d shards connected".formatted(connected, shards);
        return connected > 0 ? Finding.well(words) : Finding.unwell(words);
    }

    static Finding token(boolean rival) {
        return rival
                ? Finding.unwell("another program answers with the same token")
                : Finding.well("nobody else answers with it");
    }

    private Findings() {}
}
