package dk.opgang.network.webhook;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wish for another secret.
 *
 * @param keepOldFor for how long the present one signs as well: a duration of ISO 8601 from {@code PT0S} to {@code P7D}; {@code PT24H} if missing
 */
@Schema(name = "NewWebhookSecret", example = "{\"keepOldFor\": \"PT24H\"}")
record RotationForm(@Nullable String keepOldFor) implements Checked {

    private static final Duration USUAL = Duration.ofHours(24);
    private static final Duration LONGEST = Duration.ofDays(7);

    @Override
    public void check(Faults faults) {
        try {
            Duration wanted = duration();
            if (wanted.isNegative() || wanted.compareTo(LONGEST) > 0) {
                faults.broken("/keepOldFor", NetworkFault.KEPT_OUT_OF_RANGE);
            }
        } catch (DateTimeParseException _) {
            faults.broken("/keepOldFor", NetworkFault.INVALID_DURATION);
        }
    }

    Duration duration() {
        return keepOldFor == null ? USUAL : Duration.parse(keepOldFor);
    }
}
