package dk.opgang.initiatives.contract;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hours that are registered for the placements of a contract. */
@Singleton
class RegisteredHours {

    private static final String HOURS = "select * from initiatives_contract_hours(?, ?)";

    private final AgroalDataSource database;

    RegisteredHours(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Those of a month and a kind of job.
     *
     * @param jobKind null where the placement tells none
     * @param persons different ones in the month
     * @param personsOfKind different ones of the kind in all months
     */
    record OfMonth(String month, @Nullable String jobKind, BigDecimal hours, int persons, int personsOfKind) {}

    /** Those of the days until that one. */
    List<OfMonth> of(UUID contract, LocalDate until) {
        return Sql.list(
                database,
                HOURS,
                row -> new OfMonth(
                        row.getString(1), row.getString(2), row.getBigDecimal(3), row.getInt(4), row.getInt(5)),
                contract,
                until);
    }

    /** Whether hours of the month are registered, so that nothing else is told of it. */
    boolean hasMonth(UUID contract, String month) {
        return of(contract, YearMonth.parse(month).atEndOfMonth()).stream()
                .anyMatch(one -> one.month().equals(month));
    }
}
