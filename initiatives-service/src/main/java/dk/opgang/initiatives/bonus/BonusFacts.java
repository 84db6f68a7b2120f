package dk.opgang.initiatives.bonus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What bonuses of an enrolment follow from.
 *
 * @param birthYear null if the person is not known
 * @param grade the school grade that was told with the enrolment, if any
 * @param stays where the person is or was a child or pupil
 */
record BonusFacts(
        LocalDate today,
        @Nullable Integer birthYear,
        @Nullable Integer grade,
        List<Stay> stays,
        List<Taken> readings) {

    BonusFacts {
        stays = List.copyOf(stays);
        readings = List.copyOf(readings);
    }

    /**
     * An attachment.
     *
     * @param kind of the institution, a code of {@code institution-kinds}
     */
    record Stay(
            UUID id,
            UUID institutionId,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** A reading that was taken. */
    record Taken(
            UUID id,
            String reading,
            LocalDate on,
            JsonNode value,
            @Nullable UUID institutionId,
            @Nullable String evidence) {}
}
