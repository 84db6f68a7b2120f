package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registers hours that were worked, corrects them and takes them back: the municipality those of all its participants, an organisation
 * those that it registered. The placement keeps their sum; nobody is told.
 */
@Singleton
class WriteHours extends Posting<Placement, HoursForm, WorkedHours> {

    private final OpenPlacement open;
    private final WorkedHoursList worked;
    private final HoursLimits limits;

    WriteHours(OpenPlacement open, WorkedHoursList worked, HoursLimits limits, Outbox outbox) {
        super(worked, HoursForm.class, outbox);
        this.open = open;
        this.worked = worked;
        this.limits = limits;
    }

    @Transactional
    Posted<WorkedHours> register(Caller caller, UUID placementId, HoursForm form) {
        return post(caller, open.toWrite(caller, placementId, "register-hours"), form);
    }

    @Transactional
    WorkedHours patch(Caller caller, UUID placementId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Placement placement = open.toWrite(caller, placementId, "correct-hours");
        return patch(caller, placement, find(caller, placementId, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID placementId, UUID id, @Nullable String ifMatch) {
        Placement placement = open.toWrite(caller, placementId, "remove-hours");
        WorkedHours hours = find(caller, placementId, id);
        remove(placement, hours, ifMatch);
        add(placement, hours.form().hours().negate());
    }

    @Override
    protected WorkedHours create(Caller caller, Placement placement, HoursForm form) {
        placement.addHours(form.hours());
        return new WorkedHours(placement, caller.tenantKey(), form);
    }

    @Override
    protected void check(
            Caller caller, Placement placement, @Nullable WorkedHours known, HoursForm form, Faults faults) {
        if (known != null && !known.placementId().equals(placement.id())) {
            faults.broken("/source", InitiativesFault.HOURS_SOURCE_IN_USE);
        }
        limits.check(caller, placement, form, known == null ? null : known.id(), faults);
    }

    @Override
    protected void changed(Placement placement, HoursForm before, WorkedHours hours) {
        add(placement, hours.form().hours().subtract(before.hours()));
    }

    @Override
    protected List<Event> news(Placement placement, @Nullable HoursForm before, WorkedHours hours) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Placement placement, WorkedHours hours) {
        return List.of();
    }

    private void add(Placement placement, BigDecimal hours) {
        placement.addHours(hours);
        worked.flush();
    }

    private WorkedHours find(Caller caller, UUID placementId, UUID id) {
        return worked.first(
                        caller,
                        Restriction.equal("id", id),
                        Restriction.equal("placementId", placementId),
                        WorkedHoursList.changeableBy(caller))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
