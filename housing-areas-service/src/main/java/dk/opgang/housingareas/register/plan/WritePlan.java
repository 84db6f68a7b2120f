package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a plan to an area, or changes it; what changes nothing leaves its version as it is and sends no event. */
@Singleton
class WritePlan {

    private final HousingAreas areas;
    private final Plans plans;
    private final Outbox outbox;

    WritePlan(HousingAreas areas, Plans plans, Outbox outbox) {
        this.areas = areas;
        this.plans = plans;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<Plan> post(Caller caller, UUID areaId, PlanRequest request) {
        HousingArea area = areas.toWrite(caller, areaId);
        Optional<Plan> known = plans.bySource(caller, request.source());
        Rules.ofThisArea(known, Plan::housingAreaId, areaId);
        if (known.isPresent()) {
            return new Posted<>(change(area, known.get(), request), false);
        }
        Plan plan = new Plan(caller.tenantKey(), areaId, request);
        plans.persist(plan);
        publish(area, plan);
        return new Posted<>(plan, true);
    }

    @Transactional
    public Plan patch(Caller caller, UUID areaId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, areaId);
        Plan plan = plans.in(caller, areaId, id);
        Preconditions.requireMatch(ifMatch, plan.version());
        PlanRequest wanted = patch.applyTo(plan.form(), PlanRequest.class);
        Faults faults = new Faults();
        faults.unchanged("/source", plan.form().source(), wanted.source());
        faults.throwIfAny();
        return change(area, plan, wanted);
    }

    private Plan change(HousingArea area, Plan plan, PlanRequest request) {
        if (!request.saysTheSameAs(plan.form())) {
            plan.change(request);
            publish(area, plan);
        }
        return plan;
    }

    private void publish(HousingArea area, Plan plan) {
        plans.flush();
        outbox.publish(PlanRecorded.of(area.ref(), plan));
    }
}
