package dk.opgang.housingareas.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.housingareas.flows.ParticipantFact.Benefit;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FactTablesTest {

    private static final LocalDate CLOSED = LocalDate.of(2019, 6, 1);

    @Inject
    FactTables facts;

    @Inject
    SystemCalls system;

    @Inject
    AgroalDataSource database;

    @Test
    void whatIsHandedInLateUndoesNothingNewer() {
        // Given
        UUID id = UUID.randomUUID();
        put(benefit(id, CLOSED), 12);

        // When
        put(benefit(id, null), 7);

        // Then
        assertEquals(CLOSED, end(id));
    }

    @Test
    void whatCameLaterInTheTopicIsTaken() {
        // Given
        UUID id = UUID.randomUUID();
        put(benefit(id, null), 7);

        // When
        put(benefit(id, CLOSED), 12);

        // Then
        assertEquals(CLOSED, end(id));
    }

    private static Benefit benefit(UUID id, @Nullable LocalDate to) {
        return new Benefit(id, id, "615", "kontanthjaelp", LocalDate.of(2018, 1, 1), to, null);
    }

    private void put(Benefit benefit, long position) {
        system.inTransaction(() -> facts.putBenefits(Map.of(benefit, position)));
    }

    private @Nullable LocalDate end(UUID id) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("select period_to from benefit_periods where id = ?")) {
                statement.setObject(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getObject(1, LocalDate.class);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
