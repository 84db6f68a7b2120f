package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.AreaExpansion;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreaView;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plans of areas. */
@Singleton
class Plans extends AreaParts<PlanForm, Plan> {

    private final BusinessClock clock;

    Plans(HousingAreas areas, EntityManager entities, Outbox outbox, BusinessClock clock) {
        super(areas, entities, outbox, "plan", Plan.class, PlanForm.class, Plan::new);
        this.clock = clock;
    }

    /** One page of the plans of that area, only those of a kind and in force on a day if these are told. */
    @Transactional
    Page<Plan> page(Caller caller, UUID areaId, ListQuery wanted, @Nullable String kind, @Nullable LocalDate day) {
        return page(caller, areaId, wanted, Restriction.equal("form.kind", kind).and(on(day)));
    }

    @Override
    protected PlanForm completed(Caller caller, HousingArea area, @Nullable Plan known, PlanForm form) {
        return form.whole();
    }

    @Override
    protected Restriction on(@Nullable LocalDate day) {
        return Restriction.contains("form.period", day);
    }

    @Override
    protected AreaPartEvent recorded(AreaRef area, Plan plan) {
        return new PlanRecorded(area, plan.id(), plan.form());
    }

    @Produces
    Expansion<HousingAreaView> ofArea() {
        return expansion("plans", PlanView::of);
    }

    /**
     * Expands an area by the development plan that it has to follow today, the newest if there are more. It stands apart from the
     * class: leaving the class does not end the duty (almenboligloven).
     */
    @Produces
    Expansion<HousingAreaView> developmentPlanOfArea() {
        return new AreaExpansion("developmentPlan") {
            @Override
            public Function<HousingAreaView, @Nullable Object> load(Caller caller, List<HousingAreaView> areas) {
                Map<UUID, PlanView> found = parts()
                        .list(
                                caller,
                                Restriction.in(
                                        "housingAreaId",
                                        areas.stream().map(HousingAreaView::id).toList()),
                                Restriction.equal("form.kind", PlanKind.DEVELOPMENT_PLAN.code()),
                                on(clock.today()))
                        .stream()
                        .map(PlanView::of)
                        .collect(Collectors.toMap(PlanView::housingAreaId, it -> it, Plans::newer));
                return area -> found.get(area.id());
            }
        };
    }

    private static PlanView newer(PlanView one, PlanView other) {
        return other.form().period().from().isAfter(one.form().period().from()) ? other : one;
    }
}
