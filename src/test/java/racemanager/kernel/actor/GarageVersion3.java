package racemanager.kernel.actor;

/** The full name was split in two, and so was what is painted: with a stripe, and without. A visor came in. */
final class GarageVersion3 implements Lift {

    @Override
    public Written apply(Written written) {
        return switch (written.type().substring(Garage.class.getName().length())) {
            case "$Driver" -> driver(written);
            case "$Painted" -> painted(written);
            default -> written;
        };
    }

    private static Written driver(Written written) {
        var names = written.content().remove("fullName").asText().split(" ", 2);
        written.content().put("first", names[0]).put("last", names[1]).put("visor", "clear");
        return written;
    }

    private static Written painted(Written written) {
        var colours = written.content().path("colour").asText().split("/", 2);
        if (colours.length == 1) {
            return written;
        }
        written.content().put("colour", colours[0]).put("stripe", colours[1]);
        return new Written(Garage.Striped.class.getName(), written.content());
    }
}
