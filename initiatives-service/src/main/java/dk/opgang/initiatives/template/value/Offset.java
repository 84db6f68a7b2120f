package dk.opgang.initiatives.template.value;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.reading.TemplateFault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far one day lies from another: years, months, weeks and days, forward or back, added in this order. */
public record Offset(
        @Nullable Integer years,
        @Nullable Integer months,
        @Nullable Integer weeks,
        @Nullable Integer days) {

    /** No distance at all. */
    public static final Offset NONE = new Offset(null, null, null, null);

    /** The largest number of each unit, forward or back: no programme counts beyond a long life. */
    public static final int MOST_YEARS = 150;

    public static final int MOST_MONTHS = 1_800;
    public static final int MOST_WEEKS = 7_830;
    public static final int MOST_DAYS = 54_800;

    /** Reads an offset of at least one number. */
    public static @Nullable Offset read(Item item) {
        return item.object(Offset::of);
    }

    private static @Nullable Offset of(Part part) {
        if (part.names().stream().noneMatch(part::has)) {
            part.reading().broken(part.pointer(), TemplateFault.OFFSET_EMPTY);
        }
        return new Offset(
                part.integer("years", -MOST_YEARS, MOST_YEARS),
                part.integer("months", -MOST_MONTHS, MOST_MONTHS),
                part.integer("weeks", -MOST_WEEKS, MOST_WEEKS),
                part.integer("days", -MOST_DAYS, MOST_DAYS));
    }

    /** The day that lies so far from the given one; a month that is too short gives its last day. */
    public LocalDate from(LocalDate day) {
        return day.plusYears(orZero(years))
                .plusMonths(orZero(months))
                .plusWeeks(orZero(weeks))
                .plusDays(orZero(days));
    }

    /** The same, where no offset is none. */
    public static LocalDate from(LocalDate day, @Nullable Offset offset) {
        return offset == null ? day : offset.from(day);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
