package racemanager.event.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.kernel.PlainText;

/** A guild's templates as it lists them, in the order in which they were made. */
public record TemplateOverview(List<Listed> templates) {

    /**
     * A template of which only this is told.
     *
     * @param by a {@link racemanager.event.FormerMember} where that member is forgotten
     * @param track empty where none was chosen, and where it is gone
     * @param cars how many
     * @param places on the grid; empty where they follow the track
     */
    public record Listed(
            int number,
            String name,
            MemberId by,
            Instant at,
            Optional<String> track,
            int cars,
            Optional<Integer> places) {

        private String key() {
            return PlainText.likeness(name);
        }
    }

    public TemplateOverview {
        templates = List.copyOf(templates);
    }

    public Optional<Listed> byNumber(int number) {
        return templates.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The template of this name, as far as people see a difference. */
    public Optional<Listed> named(String name) {
        var wanted = PlainText.likeness(name);
        return templates.stream().filter(each -> each.key().equals(wanted)).findFirst();
    }

    /** Those whose names hold what is typed, without regard to case. */
    public List<Listed> matching(String typed) {
        var wanted = PlainText.likeness(typed);
        return templates.stream().filter(each -> each.key().contains(wanted)).toList();
    }

    /** Those that may be meant by a typed name: the one of exactly that name, else all that hold it. */
    public List<Listed> meant(String typed) {
        return named(typed).map(List::of).orElseGet(() -> matching(typed));
    }
}
