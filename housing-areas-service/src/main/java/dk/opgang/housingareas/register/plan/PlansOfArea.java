package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.ExpandedParts;
import jakarta.inject.Singleton;

/** Expands an area by its plans. */
@Singleton
class PlansOfArea extends ExpandedParts<Plan> {

    PlansOfArea(Plans plans) {
        super("plans", plans, PlanView::of);
    }
}
