package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with employers was held: it was told who came, or that a CV was handed in. Carries how many, and nobody.
 *
 * @param kind a code of employer-event-kinds
 * @param on its day
 * @param employers the CVR numbers of who was there
 */
record EmployerEventHeld(
        UUID eventId,
        UUID initiativeId,
        @Nullable UUID networkId,
        String kind,
        LocalDate on,
        List<String> municipalityCodes,
        List<String> partnerOrganisations,
        List<String> employers,
        int registered,
        int present,
        int cvs)
        implements Event {

    @Override
    public String type() {
        return "dk.opgang.initiatives.employer-event-held.v1";
    }

    @Override
    public UUID aggregateId() {
        return eventId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.copyOf(municipalityCodes);
    }

    @Override
    public Set<String> organisations() {
        return Set.copyOf(partnerOrganisations);
    }
}
