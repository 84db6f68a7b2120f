package dk.opgang.housingareas.register.area;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers an area, or changes it; its source and its municipality stay. Its boundary is kept apart from its form. */
@Singleton
class WriteArea {

    private final HousingAreas areas;
    private final Outbox outbox;

    WriteArea(HousingAreas areas, Outbox outbox) {
        this.areas = areas;
        this.outbox = outbox;
    }

    @Transactional
    Posted<HousingArea> post(Caller caller, HousingAreaRequest request) {
        AreaForm form = request.form();
        Optional<HousingArea> known = areas.bySource(caller, form.source());
        if (known.isPresent()) {
            return new Posted<>(change(caller, known.get(), request), false);
        }
        AreaRight.require(caller, form.municipalityCode(), form.housingOrganisation());
        HousingArea area = new HousingArea(caller.tenantKey(), form, request.outline());
        areas.persist(area);
        areas.flush();
        outbox.publish(new AreaEvent.Registered(AreaEvent.State.of(area)));
        return new Posted<>(area, true);
    }

    @Transactional
    HousingArea patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        HousingArea area = areas.toWrite(caller, id);
        Preconditions.requireMatch(ifMatch, area.version());
        return change(caller, area, patch.applyTo(HousingAreaRequest.of(area), HousingAreaRequest.class));
    }

    /** Puts the request in place of what was told before; a request that changes nothing leaves the version as it is. */
    private HousingArea change(Caller caller, HousingArea area, HousingAreaRequest request) {
        AreaForm form = request.form();
        AreaRight.require(caller, area.municipalityCode(), area.housingOrganisation());
        // An organisation may not hand an area over to another one; its municipality may.
        AreaRight.require(caller, area.municipalityCode(), form.housingOrganisation());
        Faults faults = new Faults();
        faults.unchanged("/source", area.source(), form.source());
        faults.unchanged("/municipalityCode", area.municipalityCode(), form.municipalityCode());
        faults.throwIfAny();
        if (!form.equals(area.form()) || !Objects.equals(request.outline(), area.boundary())) {
            area.become(form, request.outline());
            areas.flush();
            outbox.publish(new AreaEvent.Updated(AreaEvent.State.of(area)));
        }
        return area;
    }
}
