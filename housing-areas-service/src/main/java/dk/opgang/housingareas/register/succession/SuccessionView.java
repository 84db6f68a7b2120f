package dk.opgang.housingareas.register.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A succession as clients see it.
 *
 * @param housingAreaId the area that ends
 */
public record SuccessionView(
        UUID id,
        UUID housingAreaId,
        LocalDate on,
        List<Successor> successors,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static SuccessionView of(Succession it) {
        return new SuccessionView(
                it.id(), it.housingAreaId(), it.on(), it.successors(), it.createdAt(), it.updatedAt(), it.version());
    }
}
