package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scales the weekly hours of a placement up or down from a day on, within all limits; told again of the same day it is corrected. */
@Singleton
class WriteWorkload extends Posting<Placement, WorkloadForm, Workload> {

    private static final String HOURS = "/weeklyHours";

    private final OpenPlacement open;
    private final Workloads workloads;
    private final PlacementFacts facts;
    private final TemplatedInitiatives initiatives;

    WriteWorkload(
            OpenPlacement open,
            Workloads workloads,
            PlacementFacts facts,
            TemplatedInitiatives initiatives,
            Outbox outbox) {
        super(workloads, WorkloadForm.class, outbox);
        this.open = open;
        this.workloads = workloads;
        this.facts = facts;
        this.initiatives = initiatives;
    }

    @Transactional
    Posted<Workload> post(Caller caller, UUID placementId, WorkloadForm form) {
        return post(caller, open.toWrite(caller, placementId, "scale-placement"), form);
    }

    @Override
    protected Optional<Workload> known(Caller caller, Placement placement, WorkloadForm form) {
        return workloads.first(
                caller, Restriction.equal("placementId", placement.id()), Restriction.equal("form.from", form.from()));
    }

    @Override
    protected void check(
            Caller caller, Placement placement, @Nullable Workload known, WorkloadForm form, Faults faults) {
        PlacementForm placed = placement.form();
        if (!new Period(placed.from(), placed.to()).contains(form.from())) {
            faults.broken("/from", InitiativesFault.OUTSIDE_PLACEMENT);
            return;
        }
        if (isFixed(caller, placed.initiativeId())) {
            faults.broken(HOURS, PlacementFault.SCALING_NOT_IN_INITIATIVE);
        }
        facts.check(caller, placed.scaled(form.from(), form.weeklyHours()), placement.id()).faults().stream()
                .filter(fault ->
                        fault.pointer().equals(HOURS) || fault.pointer().equals("/participantId"))
                .forEach(faults::broken);
    }

    /** Whether the programme says of its tasks that hours stay as they were agreed. */
    private boolean isFixed(Caller caller, @Nullable UUID initiative) {
        return initiative != null
                && initiatives
                        .find(caller, initiative)
                        .map(it -> it.template().tasks())
                        .filter(tasks -> !tasks.scaling())
                        .isPresent();
    }

    @Override
    protected Workload create(Caller caller, Placement placement, WorkloadForm form) {
        return new Workload(caller.tenantKey(), placement, form);
    }

    @Override
    protected List<Event> news(Placement placement, @Nullable WorkloadForm before, Workload workload) {
        return List.of();
    }
}
