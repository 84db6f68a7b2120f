package dk.opgang.participants.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move of a package, as network-service passes it on.
 *
 * @param to accepted, rejected, cancelled, more-requested, or sent for a supplement
 * @param receiverKey of a receiver that another installation serves, for a supplement
 */
record DecisionForm(
        @NotNull String to,
        @Nullable String reason,
        @Nullable LocalDate takesOverOn,
        @Nullable List<String> dataCategories,
        @Nullable @Valid OtherKey receiverKey) {

    List<String> categories() {
        return dataCategories == null ? List.of() : dataCategories;
    }
}
