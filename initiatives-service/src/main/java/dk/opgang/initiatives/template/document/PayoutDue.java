package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.value.Offset;
import dk.opgang.platform.problem.CommonFault;
import java.time.DateTimeException;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** When the measure of a payout is due. */
public sealed interface PayoutDue {

    /** So long after the person began at the next institution. */
    record AfterNextBegins(Offset offset) implements PayoutDue {}

    /** On that day within the school year of that grade. */
    record InGrade(int grade, MonthDay on) implements PayoutDue {}

    /** At the end of the year in which the person turns so old. */
    record InYearTurning(int age) implements PayoutDue {}

    /** Reads one of the three. */
    static @Nullable PayoutDue read(Item item) {
        return item.object(part -> {
            if (part.has("inGrade")) {
                Integer grade = part.integer("inGrade", 0, 10);
                MonthDay on = part.required("on", PayoutDue::monthDay);
                return grade == null || on == null ? null : new InGrade(grade, on);
            }
            if (part.has("inYearTurning")) {
                Integer age = part.integer("inYearTurning", 0, 130);
                return age == null ? null : new InYearTurning(age);
            }
            Offset offset = part.required("afterNextBegins", Offset::read);
            return offset == null ? null : new AfterNextBegins(offset);
        });
    }

    /** A day of the year as {@code --06-01}. */
    private static @Nullable MonthDay monthDay(Item item) {
        try {
            return MonthDay.parse(item.node().asText());
        } catch (DateTimeException _) {
            return item.unreadable(CommonFault.INVALID_DATE);
        }
    }
}
