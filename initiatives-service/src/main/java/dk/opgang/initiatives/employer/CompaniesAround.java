package dk.opgang.initiatives.employer;

import dk.opgang.platform.caller.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The companies that are members today of the networks that an organisation belongs to. */
@Singleton
class CompaniesAround {

    private final AgroalDataSource database;

    CompaniesAround(AgroalDataSource database) {
        this.database = database;
    }

    /** Their CVR numbers; none around who is no organisation. */
    Set<String> of(Caller caller) {
        if (caller.organisation().isEmpty()) {
            return Set.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from initiatives_companies_around()");
                ResultSet row = statement.executeQuery()) {
            Set<String> found = new HashSet<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The companies of networks could not be read", e);
        }
    }
}
