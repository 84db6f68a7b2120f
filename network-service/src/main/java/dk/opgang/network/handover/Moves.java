package dk.opgang.network.handover;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the two municipalities say to a handover. */
final class Moves {

    private Moves() {}

    /**
     * That the receiver takes them over.
     *
     * @param takesOverOn the day from which it is responsible; today if neither it nor the sender tells one
     */
    @Schema(name = "NewHandoverAcceptance", example = "{\"takesOverOn\": \"2027-03-01\"}")
    record Acceptance(@Nullable LocalDate takesOverOn) {}

    /**
     * Whom the receiver has taken over.
     *
     * @param participants by their numbers in the package, with the ids that they have at the receiver
     */
    @Schema(name = "HandoverAcceptance")
    record Accepted(
            String state,
            @Nullable LocalDate takesOverOn,
            @Nullable List<TakenOver> participants) {}

    /**
     * One of them.
     *
     * @param n the number in the package, from 1
     * @param linked whether the receiver knew the person before; then nothing of it was changed
     */
    @Schema(name = "TakenOverParticipant")
    record TakenOver(int n, UUID participantId, boolean linked) {}

    /**
     * That the receiver does not.
     *
     * @param reason a code of {@code handover-rejections}
     */
    @Schema(name = "NewHandoverRejection", example = "{\"reason\": \"not-resident-here\"}")
    record Rejection(
            @NotNull @CodeOf("handover-rejections") String reason,
            @Nullable @Size(max = 1_000) String message) {}

    /**
     * What the receiver needs beside it.
     *
     * @param dataCategories codes of {@code data-categories}
     */
    @Schema(name = "NewHandoverQuestion", example = "{\"dataCategories\": [\"residence\"]}")
    record More(
            @NotEmpty @Size(max = 20) @Distinct List<@CodeOf("data-categories") String> dataCategories,
            @Nullable @Size(max = 1_000) String message) {}

    /**
     * What the sender sends beside it, or that it sends no more.
     *
     * @param dataCategories codes of {@code data-categories}
     */
    @Schema(name = "NewHandoverSupplement", example = "{\"dataCategories\": [\"residence\"]}")
    record Supplement(
            @Nullable @Size(max = 20) @Distinct List<@CodeOf("data-categories") String> dataCategories,
            @Nullable Boolean declined)
            implements Checked {

        @Override
        public void check(Faults faults) {
            boolean isDeclined = Boolean.TRUE.equals(declined);
            boolean isEmpty = dataCategories == null || dataCategories.isEmpty();
            if (isDeclined == !isEmpty) {
                faults.broken("/dataCategories", NetworkFault.ONE_OF_TWO, "dataCategories, declined");
            }
        }

        List<String> categories() {
            return dataCategories == null ? List.of() : dataCategories;
        }
    }

    /** That the sender takes it back, and why. */
    @Schema(name = "NewHandoverCancellation", example = "{\"reason\": \"The family stays\"}")
    record Cancellation(@NotBlank @Size(max = 1_000) String reason) {}

    /**
     * That an open item is seen to.
     *
     * @param outcome a code of {@code open-item-outcomes}
     */
    @Schema(name = "NewOpenItemCompletion", example = "{\"on\": \"2027-02-01\", \"outcome\": \"done\"}")
    record Completion(
            @NotNull @HasHappened LocalDate on,
            @NotNull @CodeOf("open-item-outcomes") String outcome) {}
}
