package racemanager.discord;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that goes out with a message; components show it by {@link #address()}. */
public final class NewFile {

    private final String name;
    private final byte[] content;
    private final boolean unchanging;

    /** The name is of letters, digits, dots, hyphens and underscores, since components refer to the file by it. */
    public NewFile(String name, byte[] content) {
        this(name, content, false);
    }

    private NewFile(String name, byte[] content, boolean unchanging) {
        if (!name.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("'" + name + "' cannot name a file of a message");
        }
        this.name = name;
        this.content = content.clone();
        this.unchanging = unchanging;
    }

    /**
     * A file whose name always stands for the same content, such as {@code picture-12.png}: a message that shows one of
     * this name already keeps it, and it is not uploaded again.
     */
    public static NewFile unchanging(String name, byte[] content) {
        return new NewFile(name, content, true);
    }

    public boolean isUnchanging() {
        return unchanging;
    }

    public String name() {
        return name;
    }

    /** The address by which a component of the same message shows this file. */
    public String address() {
        return "attachment://" + name;
    }

    /** The content from its beginning; can be reset to it. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
