package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes an area; its source and its municipality stay. */
@Singleton
class ChangeArea {

    private final HousingAreas areas;
    private final Outbox outbox;

    ChangeArea(HousingAreas areas, Outbox outbox) {
        this.areas = areas;
        this.outbox = outbox;
    }

    @Transactional
    public HousingArea patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, id);
        Preconditions.requireMatch(ifMatch, area.version());
        return apply(caller, area, patch.applyTo(area.form(), AreaRequest.class).normalised());
    }

    /** Puts the request in place of what was told before; a request that changes nothing leaves the version as it is. */
    HousingArea apply(Caller caller, HousingArea area, AreaRequest request) {
        WriteRight.require(caller, area.municipalityCode(), area.housingOrganisation());
        // An organisation may not hand an area over to another one; its municipality may.
        WriteRight.require(caller, area.municipalityCode(), request.housingOrganisation());
        Faults faults = new Faults();
        faults.unchanged("/source", area.source(), request.source());
        faults.unchanged("/municipalityCode", area.municipalityCode(), request.municipalityCode());
        faults.throwIfAny();
        if (!request.equals(area.form())) {
            area.change(request);
            areas.flush();
            outbox.publish(new AreaEvent.Updated(AreaEvent.State.of(area)));
        }
        return area;
    }
}
