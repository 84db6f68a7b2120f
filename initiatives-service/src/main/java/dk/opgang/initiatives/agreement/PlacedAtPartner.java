package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.template.document.Obligation;
import dk.opgang.initiatives.template.document.Obligation.Quantity;
import dk.opgang.initiatives.template.document.Where;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What placements at a partner count towards what it owes; asked past the policies, for numbers alone. */
@Singleton
class PlacedAtPartner {

    private static final String COUNT = """
            select placed, hours from initiatives_placed_at(?, ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[],
                                                            ?::varchar[], ?::varchar[], ?, ?)""";

    private final AgroalDataSource database;

    PlacedAtPartner(AgroalDataSource database) {
        this.database = database;
    }

    /** Placements that began in the time, or hours that were worked in it. */
    BigDecimal count(UUID agreement, Obligation obligation, LocalDate from, LocalDate until) {
        Where where = obligation.where();
        int column = obligation.quantity() == Quantity.HOURS ? 2 : 1;
        return Sql.one(
                database,
                COUNT,
                row -> row.getBigDecimal(column),
                agreement,
                SqlArrays.texts(where.kinds()),
                SqlArrays.texts(where.employerKinds()),
                SqlArrays.texts(where.payers()),
                SqlArrays.texts(where.jobKinds()),
                SqlArrays.texts(where.steps()),
                SqlArrays.texts(where.outcomes()),
                SqlArrays.texts(where.prospects()),
                from,
                until);
    }
}
