package dk.opgang.network.sharing;

import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shared initiative as it is answered. */
record SharedInitiativeView(
        UUID id,
        @Nullable Source source,
        @Nullable String ownerMunicipalityCode,
        @Nullable String ownerOrganisation,
        String name,
        @Nullable String description,
        @Nullable String templateKey,
        @Nullable UUID initiativeId,
        List<String> municipalityCodes,
        List<String> fields,
        boolean published,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static SharedInitiativeView of(SharedInitiative shared) {
        SharedInitiativeForm form = shared.form();
        return new SharedInitiativeView(
                shared.id(),
                form.source(),
                shared.owner().municipalityCode(),
                shared.owner().organisation(),
                form.name(),
                form.description(),
                form.templateKey(),
                form.initiativeId(),
                form.municipalityCodes(),
                form.fields(),
                shared.isPublished(),
                shared.createdAt(),
                shared.updatedAt(),
                shared.version());
    }
}
