package racemanager.kernel.actor;

/** A driver was called a pilot at first; and the name became the full name. */
final class GarageVersion2 implements Lift {

    @Override
    public Written apply(Written written) {
        var content = written.content();
        if (content.has("name")) {
            content.set("fullName", content.remove("name"));
        }
        return new Written(written.type().replace("$Pilot", "$Driver"), content);
    }
}
