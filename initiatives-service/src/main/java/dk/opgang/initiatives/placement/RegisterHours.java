package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Registers hours that were worked. */
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
    WorkedHours register(Caller caller, UUID placementId, HoursRequest request) {
        Placement placement = open.toWrite(caller, placementId, "register-hours");
        Faults faults = new Faults();
        limits.check(caller, placement, request, null, faults);
        faults.throwIfAny();
        WorkedHours hours = new WorkedHours(placement, caller.tenantKey(), request);
        worked.persist(hours);
        placement.addHours(request.hours());
        worked.flush();
        return hours;
    }
}
