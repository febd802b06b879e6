package racemanager.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file {@code control} beside the store, which only its owner may read: where the bot listens, what a caller has to
 * say, and by what the caller knows the bot again.
 *
 * <p>A bot that was killed leaves the file behind, and another program may listen on its port by now. That program does
 * not know the proof, so it cannot pass for the bot.
 *
 * @param port on 127.0.0.1
 * @param secret 128 random bits in hexadecimal digits, said by the caller
 * @param proof another 128, said by the bot
 */
record ControlFile(int port, String secret, String proof) {

    private static final int RANDOM_BYTES = 16;
    private static final Pattern FORM =
            Pattern.compile("port (\\d{1,5})\\Rsecret (\\p{XDigit}{32})\\Rproof (\\p{XDigit}{32})\\R");

    /** Nobody reaches it from another machine, whatever this one calls itself. */
    static InetAddress thisMachine() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    static Path in(Path store) {
        return store.resolve("control");
    }

    static ControlFile fresh(int port) {
        var random = new SecureRandom();
        return new ControlFile(port, hex(random), hex(random));
    }

    private static String hex(SecureRandom random) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String text() {
        return "port %d%nsecret %s%nproof %s%n".formatted(port, secret, proof);
    }

    /** Replaces one that a killed bot left behind; nobody sees half a file, or one that others may read. */
    void write(Path store) throws IOException {
        var fresh = store.resolve("control.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownersOnly(store));
        Files.writeString(fresh, text());
        Files.move(fresh, in(store), StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownersOnly(Path store) {
        var posix = store.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Empty when there is none, or one that no bot can have written.
     *
     * @throws ControlException when it may not be read
     */
    static Optional<ControlFile> read(Path store) {
        try {
            var found = FORM.matcher(Files.readString(in(store)));
            return found.matches()
                    ? Optional.of(new ControlFile(Integer.parseInt(found.group(1)), found.group(2), found.group(3)))
                    : Optional.empty();
        } catch (NoSuchFileException | MalformedInputException none) {
            return Optional.empty();
        } catch (AccessDeniedException foreign) {
            throw new ControlException(
                    "The file " + in(store) + " may not be read: run this command as the user who runs the bot.",
                    foreign);
        } catch (IOException unreadable) {
            throw new ControlException(
                    "The file " + in(store) + " cannot be read (" + unreadable
                            + "): delete it if the bot does not run, and restart the bot if it does.",
                    unreadable);
        }
    }

    /** Leaves alone what another bot has written in its place. */
    void delete(Path store) throws IOException {
        if (read(store).filter(this::equals).isPresent()) {
            Files.deleteIfExists(in(store));
        }
    }

    @Override
    public String toString() {
        return "ControlFile[port=" + port + "]";
    }
}
