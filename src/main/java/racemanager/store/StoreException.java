package racemanager.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the store cannot do what was asked: one sentence with the path and what to do about it. */
public final class StoreException extends RuntimeException {

    /** What kind of trouble it is, for those who react to it. */
    public enum Trouble {
        /** Another process, or another part of this one, has the store open. */
        LOCKED,
        /** A newer version of the program wrote it. */
        NEWER_VERSION,
        /** Bytes are not what was written. */
        DAMAGED,
        /** Files stand side by side that do not belong together, or one is missing. */
        MISMATCH,
        /** The directory cannot be created, read or written. */
        NOT_WRITABLE,
        /** The disk is full; nothing was changed, and it works again when there is room. */
        NO_SPACE,
        /** What is to be written was written before, or is larger than the store takes. */
        REFUSED,
        /** A write failed half way; only a restart can tell what is on the disk. */
        BROKEN,
        /** The store was closed. */
        CLOSED
    }

    private final Trouble trouble;

    private StoreException(Trouble trouble, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }

    static StoreException locked(Path directory) {
        return new StoreException(
                Trouble.LOCKED,
                "The store in " + directory + " is in use by another process:"
                        + " stop that one first, or set racemanager.store.directory to another directory.",
                null);
    }

    static StoreException newerVersion(Path file, int version) {
        return new StoreException(
                Trouble.NEWER_VERSION,
                "The store file " + file + " has format version " + version + " and this program reads up to version "
                        + FileFormat.VERSION
                        + ": start the newer program that wrote it, or bring back an older backup with the command restore.",
                null);
    }

    static StoreException damaged(Path file, long offset, String what) {
        return new StoreException(
                Trouble.DAMAGED,
                "The store file " + file + " is damaged at byte " + offset + " (" + what
                        + "): nothing was changed; stop the program and bring the last backup back with the command restore.",
                null);
    }

    static StoreException mismatch(Path file, String what) {
        return new StoreException(
                Trouble.MISMATCH,
                "The store file " + file + " does not belong to the files beside it (" + what
                        + "): nothing was changed; put back the files that were together, or restore a backup.",
                null);
    }

    static StoreException notWritable(Path directory, Throwable cause) {
        return new StoreException(
                Trouble.NOT_WRITABLE,
                "The store directory " + directory + " cannot be created, read or written (" + cause
                        + "): give this user write access to it, or set racemanager.store.directory.",
                cause);
    }

    /** The same, with what could not be read because of it. */
    StoreException reading(String what) {
        return new StoreException(trouble, "While reading " + what + ": " + getMessage(), this);
    }

    /** What a failure of the file system means. */
    static StoreException onFiles(Path directory, IOException failure) {
        if (NoSpaceException.isMeantBy(failure, directory)) {
            return noSpace(directory, failure);
        }
        return failure instanceof FileSystemException ? notWritable(directory, failure) : broken(directory, failure);
    }

    static StoreException noSpace(Path directory, @Nullable Throwable cause) {
        return new StoreException(
                Trouble.NO_SPACE,
                "The disk that holds the store in " + directory
                        + " is full: nothing was changed; make room, and writing goes on without a restart.",
                cause);
    }

    static StoreException backup(Path target, Exception cause) {
        var full = cause instanceof NoSpaceException
                || (cause instanceof IOException failure && NoSpaceException.isMeantBy(failure, target));
        return new StoreException(
                full ? Trouble.NO_SPACE : Trouble.NOT_WRITABLE,
                "The backup in " + target + " was not made ("
                        + (full ? "the disk that it is on is full" : cause)
                        + "): the store itself is as it was; name another directory, or make this one usable.",
                cause);
    }

    /** Neither the store's files nor what it holds have been touched. */
    static StoreException notRewritten(Path directory, Exception cause) {
        if (cause instanceof IOException failure && NoSpaceException.isMeantBy(failure, directory)) {
            return noSpace(directory, failure);
        }
        return new StoreException(
                Trouble.NOT_WRITABLE,
                "The store in " + directory + " could not be written anew (" + cause.getMessage()
                        + "): it is as it was; look after its disk, and try again.",
                cause);
    }

    static StoreException refused(String sentence) {
        return new StoreException(Trouble.REFUSED, sentence, null);
    }

    static StoreException broken(Path directory, Throwable cause) {
        return new StoreException(
                Trouble.BROKEN,
                "The store in " + directory + " failed in the middle of writing (" + cause
                        + "): restart the program; everything that was acknowledged is kept.",
                cause);
    }

    static StoreException closed(Path directory) {
        return new StoreException(Trouble.CLOSED, "The store in " + directory + " is closed.", null);
    }
}
