package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Expands an area by the development plan that it has to follow today, the newest if there are more. It stands apart from the class:
 * leaving the class does not end the duty (almenboligloven).
 */
@Singleton
class DevelopmentPlanOfArea implements Expansion<AreaView> {

    private final Plans plans;
    private final BusinessClock clock;

    DevelopmentPlanOfArea(Plans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Class<AreaView> of() {
        return AreaView.class;
    }

    @Override
    public String name() {
        return "developmentPlan";
    }

    @Override
    public String scope() {
        return "areas.read";
    }

    @Override
    public Set<String> scopes() {
        return Set.of(scope(), "statistics.read");
    }

    @Override
    public Function<AreaView, @Nullable Object> load(Caller caller, List<AreaView> views) {
        Map<UUID, PlanView> found = plans
                .list(
                        caller,
                        Restriction.in(
                                "housingAreaId",
                                views.stream().map(AreaView::id).toList()),
                        Restriction.equal("kind", PlanKind.DEVELOPMENT_PLAN.code()),
                        AreaParts.between("from", "to", clock.today()))
                .stream()
                .collect(Collectors.toMap(Plan::housingAreaId, PlanView::of, DevelopmentPlanOfArea::newer));
        return area -> found.get(area.id());
    }

    private static PlanView newer(PlanView one, PlanView other) {
        return other.period().from().isAfter(one.period().from()) ? other : one;
    }
}
