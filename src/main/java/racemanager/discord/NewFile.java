package racemanager.discord;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that goes out with a message; components show it by {@link #address()}. */
public final class NewFile {

    private final String name;
    private final byte[] content;

    /** The name is of letters, digits, dots, hyphens and underscores, since components refer to the file by it. */
    public NewFile(String name, byte[] content) {
        if (!name.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new IllegalArgumentException("'" + name + "' cannot name a file of a message");
        }
        this.name = name;
        this.content = content.clone();
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
