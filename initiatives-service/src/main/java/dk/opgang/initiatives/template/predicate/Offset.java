package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a day lies from another: years, months, weeks and days, forward or back, added in this order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offset(
        @Nullable Integer years,
        @Nullable Integer months,
        @Nullable Integer weeks,
        @Nullable Integer days) {

    /** The day that lies so far from the given one; a month that is too short gives its last day. */
    public LocalDate from(LocalDate day) {
        return day.plusYears(orZero(years))
                .plusMonths(orZero(months))
                .plusWeeks(orZero(weeks))
                .plusDays(orZero(days));
    }

    /** The same, where no offset is none. */
    static LocalDate from(LocalDate day, @Nullable Offset offset) {
        return offset == null ? day : offset.from(day);
    }

    private static int orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }
}
