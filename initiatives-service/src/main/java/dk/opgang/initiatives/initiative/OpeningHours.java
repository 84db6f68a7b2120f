package dk.opgang.initiatives.initiative;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When an activity is open.
 *
 * @param activity the key of an activity of the template
 * @param weekday such as {@code monday}
 * @param from clock time, such as {@code 10:00}
 * @param to clock time of the same day, after {@code from}
 * @param place where, in words
 */
@Schema(name = "InitiativeOpeningHours")
record OpeningHours(
        @NotBlank @Size(max = 60) String activity,

        @NotBlank @Pattern(regexp = "monday|tuesday|wednesday|thursday|friday|saturday|sunday")
        String weekday,

        @NotBlank @Pattern(regexp = CLOCK) String from,
        @NotBlank @Pattern(regexp = CLOCK) String to,
        @Nullable @Size(max = 200) String place)
        implements Checked {

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final int HOUR = 60;

    @Override
    public void check(Faults faults) {
        if (from != null && to != null && from.matches(CLOCK) && to.matches(CLOCK) && to.compareTo(from) <= 0) {
            faults.broken("/to", CommonFault.NOT_AFTER_FROM);
        }
    }

    /** How long it is open. */
    int minutes() {
        return minuteOf(to) - minuteOf(from);
    }

    private static int minuteOf(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * HOUR + Integer.parseInt(clock.substring(3));
    }
}
