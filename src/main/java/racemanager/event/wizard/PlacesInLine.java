package racemanager.event.wizard;

import java.util.List;
import java.util.Optional;
import racemanager.event.EventPlan;
import racemanager.setting.PromotionOrder;
import racemanager.wizard.Answers;

/** In which order drivers wait for a place: nobody is asked, because the guild has decided it for all its events. */
final class PlacesInLine {

    private static final String KEY = "promotion_order";

    /** The guild's, until the event is published; then the one that it was published with. */
    static Optional<PromotionOrder> of(Answers answers, EventWizardContext context) {
        var order = EventOpening.isPublished(answers)
                ? answers.one(KEY).flatMap(PromotionOrder::read)
                : context.settings().policy().order();
        return order.filter(each -> each != PromotionOrder.FIRST_COME);
    }

    static Answers answers(EventPlan plan) {
        return plan.details()
                .order()
                .map(order -> Answers.of(KEY, order.word()))
                .orElseGet(() -> Answers.NONE.with(KEY, List.of()));
    }

    private PlacesInLine() {}
}
