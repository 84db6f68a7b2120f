package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Registers hours that were worked; those of a source that was told before are corrected. */
@Singleton
class RegisterHours {

    private final OpenPlacement open;
    private final WorkedHoursList worked;
    private final HoursLimits limits;

    RegisterHours(OpenPlacement open, WorkedHoursList worked, HoursLimits limits) {
        this.open = open;
        this.worked = worked;
        this.limits = limits;
    }

    @Transactional
    Posted<WorkedHours> register(Caller caller, UUID placementId, HoursRequest request) {
        Placement placement = open.toWrite(caller, placementId, "register-hours");
        WorkedHours known = request.source() == null
                ? null
                : worked.bySource(caller, request.source()).orElse(null);
        Faults faults = new Faults();
        if (known != null && !known.placementId().equals(placementId)) {
            faults.broken(
                    "/source",
                    "source-in-use",
                    "Nøglen hører til timer i en anden placering",
                    "The key belongs to hours of another placement");
        }
        limits.check(caller, placement, request, known == null ? null : known.id(), faults);
        faults.throwIfAny();
        return known == null
                ? new Posted<>(first(caller, placement, request), true)
                : new Posted<>(again(placement, known, request), false);
    }

    /** Puts corrected hours in place of those that were registered. Within the transaction of whoever checked them. */
    WorkedHours again(Placement placement, WorkedHours known, HoursRequest corrected) {
        placement.addHours(corrected.hours().subtract(known.hours()));
        known.correct(corrected);
        worked.flush();
        return known;
    }

    private WorkedHours first(Caller caller, Placement placement, HoursRequest request) {
        WorkedHours hours = new WorkedHours(placement, caller.tenantKey(), request);
        worked.persist(hours);
        placement.addHours(request.hours());
        worked.flush();
        return hours;
    }
}
