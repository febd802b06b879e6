package racemanager.guild.actor;

import racemanager.picture.PictureCommand;
import racemanager.picture.PictureCommand.Erase;
import racemanager.picture.PictureCommand.KeepPart;
import racemanager.picture.PictureCommand.Look;
import racemanager.picture.PictureCommand.ReadPart;
import racemanager.picture.Pictures;

/** Lets to a picture only what the guild's own record of it allows, so that none comes back after it was erased. */
final class PictureGate {

    static boolean isOpen(Pictures pictures, GuildOrder.OfPicture order) {
        var number = order.picture().number();
        return switch (order.command()) {
            case KeepPart keep -> pictures.arriving().containsKey(number);
            case Look look -> pictures.isHeld(order.picture());
            case ReadPart read -> pictures.isHeld(order.picture());
            case Erase erase -> pictures.unheld().contains(number);
        };
    }

    /** Whether nobody will ask the picture anything soon. */
    static boolean isLast(PictureCommand command) {
        return switch (command) {
            case KeepPart keep -> keep.index() == keep.head().parts() - 1;
            case Look look -> false;
            case ReadPart read -> read.isLast();
            case Erase erase -> true;
        };
    }

    private PictureGate() {}
}
