package racemanager.picture;

/**
 * What a picture's own structure says about it.
 *
 * @param width in pixels, as the header has it
 * @param height in pixels, as the header has it
 * @param length in bytes; what follows in the file is no part of the picture
 */
record PictureOutline(int width, int height, int length) {}
