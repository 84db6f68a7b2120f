package dk.opgang.housingareas.figures.caseshare;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.housingareas.flows.Withheld;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one year.
 *
 * @param activeCases people on a benefit that counts in totals, on 31 December; null if suppressed
 * @param workingAgeResidents the area's residents aged 18-64; null if nobody has told the figure
 * @param sharePct active cases per hundred residents of working age, two decimals; null if either is
 * @param suppressed names of the numbers that are left out by the disclosure control
 * @param withheld why others do not see the year; only with {@code as=public}, for the area's municipality
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CasesOfYear(
        int year,
        @Schema(nullable = true) @Nullable Long activeCases,
        @Schema(nullable = true) @Nullable BigDecimal workingAgeResidents,
        @Schema(nullable = true) @Nullable BigDecimal sharePct,
        List<String> suppressed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Withheld withheld) {

    private static final int DECIMALS = 2;
    private static final List<String> LEFT_OUT = List.of("activeCases", "sharePct");

    static CasesOfYear exact(int year, long cases, @Nullable BigDecimal residents) {
        return new CasesOfYear(year, cases, residents, share(cases, residents), List.of(), null);
    }

    /** As everyone may see it: where the count is left out its share is too. */
    static CasesOfYear controlled(
            int year, @Nullable Long cases, @Nullable BigDecimal residents, @Nullable Withheld withheld) {
        return cases == null
                ? new CasesOfYear(year, null, residents, null, LEFT_OUT, withheld)
                : exact(year, cases, residents);
    }

    private static @Nullable BigDecimal share(long cases, @Nullable BigDecimal residents) {
        return residents == null || residents.signum() == 0
                ? null
                : BigDecimal.valueOf(cases)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(residents, DECIMALS, RoundingMode.HALF_UP);
    }
}
