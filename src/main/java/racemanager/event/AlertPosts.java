package racemanager.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import racemanager.kernel.ChannelId;
import racemanager.kernel.MemberId;
import racemanager.kernel.MessageId;

/**
 * The messages to race control about a claim that do not yet tell what was decided.
 *
 * @param decided who allowed it, and why; kept only until all messages say so
 */
public record AlertPosts(List<Post> posts, Optional<Steward> decided) {

    static final AlertPosts NONE = new AlertPosts(List.of(), Optional.empty());

    /** A member who tries on for a week is told about once an hour; the button of the older ones stays. */
    private static final int MOST = 10;

    /** Where a message is. */
    public record Post(ChannelId channel, MessageId message) {}

    public AlertPosts {
        posts = List.copyOf(posts);
    }

    AlertPosts with(Post post) {
        var newest = Stream.concat(Stream.of(post), posts.stream().filter(each -> !each.equals(post)));
        return new AlertPosts(newest.limit(MOST).toList(), decided);
    }

    AlertPosts without(MessageId message) {
        var left =
                posts.stream().filter(post -> !post.message().equals(message)).toList();
        return new AlertPosts(left, left.isEmpty() ? Optional.empty() : decided);
    }

    AlertPosts decided(Steward steward) {
        return new AlertPosts(posts, Optional.of(steward));
    }

    /** Nothing that names this steward. */
    AlertPosts without(MemberId steward) {
        return decided.filter(by -> by.member().equals(steward)).isPresent() ? NONE : this;
    }
}
