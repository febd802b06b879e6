package racemanager.architecture.sample.playground;

import racemanager.architecture.sample.event.ThrowsDice;

/** A playground that knows what plays on it. */
public record SeesTheBot(ThrowsDice bot) {}
