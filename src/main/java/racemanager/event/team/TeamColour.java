package racemanager.event.team;

import java.util.Locale;
import racemanager.kernel.Phrase;

/** The colours after which teams are called, in the order in which they are given out. */
public enum TeamColour {
    RED(0xD7263D, "🟥"),
    BLUE(0x2364D2, "🟦"),
    GREEN(0x2E9E5B, "🟩"),
    YELLOW(0xF2C80F, "🟨"),
    ORANGE(0xF28C28, "🟧"),
    PURPLE(0x7B2FBF, "🟪"),
    WHITE(0xF5F5F5, "⚪"),
    BLACK(0x1B1B1B, "⬛"),
    PINK(0xFF8FB8, "▪️"),
    CYAN(0x22C7E5, "▪️"),
    GREY(0x84888F, "▪️"),
    BROWN(0x7A4A21, "🟫"),
    LIME(0xA4DE02, "▪️"),
    NAVY(0x14213D, "▪️"),
    TEAL(0x0F7C7C, "▪️"),
    GOLD(0xC9A227, "▪️"),
    SILVER(0xC0C4CC, "▪️"),
    MAGENTA(0xE0218A, "▪️"),
    MAROON(0x6E1423, "▪️"),
    OLIVE(0x6B7A1E, "▪️"),
    TURQUOISE(0x40E0D0, "▪️"),
    VIOLET(0x9F8BE8, "▪️"),
    CORAL(0xFF7F50, "▪️"),
    BEIGE(0xE3D3B0, "▪️");

    private final int paint;

    private final String mark;

    TeamColour(int paint, String mark) {
        this.paint = paint;
        this.mark = mark;
    }

    /** As 0xRRGGBB. */
    public int paint() {
        return paint;
    }

    /** Stands before the name; a white square would be taken for that of drivers who have not checked in. */
    public String mark() {
        return mark;
    }

    /** What a team of this colour is called unless it has a name of its own. */
    public Phrase said() {
        return Phrase.of("event.team." + name().toLowerCase(Locale.ROOT));
    }
}
