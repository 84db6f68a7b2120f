package dk.opgang.initiatives.result;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that savings rest on.
 *
 * @param key its name in the formulas; ends in {@code Dkk} for kroner and in {@code Pct} for per cent
 * @param validFrom first day on which it may be used
 * @param validTo first day on which it may no longer be used
 * @param source where it comes from: a document, {@code request} if the client gave it, {@code measured} if it follows from follow-ups
 */
record SavingAssumption(
        String key,
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) implements Dated {

    static SavingAssumption of(String key, BigDecimal value, String source) {
        return new SavingAssumption(key, value, null, null, source);
    }

    /** Whether it holds for the year, decided by the year's first day. */
    boolean holdsIn(int year) {
        return inForceOn(LocalDate.of(year, 1, 1));
    }

    /** The assumptions that hold unless a client gives others. */
    static List<SavingAssumption> load() {
        return DatedRows.oneAtATime(
                List.of(DataFile.readComplete("rules/savings.json", SavingAssumption[].class)), SavingAssumption::key);
    }
}
