package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.placement.rules.RuleFile.SchoolFree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When schools can be closed. Municipalities set their own holidays, so it tells what is possible, not what is. */
final class SchoolCalendar {

    private final List<SchoolFree> stretches;

    SchoolCalendar(RuleFile file) {
        this.stretches = List.copyOf(file.schoolFree());
    }

    /** Whether all weeks of the period can be free of school: it lies in one stretch of the year in which weeks can be. */
    boolean canBeFree(LocalDate from, @Nullable LocalDate to) {
        if (to == null || to.isAfter(from.plusMonths(2))) {
            return false;
        }
        LocalDate last = to.minusDays(1);
        for (SchoolFree stretch : stretches) {
            if (stretch.wholeWeeks()
                    && stretch.contains(MonthDay.from(from))
                    && stretch.contains(MonthDay.from(last))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day can be free of school. */
    boolean dayCanBeFree(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return true;
        }
        MonthDay monthDay = MonthDay.from(day);
        for (SchoolFree stretch : stretches) {
            if (stretch.contains(monthDay)) {
                return true;
            }
        }
        return false;
    }
}
