package racemanager.picture;

/** The number of a picture that a guild keeps; numbers are not given twice. */
public record PictureId(int number) {}
