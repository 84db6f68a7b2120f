package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A workload as it is answered. */
record WorkloadView(
        UUID id,
        UUID placementId,
        @JsonUnwrapped WorkloadForm form,
        @JsonUnwrapped Stored stored) {

    static WorkloadView of(Workload it) {
        return new WorkloadView(it.id(), it.placementId(), it.form(), Stored.of(it));
    }
}
