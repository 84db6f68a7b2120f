package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.InvalidValueException;
import dk.opgang.platform.time.Period;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a baseline was measured: free text, as publications have it ({@code 2016-03}, {@code winter 2015}), or a half-open period.
 *
 * @param text the period in words; then there are no dates
 */
@Schema(
        description = "Text, or an object with from and to",
        oneOf = {String.class, Period.class})
record BaselinePeriod(
        @Nullable @Size(max = 60) String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Checked {

    BaselinePeriod {
        if ((text == null) == (from == null)) {
            throw new IllegalArgumentException("A period is told in words or by its first day");
        }
        Period.order(from, to, "/to").ifPresent(fault -> {
            throw new InvalidValueException(fault);
        });
    }

    @Override
    public void check(Faults faults) {
        faults.broken(Period.faults(from, to, "/to"));
    }

    /** From what a client or the database holds: a text, or a map of dates. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BaselinePeriod of(Object told) {
        return told instanceof Map<?, ?> dates
                ? new BaselinePeriod(null, date(dates.get("from")), date(dates.get("to")))
                : new BaselinePeriod(String.valueOf(told), null, null);
    }

    @JsonValue
    Object told() {
        if (text != null) {
            return text;
        }
        Map<String, @Nullable String> dates = new LinkedHashMap<>();
        dates.put("from", String.valueOf(from));
        dates.put("to", to == null ? null : to.toString());
        return dates;
    }

    private static @Nullable LocalDate date(@Nullable Object text) {
        return text == null ? null : LocalDate.parse(text.toString());
    }
}
