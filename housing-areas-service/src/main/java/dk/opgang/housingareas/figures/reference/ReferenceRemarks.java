package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.figures.indicator.Remark;
import dk.opgang.housingareas.figures.indicator.RemarkRules;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what is doubtful about reference values, by the rules for the figures of areas. */
@Singleton
class ReferenceRemarks {

    private static final String BESIDE =
            "select indicator, scope, year, value from reference_values where scope = any (?) and year = any (?)";

    private final AgroalDataSource database;

    ReferenceRemarks(AgroalDataSource database) {
        this.database = database;
    }

    /** What is doubtful about a value beside those of its scope. */
    static List<Remark> of(ReferenceKey key, BigDecimal value, Map<ReferenceKey, BigDecimal> beside) {
        return RemarkRules.LOADED.of(
                key.indicator(),
                key.year(),
                value,
                (indicator, year) -> Optional.ofNullable(beside.get(new ReferenceKey(indicator, key.scope(), year))));
    }

    /** The values of the same scopes in the same years and in those before. */
    Map<ReferenceKey, BigDecimal> beside(Collection<ReferenceKey> keys) {
        return Sql.on(database, connection -> beside(connection, keys));
    }

    Map<ReferenceKey, BigDecimal> beside(Connection connection, Collection<ReferenceKey> keys) throws SQLException {
        Map<ReferenceKey, BigDecimal> values = new HashMap<>();
        if (keys.isEmpty()) {
            return values;
        }
        Sql.each(
                connection,
                BESIDE,
                row -> values.put(
                        new ReferenceKey(row.getString(1), row.getString(2), row.getInt(3)), row.getBigDecimal(4)),
                connection.createArrayOf(
                        "varchar",
                        keys.stream().map(ReferenceKey::scope).distinct().toArray()),
                connection.createArrayOf(
                        "int4",
                        keys.stream()
                                .flatMapToInt(it -> IntStream.of(it.year() - 1, it.year()))
                                .distinct()
                                .boxed()
                                .toArray()));
        return values;
    }
}
