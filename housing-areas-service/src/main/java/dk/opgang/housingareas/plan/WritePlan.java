package dk.opgang.housingareas.plan;

import dk.opgang.housingareas.area.HousingArea;
import dk.opgang.housingareas.area.HousingAreas;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.json.MergePatch;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a plan to an area, or changes it. */
@Singleton
class WritePlan {

    private final HousingAreas areas;
    private final Plans plans;

    WritePlan(HousingAreas areas, Plans plans) {
        this.areas = areas;
        this.plans = plans;
    }

    @Transactional
    public Posted<Plan> post(Caller caller, UUID areaId, PlanRequest request) {
        requireRight(caller, areaId);
        Optional<Plan> known = plans.bySource(caller, request.source());
        Rules.ofThisArea(known, Plan::housingAreaId, areaId);
        Plan plan = known.orElseGet(() -> new Plan(caller.tenantKey(), areaId, request));
        known.filter(it -> !request.saysTheSameAs(it.form())).ifPresent(it -> it.change(request));
        if (known.isEmpty()) {
            plans.persist(plan);
        }
        plans.flush();
        return new Posted<>(plan, known.isEmpty());
    }

    @Transactional
    public Plan patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        requireRight(caller, areaId);
        Plan plan = plans.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, plan.version());
        PlanRequest wanted = patch.applyTo(plan.form(), PlanRequest.class);
        Faults faults = new Faults();
        Rules.unchanged(plan.form().source(), wanted.source(), "/source", faults);
        faults.throwIfAny();
        if (!wanted.saysTheSameAs(plan.form())) {
            plan.change(wanted);
        }
        plans.flush();
        return plan;
    }

    private void requireRight(Caller caller, UUID areaId) {
        HousingArea area = areas.get(caller, areaId);
        WriteRight.require(caller, area.municipalityCode(), area.housingOrganisation());
    }
}
