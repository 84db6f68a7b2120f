package dk.opgang.initiatives.procurement;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts and routes as they stand in {@code rules/procurement.json}, each row with its validity and its source. */
record ProcurementData(List<Limit> limits, List<Route> routes) {

    ProcurementData {
        limits = DatedRows.oneAtATime(limits, row -> List.of(row.subject(), row.key()));
        routes = DatedRows.oneAtATime(routes, Route::route);
    }

    static ProcurementData load() {
        return DataFile.readComplete("rules/procurement.json", ProcurementData.class);
    }

    /**
     * An amount that parts routes, without VAT.
     *
     * @param valueDkk null if it is not known here
     * @param confidence A, B or C as in the law files; {@code unknown} if the value is
     */
    record Limit(
            String subject,
            String key,
            @Nullable BigDecimal valueDkk,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence)
            implements Dated {}

    /**
     * A way to award. The bounds are keys of limits; one without any bound is no way of its own but goes with others, or is always open.
     *
     * @param from the least amount
     * @param below less than that
     * @param upTo that and less
     * @param above more than that
     * @param least how many are asked to bid, at least
     * @param most how many, at most
     */
    record Route(
            String route,
            List<String> subjects,
            @Nullable String from,
            @Nullable String below,
            @Nullable String upTo,
            @Nullable String above,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            List<Text> conditions)
            implements Dated {}

    /** The limit of that key on the day; nothing if no row is in force. */
    Optional<Limit> limit(String subject, String key, LocalDate day) {
        return limits.stream()
                .filter(row -> row.subject().equals(subject) && row.key().equals(key) && row.inForceOn(day))
                .findFirst();
    }
}
