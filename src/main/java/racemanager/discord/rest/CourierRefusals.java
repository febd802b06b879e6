package racemanager.discord.rest;

import discord4j.rest.http.client.ClientException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import racemanager.kernel.ChannelId;
import racemanager.kernel.GuildId;
import racemanager.kernel.Mention;
import racemanager.kernel.Phrase;
import racemanager.kernel.RoleId;
import racemanager.outbox.Deed;
import racemanager.outbox.Receipt;
import racemanager.place.Permission;
import racemanager.place.Place;

/** What Discord's refusals mean for a deed: gone, refused for good with the reason, or later. */
public final class CourierRefusals {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** Messages older than an hour take few edits; Discord does not always say until when. */
    private static final Duration EDITED_TOO_OFTEN = Duration.ofMinutes(1);

    private final Function<GuildId, Optional<Place>> places;

    private static final Duration OPENED_TOO_FAST = Duration.ofMinutes(1);

    /** The places tell which permission is missing, since Discord only tells that one is. */
    public CourierRefusals(Function<GuildId, Optional<Place>> places) {
        this.places = places;
    }

    Receipt receipt(Deed deed, Throwable failure) {
        return switch (deed) {
            case Deed.ShowMessage show -> shown(show.guild(), show.channel(), failure);
            case Deed.TellOrganisers tell -> otherwise(failure);
            case Deed.TellMember tell -> toldMember(failure);
            case Deed.RemoveMessage remove -> removed(remove, failure);
            case Deed.FindMember find -> found(failure);
            case Deed.GiveRole give ->
                DiscordError.code(failure) == DiscordError.UNKNOWN_ROLE
                        ? new Receipt.Refused(unfit(give.guild(), give.role()))
                        : changed(give.guild(), give.role(), failure);
            case Deed.TakeRole take ->
                DiscordError.code(failure) == DiscordError.UNKNOWN_ROLE
                        ? new Receipt.Gone()
                        : changed(take.guild(), take.role(), failure);
        };
    }

    /** Why Discord takes no message in this channel; empty where another attempt could succeed. */
    Optional<Phrase> why(GuildId guild, ChannelId channel, Throwable failure) {
        return shown(guild, channel, failure) instanceof Receipt.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }

    private Receipt shown(GuildId guild, ChannelId channel, Throwable failure) {
        return switch (DiscordError.code(failure)) {
            case DiscordError.UNKNOWN_CHANNEL ->
                new Receipt.Refused(Phrase.of("post.channel-gone").with("channel", Mention.of(channel)));
            case DiscordError.MISSING_ACCESS, DiscordError.MISSING_PERMISSIONS ->
                new Receipt.Refused(missing(guild, channel));
            case DiscordError.EDITED_TOO_OFTEN -> new Receipt.Later(pause(failure, EDITED_TOO_OFTEN));
            default -> otherwise(failure);
        };
    }

    /** Discord wants fewer conversations to be opened at a time, and does not always say until when. */
    private static Receipt toldMember(Throwable failure) {
        return DiscordError.code(failure) == DiscordError.OPENED_TOO_FAST
                ? new Receipt.Later(pause(failure, OPENED_TOO_FAST))
                : otherwise(failure);
    }

    private Receipt removed(Deed.RemoveMessage remove, Throwable failure) {
        return switch (DiscordError.code(failure)) {
            case DiscordError.UNKNOWN_CHANNEL, DiscordError.UNKNOWN_MESSAGE -> new Receipt.Gone();
            case DiscordError.MISSING_ACCESS, DiscordError.MISSING_PERMISSIONS ->
                new Receipt.Refused(missing(remove.guild(), remove.channel()));
            default -> otherwise(failure);
        };
    }

    /** Nothing else means that somebody has left: a bot that may not look has not found out. */
    private static Receipt found(Throwable failure) {
        return DiscordError.code(failure) == DiscordError.UNKNOWN_MEMBER ? new Receipt.Gone() : otherwise(failure);
    }

    /** Who left the guild has no roles in it. */
    private Receipt changed(GuildId guild, RoleId role, Throwable failure) {
        return switch (DiscordError.code(failure)) {
            case DiscordError.UNKNOWN_MEMBER, DiscordError.UNKNOWN_USER -> new Receipt.Gone();
            case DiscordError.MISSING_ACCESS, DiscordError.MISSING_PERMISSIONS ->
                new Receipt.Refused(unfit(guild, role));
            default -> otherwise(failure);
        };
    }

    /** News of the guild's roles may come later than the refusal. */
    private Phrase unfit(GuildId guild, RoleId role) {
        return places.apply(guild)
                .flatMap(place -> place.unfitToGive(role))
                .orElseGet(() -> Phrase.of("post.role-refused").with("role", Mention.of(role)));
    }

    /** Other 4xx mean that the request is wrong, which sending it again does not mend. */
    private static Receipt otherwise(Throwable failure) {
        if (failure instanceof ClientException refused) {
            int status = refused.getStatus().code();
            if (status != 429 && status != 401 && status < 500) {
                return new Receipt.Refused(
                        Phrase.of("post.refused").with("code", Integer.toString(DiscordError.code(refused))));
            }
        }
        boolean unpaintable = failure instanceof IllegalStateException || failure instanceof IllegalArgumentException;
        return unpaintable
                ? new Receipt.Refused(Phrase.of("post.refused").with("code", "view"))
                : new Receipt.Later(pause(failure, SOON));
    }

    private static Duration pause(Throwable failure, Duration unsaid) {
        return failure instanceof ClientException refused && refused.getStatus().code() == 429
                ? DiscordError.retryAfter(refused)
                : unsaid;
    }

    private Phrase missing(GuildId guild, ChannelId channel) {
        var lacking = places.apply(guild)
                .map(place -> place.missingToPost(channel))
                .filter(some -> !some.isEmpty())
                .orElse(List.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES));
        return Phrase.of("post.permission-missing")
                .with("channel", Mention.of(channel))
                .with("count", lacking.size())
                .with("permissions", Permission.several(lacking));
    }
}
