package dk.opgang.initiatives.result;

import dk.opgang.initiatives.template.document.Count.What;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How facts are taken together.
 *
 * @param sql over facts with the columns of {@link FactShape}
 * @param decimals of the number
 * @param fixed whether decimals that say nothing stay
 */
record Aggregate(String sql, int decimals, boolean fixed) {

    static final Aggregate PARTICIPANTS = new Aggregate("count(distinct participant_id)", 0, false);
    static final Aggregate EVENTS = new Aggregate("count(*)", 0, false);

    private static final int HUNDREDTHS = 2;

    /** Per cent of the facts, with one decimal. */
    static Aggregate percent(String condition) {
        return new Aggregate("100.0 * count(*) filter (where " + condition + ") / nullif(count(*), 0)", 1, true);
    }

    static Aggregate of(What what) {
        return switch (what) {
            case PARTICIPANTS -> PARTICIPANTS;
            case EVENTS -> EVENTS;
            case EMPLOYERS -> new Aggregate("count(distinct employer)", 0, false);
            case HOURS -> new Aggregate("sum(amount)", HUNDREDTHS, true);
            case HEADCOUNT, SUM -> new Aggregate("sum(amount)", HUNDREDTHS, false);
            case MEAN -> new Aggregate("avg(amount)", HUNDREDTHS, false);
            case SHARE -> throw new IllegalArgumentException("A share is taken of two measures");
        };
    }

    /** What stands where nothing happened; null if that is no number. */
    boolean countsNothingAsZero() {
        return sql.startsWith("count") || sql.startsWith("sum");
    }

    BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return fixed ? rounded : stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
