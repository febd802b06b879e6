package racemanager.picture;

import racemanager.kernel.Phrase;

/** How many of the pictures that a guild may keep it keeps. */
public record PictureUse(int used, int most) {

    /** From four fifths on; whoever is told earlier has forgotten it by then. */
    public boolean isNearlyFull() {
        return used * 5L >= most * 4L;
    }

    /** Tells so, before a picture is refused. */
    public Phrase nearlyFull() {
        return Phrase.of("picture.nearly_full").with("used", used).with("most", most);
    }

    /** The same below what is asked. */
    public Phrase nearlyFullBelow(Phrase text) {
        return Phrase.of("picture.with_use").with("text", text).with("use", nearlyFull());
    }
}
