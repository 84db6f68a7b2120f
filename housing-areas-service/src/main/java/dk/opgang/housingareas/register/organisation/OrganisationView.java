package dk.opgang.housingareas.register.organisation;

import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A housing organisation as clients see it. */
public record OrganisationView(
        UUID id, @Nullable Source source, String cvr, String name, Instant createdAt, Instant updatedAt, long version) {

    static OrganisationView of(HousingOrganisation it) {
        return new OrganisationView(
                it.id(), it.source(), it.cvr(), it.name(), it.createdAt(), it.updatedAt(), it.version());
    }
}
