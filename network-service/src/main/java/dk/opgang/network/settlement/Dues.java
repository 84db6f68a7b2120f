package dk.opgang.network.settlement;

import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** What is to be booked, from the transaction in which it came up until it is booked. */
@Singleton
public class Dues {

    private static final String NOTE = """
            insert into settlement_dues (id, cause, kind, arisen_on, debtor, creditor, amount_dkk, case_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TAKE = """
            delete from settlement_dues where id = (select id from settlement_dues order by id limit 1 for update)
            returning cause, kind, arisen_on, debtor, creditor, amount_dkk, case_id""";

    private final AgroalDataSource database;

    Dues(AgroalDataSource database) {
        this.database = database;
    }

    /** Notes it in the running transaction. */
    public void note(Due due) {
        try (Connection connection = database.getConnection()) {
            Sql.update(
                    connection,
                    NOTE,
                    Ids.next(),
                    due.cause(),
                    due.kind(),
                    Date.valueOf(due.on()),
                    due.debtor(),
                    due.creditor(),
                    due.amountDkk(),
                    due.caseId());
        } catch (SQLException e) {
            throw new IllegalStateException("What is to be booked could not be noted", e);
        }
    }

    /** Takes the oldest one out; whoever asks at the same time waits until it is booked. */
    Optional<Due> take() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(due(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("What is to be booked could not be read", e);
        }
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getString("cause"),
                row.getString("kind"),
                row.getDate("arisen_on").toLocalDate(),
                row.getString("debtor"),
                row.getString("creditor"),
                row.getObject("amount_dkk", BigDecimal.class),
                row.getObject("case_id", UUID.class));
    }
}
