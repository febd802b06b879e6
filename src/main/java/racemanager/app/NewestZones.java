package racemanager.app;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import racemanager.when.IcuZones;
import racemanager.when.ZoneRelease;

/** Chooses between the time zones of the JDK and those of ICU, whichever know more changes of the world's clocks. */
final class NewestZones {

    /** Must come before anything else asks for a zone, because the JDK looks for its provider once. */
    static void use() {
        if (System.getProperty(IcuZones.PROPERTY) == null && ofJdk().compareTo(ZoneRelease.ofIcu()) < 0) {
            System.setProperty(IcuZones.PROPERTY, IcuZones.class.getName());
        }
    }

    /** The release of the JDK's time-zone database, such as "2026a"; empty where its file is another than usual. */
    static String ofJdk() {
        var file = Path.of(System.getProperty("java.home"), "lib", "tzdb.dat");
        try (var data = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            // A byte for the format, the name "TZDB", the number of releases in the file, and the first of them.
            data.readByte();
            data.readUTF();
            data.readShort();
            return data.readUTF();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private NewestZones() {}
}
