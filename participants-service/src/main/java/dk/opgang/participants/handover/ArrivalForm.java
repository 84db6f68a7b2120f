package dk.opgang.participants.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package of another installation, as that one tells that it stands.
 *
 * @param movedOn the day of the move of a relocation, once it has happened
 * @param closed whether its receiver may not open it for the time being
 * @param parts some of what is in it, or none if it is here already
 * @param complete whether all parts that are told of have come; before that nothing is done but keeping them
 */
record ArrivalForm(
        @NotNull UUID id,
        @NotNull String fromMunicipalityCode,
        @NotNull String toMunicipalityCode,
        @NotNull String basis,
        boolean forCase,
        @NotNull String state,
        @NotNull List<String> dataCategories,
        @NotNull Instant sentAt,
        @NotNull Instant answerBy,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate takesOverOn,
        @Nullable LocalDate movedOn,
        boolean closed,
        @NotNull List<@Valid Part> parts,
        boolean complete) {

    /**
     * What is handed over of one person at once.
     *
     * @param n of the person in the package, from 1
     * @param part 0, or the number of what was sent after it
     * @param sealed base64
     */
    record Part(@Min(1) int n, @Min(0) int part, @NotNull String sealed) {}
}
