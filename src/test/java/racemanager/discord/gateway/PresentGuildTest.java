package racemanager.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.MemberId;
import racemanager.kernel.RoleId;
import racemanager.place.Overwrite;
import racemanager.place.Permission;
import racemanager.place.Permissions;
import racemanager.place.Place;
import racemanager.place.PlaceChannel;
import racemanager.place.PlaceRole;

/** Where the bot greets a guild. */
class PresentGuildTest {

    private static final int TEXT = 0;
    private static final int VOICE = 2;
    private static final int CATEGORY = 4;
    private static final Overwrite SILENCE =
            new Overwrite(Overwrite.Whom.ROLE, 1, Permissions.NONE, Permissions.of(Permission.SEND_MESSAGES));

    private static Place place(PlaceChannel... channels) {
        var posting = Permissions.of(
                Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.EMBED_LINKS, Permission.ATTACH_FILES);
        var place = new Place(new GuildId(1), new MemberId(2), new MemberId(3), Set.of(), Map.of(), Map.of())
                .withRole(new PlaceRole(new RoleId(1), "@everyone", 0, posting, false, false));
        for (var channel : channels) {
            place = place.withChannel(channel);
        }
        return place;
    }

    private static PlaceChannel channel(long id, int type, int position, Overwrite... overwrites) {
        return new PlaceChannel(new ChannelId(id), "channel", type, Optional.empty(), position, List.of(overwrites));
    }

    private static Optional<ChannelId> greeted(Optional<ChannelId> system, Place place) {
        return new PresentGuild(place, Locale.US, system, Instant.EPOCH).channelToPost();
    }

    @Test
    void theSystemChannelComesFirst() {
        var place = place(channel(10, TEXT, 0), channel(11, TEXT, 1));

        assertThat(greeted(Optional.of(new ChannelId(11)), place)).contains(new ChannelId(11));
    }

    @Test
    void whereTheBotMayNotWriteThereTheFirstChannelOfTheListIsTaken() {
        var place =
                place(channel(10, TEXT, 2), channel(11, TEXT, 0, SILENCE), channel(12, TEXT, 1), channel(13, VOICE, 0));

        assertThat(greeted(Optional.of(new ChannelId(11)), place)).contains(new ChannelId(12));
        assertThat(greeted(Optional.empty(), place)).contains(new ChannelId(12));
        assertThat(greeted(Optional.of(new ChannelId(99)), place)).contains(new ChannelId(12));
    }

    @Test
    void theListIsInTheOrderOfItsCategories() {
        var low = new PlaceChannel(new ChannelId(10), "low", TEXT, Optional.of(new ChannelId(21)), 0, List.of());
        var high = new PlaceChannel(new ChannelId(11), "high", TEXT, Optional.of(new ChannelId(20)), 9, List.of());
        var place = place(channel(20, CATEGORY, 0), channel(21, CATEGORY, 1), low, high);

        assertThat(greeted(Optional.empty(), place)).contains(high.id());
    }

    @Test
    void whereTheBotMayWriteNowhereThereIsNone() {
        assertThat(greeted(Optional.of(new ChannelId(10)), place(channel(10, TEXT, 0, SILENCE))))
                .isEmpty();
        assertThat(greeted(Optional.empty(), place())).isEmpty();
    }
}
