package dk.opgang.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "23505, a unique key, true, false, false",
        "23P01, an exclusion, true, false, false",
        "40001, serialization, true, false, true",
        "40P01, a deadlock, true, false, true",
        "08006, a lost connection, false, true, true",
        "57P01, the server shuts down, false, true, true",
        "57014, a statement that took too long, false, false, false",
        "53300, too many connections, false, false, true",
        "55P03, a lock that is not free, false, false, true",
        "25006, a server that is not the first any more, false, false, true",
        "22007, a date that is none, false, false, false",
        "23503, a reference to nothing, false, false, false",
        "42501, row security, false, false, false",
    })
    void tellsWhatTheDatabaseTold(
            String state, String meaning, boolean conflict, boolean unavailable, boolean passing) {
        // Given
        Exception fault = new IllegalStateException(new PersistenceException(new SQLException(meaning, state)));

        // When
        boolean[] told = {
            DatabaseFaults.isConflict(fault), DatabaseFaults.isUnavailable(fault), DatabaseFaults.isPassing(fault)
        };

        // Then
        assertEquals(conflict, told[0]);
        assertEquals(unavailable, told[1]);
        assertEquals(passing, told[2]);
    }

    @Test
    void aPoolWithoutAConnectionTellsNoState() {
        // When
        boolean unavailable = DatabaseFaults.isUnavailable(new SQLException("Acquisition timeout"));

        // Then
        assertTrue(unavailable);
    }

    @Test
    void aRowThatChangedMeanwhileIsALostRace() {
        // When
        boolean lost = DatabaseFaults.isLostRace(new IllegalStateException(new OptimisticLockException()));

        // Then
        assertTrue(lost);
    }
}
