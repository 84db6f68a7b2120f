package dk.opgang.housingareas.register.organisation;

import dk.opgang.platform.outbox.Event;
import java.util.Set;
import java.util.UUID;

/** What happens to a housing organisation; every event carries its whole state. */
sealed interface OrganisationEvent extends Event {

    UUID housingOrganisationId();

    String cvr();

    @Override
    default UUID aggregateId() {
        return housingOrganisationId();
    }

    @Override
    default Set<String> organisations() {
        return Set.of(cvr());
    }

    record Registered(UUID housingOrganisationId, String cvr, String name) implements OrganisationEvent {
        @Override
        public String type() {
            return "dk.opgang.housing-areas.housing-organisation-registered.v1";
        }
    }

    record Updated(UUID housingOrganisationId, String cvr, String name) implements OrganisationEvent {
        @Override
        public String type() {
            return "dk.opgang.housing-areas.housing-organisation-updated.v1";
        }
    }
}
