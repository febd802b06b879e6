package racemanager.picture;

import racemanager.kernel.Bytes;

/**
 * A picture as members gave it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param content the file, which ends where the picture ends
 */
public record Picture(PictureKind kind, int width, int height, Bytes content) {}
