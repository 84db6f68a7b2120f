package dk.opgang.network.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over, as it was then. It passes through and is kept nowhere here.
 *
 * @param provision by which statute it was sent: a code of {@code handover-provisions}
 * @param message of the sender
 */
@Schema(name = "HandoverContent")
record HandoverContent(
        @Nullable String provision, @Nullable String message, List<Person> participants, List<ItemView> openItems) {

    /**
     * One of those who were handed over; a category that was not chosen is left out.
     *
     * @param n the number in the package, from 1
     * @param participantId with the one who reads; missing before the receiver has accepted
     */
    @Schema(name = "HandedOverRecords")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            int n,
            @Nullable UUID participantId,
            @Nullable @Schema(implementation = Object.class) JsonNode benefitPeriods,
            @Nullable @Schema(implementation = Object.class) JsonNode residences,
            @Nullable @Schema(implementation = Object.class) JsonNode contacts,
            @Nullable @Schema(implementation = Object.class) JsonNode educationReadiness,
            @Nullable @Schema(implementation = Object.class) JsonNode enrolments,
            @Nullable @Schema(implementation = Object.class) JsonNode placements,
            @Nullable @Schema(implementation = Object.class) JsonNode household,
            @Nullable @Schema(implementation = Object.class) JsonNode contactInformation) {}

    /** Never what is in it: it may end in a log. */
    @Override
    public String toString() {
        return "HandoverContent[**********]";
    }
}
