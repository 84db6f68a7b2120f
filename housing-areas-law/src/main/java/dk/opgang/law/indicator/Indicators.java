package dk.opgang.law.indicator;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indicators that areas and their surroundings are described by, with the values that each can have. */
public final class Indicators {

    private static final CodeList LIST = CodeList.load("indicators");
    private static final int FIRST_YEAR = 1970;
    private static final LocalDate LAST_DAY_ASSUMED = LocalDate.of(2100, 12, 31);
    private static final String OF_AREA = "maxOfArea";

    private Indicators() {}

    /** Whether there is such an indicator. */
    public static boolean exists(String code) {
        return LIST.find(code).isPresent();
    }

    /** Where a figure tells its indicator and its year; {@code ?} names stand for parts of the path. */
    public enum Place {
        PATH("?"),
        ROW("/");

        private final String start;

        Place(String start) {
            this.start = start;
        }

        public String pointer(String field) {
            return start + field;
        }
    }

    /**
     * The faults of an area's figure.
     *
     * @param today a figure is told of a year that has begun
     */
    public static List<Fault> faults(
            Place place, LocalDate today, String indicator, int year, @Nullable BigDecimal value) {
        return faults(place, today, indicator, year, value, OF_AREA);
    }

    /** The same for a figure of the country, a region or a municipality, which has more people than an area can have. */
    public static List<Fault> faultsOfReference(
            Place place, LocalDate today, String indicator, int year, @Nullable BigDecimal value) {
        return faults(place, today, indicator, year, value, "max");
    }

    /** What is only assumed of an area may be of a year to come. */
    public static List<Fault> faultsOfAssumption(String indicator, int year, BigDecimal value) {
        return faults(Place.ROW, LAST_DAY_ASSUMED, indicator, year, value, OF_AREA);
    }

    private static List<Fault> faults(
            Place place, LocalDate today, String indicator, int year, @Nullable BigDecimal value, String limit) {
        List<Fault> faults = new ArrayList<>();
        Optional<Code> known = LIST.find(indicator);
        if (known.isEmpty()) {
            faults.add(IndicatorFault.INDICATOR_UNKNOWN_CODE.at(place.pointer("indicator")));
        }
        year(place.pointer("year"), today, year).ifPresent(faults::add);
        if (value != null) {
            known.ifPresent(code -> value(code, value, limit).ifPresent(faults::add));
        }
        return faults;
    }

    /**
     * The fault of a row without a value.
     *
     * @param status why the source tells none, if it says
     */
    public static Fault noValue(@Nullable String status) {
        return status == null ? CommonFault.REQUIRED.at("/value") : IndicatorFault.NUMBER_REQUIRED.at("/value", status);
    }

    private static Optional<Fault> year(String pointer, LocalDate today, int year) {
        if (year < FIRST_YEAR) {
            return Optional.of(IndicatorFault.YEAR_OUT_OF_RANGE.at(pointer, FIRST_YEAR));
        }
        return year > today.getYear() ? Optional.of(IndicatorFault.YEAR_IN_THE_FUTURE.at(pointer)) : Optional.empty();
    }

    private static Optional<Fault> value(Code indicator, BigDecimal value, String limit) {
        BigDecimal min = decimal(indicator, "min").orElse(BigDecimal.ZERO);
        Optional<BigDecimal> max = decimal(indicator, limit).or(() -> decimal(indicator, "max"));
        if (value.compareTo(min) < 0 || max.isPresent() && value.compareTo(max.get()) > 0) {
            String range = max.map(it -> min + " - " + it).orElse(min + " -");
            return Optional.of(CommonFault.OUT_OF_RANGE.at("/value", range));
        }
        if (Boolean.TRUE.equals(indicator.attributes().get("whole"))
                && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(CommonFault.INVALID_INTEGER.at("/value"));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> decimal(Code indicator, String attribute) {
        return Optional.ofNullable(indicator.attributes().get(attribute)).map(it -> new BigDecimal(it.toString()));
    }
}
