package dk.opgang.housingareas.support;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.problem.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indicators that areas and their surroundings are described by, with the values that each can have. */
public final class Indicators {

    private static final CodeList LIST = CodeList.load("indicators");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final String OF_AREA = "maxOfArea";

    private Indicators() {}

    /** The faults of an area's figure; pointers as in a batch row and in a request, {@code ?} names standing for parts of the path. */
    public static List<Fault> faults(
            String indicator, String indicatorPointer, int year, String yearPointer, @Nullable BigDecimal value) {
        return faults(indicator, indicatorPointer, year, yearPointer, value, OF_AREA);
    }

    private static List<Fault> faults(
            String indicator,
            String indicatorPointer,
            int year,
            String yearPointer,
            @Nullable BigDecimal value,
            String limit) {
        List<Fault> faults = new ArrayList<>();
        Optional<Code> known = LIST.find(indicator);
        if (known.isEmpty()) {
            faults.add(Fault.at(
                    indicatorPointer,
                    "unknown-code",
                    "Koden findes ikke i kodelisten indicators",
                    "The code is not in the code list indicators"));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.add(Fault.at(
                    yearPointer, "out-of-range", "Året er fra 1970 til 2100", "The year is from 1970 to 2100"));
        }
        if (value != null) {
            known.ifPresent(code -> value(code, value, limit).ifPresent(faults::add));
        }
        return faults;
    }

    /** The same, thrown as the faults of a request. */
    public static void check(String indicator, int year, BigDecimal value) {
        check(indicator, year, value, OF_AREA);
    }

    /** The figure of the country, a region or a municipality, which has more people than an area can have. */
    public static void checkReference(String indicator, int year, BigDecimal value) {
        check(indicator, year, value, "max");
    }

    private static void check(String indicator, int year, BigDecimal value, String limit) {
        Faults faults = new Faults();
        faults.broken(faults(indicator, "?indicator", year, "?year", value, limit));
        faults.throwIfAny();
    }

    private static Optional<Fault> value(Code indicator, BigDecimal value, String limit) {
        BigDecimal min = decimal(indicator, "min").orElse(BigDecimal.ZERO);
        Optional<BigDecimal> max = decimal(indicator, limit).or(() -> decimal(indicator, "max"));
        if (value.compareTo(min) < 0 || max.isPresent() && value.compareTo(max.get()) > 0) {
            String range = max.map(it -> min + " - " + it).orElse(min + " -");
            return Optional.of(Fault.at(
                    "/value", "out-of-range", "Værdien ligger uden for " + range, "The value is outside " + range));
        }
        if (Boolean.TRUE.equals(indicator.attributes().get("whole"))
                && value.stripTrailingZeros().scale() > 0) {
            return Optional.of(
                    Fault.at("/value", "invalid-integer", "Her ventes et heltal", "Expected is a whole number"));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> decimal(Code indicator, String attribute) {
        return Optional.ofNullable(indicator.attributes().get(attribute)).map(it -> new BigDecimal(it.toString()));
    }
}
