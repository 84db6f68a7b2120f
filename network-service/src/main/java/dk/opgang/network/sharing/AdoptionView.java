package dk.opgang.network.sharing;

import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An adoption as it is answered. */
record AdoptionView(
        UUID id,
        @Nullable Source source,
        UUID sharedInitiativeId,
        String municipalityCode,
        LocalDate from,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AdoptionView of(Adoption adoption) {
        AdoptionForm form = adoption.form();
        return new AdoptionView(
                adoption.id(),
                form.source(),
                adoption.sharedInitiativeId(),
                form.municipalityCode(),
                form.from(),
                form.note(),
                adoption.createdAt(),
                adoption.updatedAt(),
                adoption.version());
    }
}
