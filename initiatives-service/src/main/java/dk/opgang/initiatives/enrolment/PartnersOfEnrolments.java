package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.PartnersChanged;
import dk.opgang.initiatives.support.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Keeps the partners beside the enrolments of their initiative. */
@Singleton
class PartnersOfEnrolments {

    private final AgroalDataSource database;

    PartnersOfEnrolments(AgroalDataSource database) {
        this.database = database;
    }

    void follow(@Observes PartnersChanged changed) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var organisations =
                    connection.createArrayOf("varchar", changed.organisations().toArray());
            Sql.update(
                    connection,
                    "update enrolments set partner_organisations = ? where initiative_id = ?",
                    organisations,
                    changed.initiativeId());
        }
    }
}
