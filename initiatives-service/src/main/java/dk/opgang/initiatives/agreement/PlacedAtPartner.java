package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.template.document.Obligation;
import dk.opgang.initiatives.template.document.Obligation.Quantity;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** What placements at a partner count towards what it owes; asked past the policies, for numbers alone. */
@Singleton
class PlacedAtPartner {

    private static final String COUNT = "select placed, hours from initiatives_placed_at(?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    PlacedAtPartner(AgroalDataSource database) {
        this.database = database;
    }

    /** Placements that began in the time, or hours that were worked in it. */
    BigDecimal count(UUID agreement, Obligation obligation, LocalDate from, LocalDate until) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, agreement);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "varchar", obligation.where().kinds().toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "varchar", obligation.where().jobKinds().toArray()));
            statement.setObject(4, from);
            statement.setObject(5, until);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return obligation.quantity() == Quantity.HOURS
                        ? row.getBigDecimal(2)
                        : BigDecimal.valueOf(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Placements at a partner could not be counted", e);
        }
    }
}
