package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrects registered hours and takes them back: the municipality all of its participants, an organisation those that it registered. */
@Singleton
class ChangeHours {

    private final OpenPlacement open;
    private final WorkedHoursList worked;
    private final HoursLimits limits;
    private final RegisterHours register;

    ChangeHours(OpenPlacement open, WorkedHoursList worked, HoursLimits limits, RegisterHours register) {
        this.open = open;
        this.worked = worked;
        this.limits = limits;
        this.register = register;
    }

    @Transactional
    WorkedHours patch(Caller caller, UUID placementId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Placement placement = open.toWrite(caller, placementId, "correct-hours");
        WorkedHours hours = find(caller, placementId, id);
        Preconditions.requireMatch(ifMatch, hours.version());
        HoursRequest corrected = patch.applyTo(hours.form(), HoursRequest.class);
        Faults faults = new Faults();
        faults.unchanged("/source", hours.source(), corrected.source());
        limits.check(caller, placement, corrected, id, faults);
        faults.throwIfAny();
        return register.again(placement, hours, corrected);
    }

    @Transactional
    void remove(Caller caller, UUID placementId, UUID id, @Nullable String ifMatch) {
        Placement placement = open.toWrite(caller, placementId, "remove-hours");
        WorkedHours hours = find(caller, placementId, id);
        Preconditions.requireMatch(ifMatch, hours.version());
        placement.addHours(hours.hours().negate());
        worked.remove(hours);
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
