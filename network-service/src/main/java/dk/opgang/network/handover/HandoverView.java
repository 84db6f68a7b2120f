package dk.opgang.network.handover;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A handover, without the people.
 *
 * @param state a code of {@code handover-states}
 * @param overdue whether nobody has answered in time what a statute orders
 * @param openItemCount of those that are open
 * @param earliestDueOn of those that are open
 * @param takesOverOn the day from which the receiver is responsible
 * @param requestedCategories what the receiver has asked for, as long as it waits for it
 * @param requestMessage what it said to that
 * @param rejectionReason a code of {@code handover-rejections}, for the sender
 * @param undone the problem for which a participant did not depart or was not removed as it follows, for the municipality whose it is: that one
 *     does it itself
 * @param sealing how the package is sealed, for the sender
 */
@Schema(name = "Handover")
record HandoverView(
        UUID id,
        String state,
        String basis,
        String fromMunicipalityCode,
        String toMunicipalityCode,
        List<String> dataCategories,
        int participantCount,
        int openItemCount,
        @Nullable LocalDate earliestDueOn,
        Instant sentAt,
        Instant answerBy,
        boolean overdue,
        @Nullable UUID relocationCaseId,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate takesOverOn,
        @Nullable List<String> requestedCategories,
        @Nullable String requestMessage,
        @Nullable String rejectionReason,
        @Nullable String rejectionMessage,
        @Nullable String cancellationReason,
        @Nullable String undone,
        @JsonProperty("package") @Nullable Sealing sealing,
        @JsonUnwrapped Stored stored) {

    /**
     * How a package is sealed.
     *
     * @param keyId of the receiver's key, eight hexadecimal digits
     * @param bytes how long it is
     * @param sha256 of it, hexadecimal
     */
    @Schema(name = "HandoverPackage")
    record Sealing(String keyId, String algorithm, long bytes, String sha256) {}

    /** What the caller sees, who is one of the two. */
    static HandoverView of(Handover it, Caller caller, Instant now) {
        boolean isSender = caller.municipality().filter(it.from()::equals).isPresent();
        return new HandoverView(
                it.id(),
                it.state().code(),
                it.basis(),
                it.from(),
                it.to(),
                it.dataCategories(),
                it.participantCount(),
                it.openItems(),
                it.earliestDueOn(),
                it.sentAt(),
                it.answerBy(),
                it.isOverdue(now),
                it.relocationCaseId(),
                it.acceptedOn(),
                it.takesOverOn(),
                it.requestedCategories(),
                it.requestMessage(),
                isSender ? it.rejectionReason() : null,
                isSender ? it.rejectionMessage() : null,
                it.cancellationReason(),
                isSender == (it.state() == HandoverState.ACCEPTED) ? it.undone() : null,
                isSender ? it.sealing() : null,
                Stored.of(it));
    }
}
