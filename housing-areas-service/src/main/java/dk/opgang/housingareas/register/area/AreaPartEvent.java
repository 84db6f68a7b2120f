package dk.opgang.housingareas.register.area;

import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;

/** What happens to something that belongs to an area. It has the area's key, so that it comes after the area itself. */
public interface AreaPartEvent extends Event {

    AreaRef area();

    @Override
    default UUID aggregateId() {
        return area().housingAreaId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.of(area().municipalityCode());
    }

    @Override
    default Set<String> organisations() {
        String organisation = area().housingOrganisation();
        return organisation == null ? Set.of() : Set.of(organisation);
    }
}
