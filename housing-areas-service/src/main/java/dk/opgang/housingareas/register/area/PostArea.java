package dk.opgang.housingareas.register.area;

import dk.opgang.housingareas.support.Posted;
import dk.opgang.housingareas.support.WriteRight;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes an area in; one that its poster has posted before under the same source is changed. */
@Singleton
class PostArea {

    private final HousingAreas areas;
    private final ChangeArea change;
    private final Outbox outbox;

    PostArea(HousingAreas areas, ChangeArea change, Outbox outbox) {
        this.areas = areas;
        this.change = change;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<HousingArea> post(Caller caller, AreaRequest posted) {
        AreaRequest request = posted.normalised();
        Optional<HousingArea> known = areas.bySource(caller, request.source());
        if (known.isPresent()) {
            return new Posted<>(change.apply(caller, known.get(), request), false);
        }
        WriteRight.require(caller, request.municipalityCode(), request.housingOrganisation());
        HousingArea area = new HousingArea(caller.tenantKey(), request);
        areas.persist(area);
        areas.flush();
        outbox.publish(new AreaEvent.Registered(AreaEvent.State.of(area)));
        return new Posted<>(area, true);
    }
}
