package racemanager.export;

/** A named file. */
public final class ExportFile {

    private final String name;
    private final byte[] content;

    ExportFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
