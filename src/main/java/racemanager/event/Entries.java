package racemanager.event;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import racemanager.kernel.MemberId;
import racemanager.steam.SteamId;

/**
 * Entries in order, which nobody can change, found by member and by account.
 *
 * <p>They lie in blocks. What is changed shares all blocks but one with what it was before, so that a stampede copies
 * neither the list nor what is known of its drivers for each press.
 */
final class Entries extends AbstractList<Entry> {

    private final List<EntryBlock> blocks;
    private final int size;

    private Entries(List<EntryBlock> blocks) {
        this.blocks = blocks;
        size = blocks.stream().mapToInt(EntryBlock::size).sum();
    }

    static Entries of(List<Entry> entries) {
        if (entries instanceof Entries same) return same;
        var blocks = new ArrayList<EntryBlock>();
        for (int from = 0; from < entries.size(); from += EntryBlock.MOST)
            blocks.add(new EntryBlock(entries.subList(from, Math.min(from + EntryBlock.MOST, entries.size()))));
        return new Entries(blocks);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Entry get(int index) {
        Objects.checkIndex(index, size);
        int rest = index;
        for (var block : blocks) {
            if (rest < block.size()) return block.entries().get(rest);
            rest -= block.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Iterator<Entry> iterator() {
        return stream().iterator();
    }

    @Override
    public Stream<Entry> stream() {
        return blocks.stream().flatMap(block -> block.entries().stream());
    }

    Optional<Entry> ofDriver(MemberId driver) {
        for (var block : blocks) {
            int index = block.indexOf(driver);
            if (index >= 0) return Optional.of(block.entries().get(index));
        }
        return Optional.empty();
    }

    Optional<Entry> drivenBy(MemberId member) {
        return blocks.stream().flatMap(block -> block.drivenBy(member).stream()).findFirst();
    }

    Optional<Entry> ofAccount(SteamId steam) {
        return blocks.stream().flatMap(block -> block.ofAccount(steam).stream()).findFirst();
    }

    /** The place of a driver, from 1. */
    Optional<Integer> placeOf(MemberId driver) {
        int before = 0;
        for (var block : blocks) {
            int index = block.indexOf(driver);
            if (index >= 0) return Optional.of(before + index + 1);
            before += block.size();
        }
        return Optional.empty();
    }

    /** How many are ahead of the first who has started in more races. */
    int untilStartedMore(int races) {
        int ahead = 0;
        for (var block : blocks) {
            if (block.mostStarts() > races)
                return ahead
                        + (int) block.entries().stream()
                                .takeWhile(entry -> entry.starts().orElse(0) <= races)
                                .count();
            ahead += block.size();
        }
        return ahead;
    }

    /** With one more at the end. */
    Entries and(Entry entry) {
        var hasRoom = !blocks.isEmpty() && blocks.getLast().hasRoom();
        if (hasRoom) return at(size + 1, entry);
        var more = new ArrayList<>(blocks);
        more.add(new EntryBlock(List.of(entry)));
        return new Entries(more);
    }

    /** With one more at a place from 1; a place behind the end is the end. */
    Entries at(int place, Entry entry) {
        int rest = Math.clamp(place - 1, 0, size);
        for (int number = 0; number < blocks.size(); number++) {
            var block = blocks.get(number);
            if (rest < block.size() || (rest == block.size() && block.hasRoom()))
                return replacing(number, block.with(rest, entry));
            rest -= block.size();
        }
        return and(entry);
    }

    Entries without(MemberId driver) {
        for (int number = 0; number < blocks.size(); number++) {
            int index = blocks.get(number).indexOf(driver);
            if (index >= 0) return replacing(number, blocks.get(number).without(index));
        }
        return this;
    }

    private Entries replacing(int number, Stream<EntryBlock> others) {
        var changed = new ArrayList<EntryBlock>(blocks.size() + 1);
        changed.addAll(blocks.subList(0, number));
        others.forEach(changed::add);
        changed.addAll(blocks.subList(number + 1, blocks.size()));
        return new Entries(changed);
    }

    Entries changing(MemberId driver, UnaryOperator<Entry> change) {
        return inBlocks(block -> block.changing(driver, change));
    }

    Entries outOfSplits() {
        return inBlocks(EntryBlock::outOfSplits);
    }

    private Entries inBlocks(UnaryOperator<EntryBlock> change) {
        return new Entries(blocks.stream().map(change).toList());
    }
}
