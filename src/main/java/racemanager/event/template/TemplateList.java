package racemanager.event.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import racemanager.kernel.MemberId;
import racemanager.kernel.PlainText;

/**
 * The templates of a guild, in the order in which they were made.
 *
 * @param lastNumber the highest number ever given
 */
public record TemplateList(int lastNumber, List<Template> templates) {

    /** So many are suggested at once, by Discord's reference, "Autocomplete". */
    public static final int MOST = 25;

    public static final TemplateList EMPTY = new TemplateList(0, List.of());

    public TemplateList {
        templates = List.copyOf(templates);
    }

    public Optional<Template> byNumber(int number) {
        return templates.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The template of this name, as far as people see a difference. */
    public Optional<Template> named(String name) {
        var wanted = PlainText.likeness(name);
        return templates.stream().filter(each -> each.key().equals(wanted)).findFirst();
    }

    /** Those that a member saved. */
    public List<Template> savedBy(MemberId member) {
        return templates.stream().filter(each -> each.by().equals(member)).toList();
    }

    public boolean isFull() {
        return templates.size() >= MOST;
    }

    /** The template takes the place of the one with its number, or stands behind the last one. */
    public TemplateList with(Template template) {
        if (byNumber(template.number()).isPresent()) {
            return new TemplateList(
                    lastNumber,
                    templates.stream()
                            .map(each -> each.number() == template.number() ? template : each)
                            .toList());
        }
        var more = new ArrayList<>(templates);
        more.add(template);
        return new TemplateList(Math.max(lastNumber, template.number()), more);
    }

    public TemplateList without(int number) {
        return new TemplateList(
                lastNumber,
                templates.stream().filter(each -> each.number() != number).toList());
    }

    /** Nobody can tell any more that the member saved any. */
    public TemplateList forgetting(MemberId member) {
        return new TemplateList(
                lastNumber,
                templates.stream().map(each -> each.forgetting(member)).toList());
    }
}
