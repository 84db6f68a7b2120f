package dk.opgang.initiatives.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How far a target was month by month. */
final class Trajectory {

    private static final int MOST = 600;

    private Trajectory() {}

    /** From the first month of the target's period to the present one, or to its last. */
    static List<YearMonth> months(Pace pace, LocalDate today) {
        LocalDate end = pace.period().to();
        YearMonth last = YearMonth.from(end == null || end.isAfter(today) ? today : end.minusDays(1));
        return Stream.iterate(YearMonth.from(pace.period().from()), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last))
                .limit(MOST)
                .toList();
    }

    /**
     * What a field of results had come to by the end of each month.
     *
     * @param fresh how many were new in each month, by field
     */
    static Map<YearMonth, BigDecimal> reached(
            String field, List<YearMonth> months, Map<String, Map<YearMonth, Long>> fresh) {
        Map<YearMonth, BigDecimal> reached = new HashMap<>();
        long sum = 0;
        for (YearMonth month : months) {
            sum += in(field, month, fresh);
            reached.put(month, BigDecimal.valueOf(sum));
        }
        return reached;
    }

    /**
     * The months beside what an even pace would have reached.
     *
     * @param reached by the end of each month; one of which nothing can be told, such as a share of nothing, is missing and left out
     */
    static List<Progress.Month> of(
            List<YearMonth> months, Map<YearMonth, BigDecimal> reached, BigDecimal target, Pace pace, LocalDate today) {
        List<Progress.Month> told = new ArrayList<>();
        for (YearMonth month : months) {
            BigDecimal number = reached.get(month);
            if (number != null) {
                LocalDate day = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
                told.add(new Progress.Month(month.toString(), Progress.whole(number), pace.expected(target, day)));
            }
        }
        return List.copyOf(told);
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
