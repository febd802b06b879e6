package racemanager.playground.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reactions to a message, in the order in which their emojis first came. */
public record Reactions(long channelId, long messageId, List<Pile> piles) {

    /** Who reacted with one emoji. */
    public record Pile(Emoji emoji, List<Long> users) {

        public Pile {
            users = List.copyOf(users);
        }
    }

    public Reactions {
        piles = List.copyOf(piles);
    }

    public Optional<Pile> of(Emoji emoji) {
        return piles.stream().filter(pile -> pile.emoji().equals(emoji)).findFirst();
    }

    public Reactions with(Emoji emoji, long user) {
        var before = of(emoji);
        var users = new ArrayList<>(before.map(Pile::users).orElse(List.of()));
        if (!users.contains(user)) {
            users.add(user);
        }
        var all = new ArrayList<>(piles);
        var pile = new Pile(emoji, users);
        if (before.isPresent()) {
            all.set(piles.indexOf(before.get()), pile);
        } else {
            all.add(pile);
        }
        return new Reactions(channelId, messageId, all);
    }

    public Reactions without(Emoji emoji, long user) {
        return new Reactions(
                channelId,
                messageId,
                piles.stream()
                        .map(pile -> pile.emoji().equals(emoji) ? left(pile, user) : pile)
                        .filter(pile -> !pile.users().isEmpty())
                        .toList());
    }

    private static Pile left(Pile pile, long user) {
        return new Pile(
                pile.emoji(),
                pile.users().stream().filter(other -> other != user).toList());
    }

    public Reactions without(Emoji emoji) {
        return new Reactions(
                channelId,
                messageId,
                piles.stream().filter(pile -> !pile.emoji().equals(emoji)).toList());
    }
}
