package dk.opgang.network.webhook;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which events are delivered once more.
 *
 * @param from the first instant
 * @param to the first instant that is not meant any more; now if missing
 * @param types only these of the subscription's types; all if missing
 */
@Schema(name = "NewWebhookReplay", example = "{\"from\": \"2026-03-01T00:00:00Z\", \"to\": \"2026-03-02T00:00:00Z\"}")
record ReplayForm(
        @NotNull Instant from,
        @Nullable Instant to,

        @Nullable @Size(max = 100) @Distinct
        List<@NotNull @Size(max = 200) @Pattern(regexp = SubscriptionForm.TYPE) String> types)
        implements Checked {

    @Override
    public void check(Faults faults) {
        if (from != null && to != null && !from.isBefore(to)) {
            faults.broken("/to", NetworkFault.END_NOT_AFTER_FROM);
        }
    }
}
