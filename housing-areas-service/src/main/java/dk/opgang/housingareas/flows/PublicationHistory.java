package dk.opgang.housingareas.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is and was published of the flows of an area, for operators.
 *
 * @param withdrawn whether nothing is shown until the area is published anew
 */
record PublicationHistory(UUID housingAreaId, boolean withdrawn, List<Entry> publications) {

    /**
     * One table, or the total of a day alone if both dates are the same.
     *
     * @param withdrawnAt when it was taken back; missing while it holds
     * @param withdrawnBy the client that took it back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            LocalDate from,
            LocalDate to,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnBy,
            @Nullable String reason) {}
}
