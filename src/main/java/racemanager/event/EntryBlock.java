package racemanager.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/** A short piece of a list of entries that knows who drives in it and by which accounts. */
final class EntryBlock {

    /** Copying more for each driver who comes, or asking more blocks for one who is looked for, is slower. */
    static final int MOST = 32;

    private final List<Entry> entries;
    private final Set<MemberId> members = new HashSet<>();
    private final Set<SteamId> accounts = new HashSet<>();
    private final int mostStarts;
    private boolean split;

    EntryBlock(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            members.add(entry.driver());
            entry.card().steam().ifPresent(accounts::add);
            entry.crew().map(Crew::others).ifPresent(others -> others.forEach(this::know));
            split |= entry.split().isPresent();
        }
        mostStarts = entries.stream()
                .mapToInt(entry -> entry.starts().orElse(0))
                .max()
                .orElse(0);
    }

    private void know(Crew.CoDriver other) {
        other.member().ifPresent(members::add);
        other.card().steam().ifPresent(accounts::add);
    }

    List<Entry> entries() {
        return entries;
    }

    int size() {
        return entries.size();
    }

    boolean hasRoom() {
        return entries.size() < MOST;
    }

    /** The most races after which somebody in it waits. */
    int mostStarts() {
        return mostStarts;
    }

    EntryBlock outOfSplits() {
        return split
                ? new EntryBlock(entries.stream()
                        .map(entry -> entry.inSplit(Optional.empty()))
                        .toList())
                : this;
    }

    Optional<Entry> drivenBy(MemberId member) {
        return members.contains(member) ? first(entry -> entry.isDrivenBy(member)) : Optional.empty();
    }

    Optional<Entry> ofAccount(SteamId steam) {
        return accounts.contains(steam) ? first(entry -> entry.has(steam)) : Optional.empty();
    }

    private Optional<Entry> first(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).findFirst();
    }

    /** Where the entry of this driver is, from 0; fewer than none where it is not. */
    int indexOf(MemberId driver) {
        if (!members.contains(driver)) return -1;
        for (int index = 0; index < entries.size(); index++)
            if (entries.get(index).driver().equals(driver)) return index;
        return -1;
    }

    EntryBlock changing(MemberId driver, UnaryOperator<Entry> change) {
        if (indexOf(driver) < 0) return this;
        return new EntryBlock(entries.stream()
                .map(entry -> entry.driver().equals(driver) ? change.apply(entry) : entry)
                .toList());
    }

    /** Without the entry at this index; nothing where it was the last. */
    Stream<EntryBlock> without(int index) {
        var left = new ArrayList<>(entries);
        left.remove(index);
        return left.isEmpty() ? Stream.empty() : Stream.of(new EntryBlock(left));
    }

    /** With one more at this index, in two halves where that is too much for one. */
    Stream<EntryBlock> with(int index, Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(index, entry);
        return hasRoom()
                ? Stream.of(new EntryBlock(more))
                : Stream.of(
                        new EntryBlock(more.subList(0, MOST / 2)), new EntryBlock(more.subList(MOST / 2, more.size())));
    }
}
