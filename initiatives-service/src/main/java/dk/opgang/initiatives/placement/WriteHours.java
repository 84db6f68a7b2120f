package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.WriteHours.Registering;
import dk.opgang.initiatives.placement.rules.Findings;
import dk.opgang.initiatives.placement.rules.Findings.Remark;
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
class WriteHours extends Posting<Registering, HoursForm, WorkedHours> {

    private final OpenPlacement open;
    private final WorkedHoursList worked;
    private final CheckHours limits;

    WriteHours(OpenPlacement open, WorkedHoursList worked, CheckHours limits, Outbox outbox) {
        super(worked, HoursForm.class, outbox);
        this.open = open;
        this.worked = worked;
        this.limits = limits;
    }

    @Transactional
    Posted<WorkedHours> register(Caller caller, UUID placementId, HoursForm form) {
        return post(caller, new Registering(open.toWrite(caller, placementId, "register-hours"), new Findings()), form);
    }

    @Transactional
    WorkedHours patch(Caller caller, UUID placementId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Placement placement = open.toWrite(caller, placementId, "correct-hours");
        return patch(caller, new Registering(placement, new Findings()), find(caller, placementId, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID placementId, UUID id, @Nullable String ifMatch) {
        Placement placement = open.toWrite(caller, placementId, "remove-hours");
        WorkedHours hours = find(caller, placementId, id);
        remove(new Registering(placement, new Findings()), hours, ifMatch);
        add(placement, hours.form().hours().negate());
    }

    @Override
    protected WorkedHours create(Caller caller, Registering on, HoursForm form) {
        on.placement().addHours(form.hours());
        return new WorkedHours(on.placement(), caller.tenantKey(), form, on.remarks());
    }

    @Override
    protected void check(Caller caller, Registering on, @Nullable WorkedHours known, HoursForm form, Faults faults) {
        if (known != null && !known.placementId().equals(on.placement().id())) {
            faults.broken("/source", InitiativesFault.HOURS_SOURCE_IN_USE);
        }
        limits.check(caller, on.placement(), form, known == null ? null : known.id(), on.findings());
        faults.broken(on.findings().faults());
    }

    @Override
    protected void changed(Registering on, HoursForm before, WorkedHours hours) {
        hours.remark(on.remarks());
        add(on.placement(), hours.form().hours().subtract(before.hours()));
    }

    @Override
    protected List<Event> news(Registering on, @Nullable HoursForm before, WorkedHours hours) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Registering on, WorkedHours hours) {
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

    /** Hours on their way into a placement, with what is found about them. */
    record Registering(Placement placement, Findings findings) {

        List<String> remarks() {
            return findings.remarks().stream().map(Remark::kept).toList();
        }
    }
}
