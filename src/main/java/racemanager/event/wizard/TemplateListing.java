package racemanager.event.wizard;

import racemanager.event.EventPlan.Capacity;
import racemanager.event.template.Template;
import racemanager.event.template.TemplateOverview.Listed;
import racemanager.track.TrackList;

/** What is told of a template, read out of the answers that it keeps. */
public final class TemplateListing {

    /** The template as it is listed by a guild that has these tracks now. */
    public static Listed of(Template template, TrackList tracks) {
        var answers = template.answers();
        return new Listed(
                template.number(),
                template.name(),
                template.by(),
                template.at(),
                TrackStep.track(answers, tracks).map(track -> track.name().full()),
                CarsStep.cars(answers).map(cars -> cars.names().size()).orElse(0),
                CapacityStep.capacity(answers).map(Capacity::maxDrivers));
    }

    private TemplateListing() {}
}
