package dk.opgang.platform.dated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private record Limit(String key, long most, @Nullable LocalDate validFrom) {}

    private record Named(String key) {}

    private record Higher(String key, long most, @Nullable LocalDate validFrom, long higher) {}

    @Test
    void aFileBecomesRecords() {
        // When
        Limit[] limits = DataFile.read("dated/limits.json", Limit[].class);

        // Then
        assertEquals(new Limit("a", 5, LocalDate.of(2020, 1, 1)), limits[0]);
        assertEquals(new Limit("b", 7, null), limits[1]);
    }

    @Test
    void aFieldThatIsLeftOutIsAnErrorOnlyWhereAllAreDemanded() {
        assertThrows(UncheckedIOException.class, () -> DataFile.readComplete("dated/limits.json", Limit[].class));
    }

    @Test
    void aFieldThatNobodyKnowsIsAnError() {
        assertThrows(UncheckedIOException.class, () -> DataFile.read("dated/limits.json", Named[].class));
    }

    @Test
    void aNumberThatIsMissingIsAnError() {
        assertThrows(UncheckedIOException.class, () -> DataFile.read("dated/limits.json", Higher[].class));
    }

    @Test
    void aFileThatIsMissingIsAnError() {
        assertThrows(IllegalStateException.class, () -> DataFile.read("dated/nothing.json", Limit[].class));
    }
}
