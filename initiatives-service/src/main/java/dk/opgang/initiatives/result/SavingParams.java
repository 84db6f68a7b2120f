package dk.opgang.initiatives.result;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Dkk;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What may be asked of savings: the years, and assumptions in place of those of the data file. */
public record SavingParams(
        @Parameter(description = "First year; the initiative's first without it") @QueryParam("fromYear") @Nullable
        Integer fromYear,

        @Parameter(description = "Last year, included; the initiative's last or the present one without it")
        @QueryParam("toYear")
        @Nullable
        Integer toYear,

        @Parameter(description = "Kroner that the public saves for a person who is in a job for a year")
        @QueryParam(SavingYears.PER_PERSON_YEAR)
        @Nullable
        BigDecimal savingPerPersonYearDkk,

        @Parameter(description = "Per cent of the first year that a person is in the job")
        @QueryParam(SavingYears.FIRST_YEAR)
        @Nullable
        BigDecimal firstYearPct,

        @Parameter(description = "Per cent who are still in the job a year later")
        @QueryParam(SavingYears.RETENTION)
        @Nullable
        BigDecimal retentionPct,

        @Parameter(description = "What the initiative costs in all; its funding without it")
        @QueryParam("costDkk")
        @Nullable
        BigDecimal costDkk,

        @Parameter(
                description =
                        "per-person (default), or components: from the benefit that is no longer paid, the share that the"
                                + " municipality bore of it, and the tax of a wage")
        @QueryParam("model")
        @Nullable
        String model,

        @Parameter(description = "Kroner of benefit a month, in place of the rates")
        @QueryParam(SavingComponents.BENEFIT)
        @Nullable
        BigDecimal benefitDkkPerMonth,

        @Parameter(description = "Per cent of the benefit that the municipality bears, in place of the rates")
        @QueryParam(SavingComponents.SHARE)
        @Nullable
        BigDecimal municipalSharePct,

        @Parameter(description = "Kroner that are earned a year; without it no tax is counted")
        @QueryParam(SavingComponents.WAGE)
        @Nullable
        BigDecimal wageDkkPerYear,

        @Parameter(description = "Per cent of municipal tax") @QueryParam(SavingComponents.TAX) @Nullable
        BigDecimal municipalTaxPct) {

    private static final String PER_PERSON = "per-person";
    private static final String COMPONENTS = "components";

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The first year that is asked for. */
    int firstYear(Period initiative) {
        return fromYear != null ? fromYear : initiative.from().getYear();
    }

    void check(int first, Faults faults) {
        year("?fromYear", fromYear, faults);
        year("?toYear", toYear, faults);
        if (toYear != null && toYear < first && !faults.isFaulty("?toYear")) {
            faults.unreadable("?toYear", InitiativesFault.YEAR_BEFORE_FROM, first);
        }
        amount("?" + SavingYears.PER_PERSON_YEAR, savingPerPersonYearDkk, faults);
        amount("?costDkk", costDkk, faults);
        share("?" + SavingYears.FIRST_YEAR, firstYearPct, faults);
        share("?" + SavingYears.RETENTION, retentionPct, faults);
        if (!Set.of(PER_PERSON, COMPONENTS).contains(model())) {
            faults.unreadable("?model", InitiativesFault.MODEL_UNKNOWN_CODE);
        }
        amount("?" + SavingComponents.BENEFIT, benefitDkkPerMonth, faults);
        share("?" + SavingComponents.SHARE, municipalSharePct, faults);
        amount("?" + SavingComponents.WAGE, wageDkkPerYear, faults);
        share("?" + SavingComponents.TAX, municipalTaxPct, faults);
    }

    @Override
    public String model() {
        return model == null ? PER_PERSON : model;
    }

    /** Whether the saving of a person is put together from its parts. */
    boolean isOfComponents() {
        return COMPONENTS.equals(model);
    }

    /** The parts that the client gives, by their keys. */
    Map<String, BigDecimal> components() {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        put(given, SavingComponents.BENEFIT, benefitDkkPerMonth);
        put(given, SavingComponents.SHARE, municipalSharePct);
        put(given, SavingComponents.WAGE, wageDkkPerYear);
        put(given, SavingComponents.TAX, municipalTaxPct);
        return given;
    }

    /** The assumptions that the client gives, by their keys. */
    Map<String, BigDecimal> given() {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        put(given, SavingYears.PER_PERSON_YEAR, savingPerPersonYearDkk);
        put(given, SavingYears.FIRST_YEAR, firstYearPct);
        put(given, SavingYears.RETENTION, retentionPct);
        return given;
    }

    private static void put(Map<String, BigDecimal> given, String key, @Nullable BigDecimal value) {
        if (value != null) {
            given.put(key, value);
        }
    }

    private static void year(String pointer, @Nullable Integer year, Faults faults) {
        if (year != null && (year < FIRST || year > LAST)) {
            faults.unreadable(pointer, InitiativesFault.YEAR_OUT_OF_RANGE, FIRST, LAST);
        }
    }

    private static void amount(String pointer, @Nullable BigDecimal amount, Faults faults) {
        if (amount != null && (amount.signum() < 0 || !Dkk.isValid(amount))) {
            faults.unreadable(pointer, CommonFault.INVALID_AMOUNT);
        }
    }

    private static void share(String pointer, @Nullable BigDecimal share, Faults faults) {
        if (share != null && (share.signum() < 0 || share.compareTo(WHOLE) > 0)) {
            faults.unreadable(pointer, InitiativesFault.PERCENTAGE_OUT_OF_RANGE);
        }
    }
}
