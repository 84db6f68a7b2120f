package dk.opgang.initiatives.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far a target was month by month. */
final class Trajectory {

    private static final int MOST = 600;

    private Trajectory() {}

    /**
     * From the first month of the target's period to the present one, or to its last.
     *
     * @param fresh how many were new in each month, by field
     */
    static List<Progress.Month> of(
            String field, BigDecimal target, Pace pace, LocalDate today, Map<String, Map<YearMonth, Long>> fresh) {
        LocalDate end = pace.period().to();
        YearMonth last = YearMonth.from(end == null || end.isAfter(today) ? today : end.minusDays(1));
        YearMonth first = YearMonth.from(pace.period().from());
        List<Progress.Month> months = new ArrayList<>();
        long reached = 0;
        for (YearMonth month = first; !month.isAfter(last) && months.size() < MOST; month = month.plusMonths(1)) {
            reached += in(field, month, fresh);
            LocalDate day = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
            months.add(new Progress.Month(month.toString(), reached, pace.expected(target, day)));
        }
        return List.copyOf(months);
    }

    private static long in(String field, YearMonth month, Map<String, Map<YearMonth, Long>> fresh) {
        for (int months : Retention.MONTHS) {
            if (field.equals("leftJob" + months)) {
                return in("followedUp" + months, month, fresh) - in("retention" + months, month, fresh);
            }
            if (field.equals("retentionElsewhere" + months)) {
                return in("retention" + months, month, fresh) - in("retentionInArea" + months, month, fresh);
            }
        }
        return fresh.getOrDefault(field, Map.of()).getOrDefault(month, 0L);
    }
}
