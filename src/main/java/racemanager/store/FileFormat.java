package racemanager.store;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How the store's files are laid out. All numbers are big-endian; every checksum is a CRC32C.
 *
 * <pre>
 * store.lock              empty; whoever holds its lock owns the directory
 *
 * racemanager.db          the base: the pages as MapDB sees them
 *      0  header slot 0   written in turns, so that a torn header leaves the other one
 *   4096  header slot 1
 *   8192  slice 0, slice 1, …
 *
 *   slice
 *      0  4096     checksums of its 1024 pages, 4 bytes each, over page number (8) and page; 0 if never written
 *   4096  4 MiB    its pages of 4096 bytes each
 *
 *   header slot
 *      0  8  magic "CRM-BASE"
 *      8  4  format version
 *     12  4  page size
 *     16 16  store id, for the life of the store
 *     32  8  opening: a random number drawn each time the store is opened
 *     40  8  checkpoint generation: all redo up to this one is in the pages
 *     48  8  number of the last transaction in the pages
 *     56  8  length of the volume in bytes: of its pages alone
 *     64  4  checksum of bytes 0 to 63
 *
 * racemanager.redo.0      redo of the even generations, allocated in advance
 * racemanager.redo.1      redo of the odd generations
 *                         records follow one another, each starting at a multiple of 128
 *
 *   redo record
 *      0  4  magic "REDO"
 *      4  4  format version
 *      8  4  page size
 *     12  4  number of pages
 *     16 16  store id
 *     32  8  opening
 *     40  8  generation
 *     48  8  transaction number, one higher than the record before, also across generations
 *     56  8  length of the volume after this transaction
 *     64  4  checksum of the body
 *     68  4  checksum of bytes 0 to 67
 *     72 56  zero
 *    128     body: for every page its number (8) and its image (4096)
 * </pre>
 *
 * <p>In the pages MapDB keeps two maps and numbered records:
 *
 * <pre>
 * streams   name of the stream → record of its row
 * ring      0 to 31 → record with 128 places
 *
 *   place (16 bytes)        number of a batch (8), record of its content (8); zeros if it is free.
 *                           Batch n has place n modulo 4096.
 *   row                     highest sequence number (8), deleted up to (8), number of chunks (4), number of snapshots (4),
 *                           then for each chunk first and last sequence number and content (24),
 *                           and for each snapshot sequence number, time and content (24)
 *   content up to 4 KiB     length (4), bytes
 *   longer content          -1 (4), length (4), records (8 each) of its pieces of 4 KiB each, and of what is left,
 *                           which is a content itself
 *   content of a batch      for each fact row of its stream (8), sequence number (8), length (4), bytes
 *   content of a chunk      for each fact sequence number (8), length (4), bytes
 *
 * A record is filled up with zeros to a multiple of an eighth of its size, or of 64 bytes.
 * </pre>
 */
final class FileFormat {

    /** Version 1 had no checksums of pages, and its records were laid out otherwise: see {@link VersionOne}. */
    static final int VERSION = 2;

    static final int PAGE_SHIFT = 12;
    static final int PAGE = 1 << PAGE_SHIFT;
    static final int SLICE_SHIFT = 22;
    static final int SLICE = 1 << SLICE_SHIFT;

    static final long BASE_MAGIC = 0x43524D2D42415345L;
    static final int BASE_HEADER = 68;
    static final int BASE_PAGES = 2 * PAGE;

    static final int REDO_MAGIC = 0x5245444F;
    static final int RECORD_HEADER = 128;
    static final int RECORD_HEADER_CHECKED = 68;
    static final int RECORD_ALIGNMENT = 128;
    static final int RECORD_ENTRY = Long.BYTES + PAGE;

    /** A transaction of more pages is refused; at 4 KiB each this is 1 GiB, far above what a group may hold. */
    static final int MOST_PAGES = 1 << 18;

    /** The bytes that a record of so many pages takes in the redo, up to the start of the next one. */
    static long recordBytes(int pages) {
        return roundUp(RECORD_HEADER + (long) pages * RECORD_ENTRY, RECORD_ALIGNMENT);
    }

    static long roundUp(long value, long unit) {
        return (value + unit - 1) / unit * unit;
    }

    static int sliceOf(long page) {
        return (int) (page >>> (SLICE_SHIFT - PAGE_SHIFT));
    }

    /** The checksum of a page as it stands in its slice; never 0, which stands for a page never written. */
    static int pageChecksum(long number, ByteBuffer page) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        crc.update(page);
        var checksum = (int) crc.getValue();
        return checksum == 0 ? 1 : checksum;
    }

    static int checksum(byte[] bytes, int length) {
        var crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private FileFormat() {}
}
