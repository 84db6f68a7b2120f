package dk.opgang.platform.testing.batch;

import static dk.opgang.platform.testing.batch.EntryApi.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.batch.RejectedPlace;
import dk.opgang.platform.batch.RejectedRow;
import dk.opgang.platform.batch.RejectedRows;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RejectedRowsTest {

    private final EntryApi api = new EntryApi();

    @Inject
    RejectedRows rows;

    @Inject
    SystemCalls system;

    private static long kept(String batch) {
        return TestDatabase.number("select count(*) from batch_rejections where batch_id = '" + batch + "'");
    }

    private Optional<RejectedPlace> page(String tenant, RejectedPlace after, Predicate<RejectedRow> meant) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> rows.deletePage(tenant, after, meant)));
    }

    @Test
    void rowsOfATenantAreReadPageByPageAndThoseThatAreMeantDeleted() {
        // Given
        EntryApi other = new EntryApi();
        String first = api.awaitEnd(
                        api.postCsv(HEADER + "fit,E-1,never,1,Bodil\n".repeat(2) + "fit,E-2,never,1,\n".repeat(999))
                                .header("Location"))
                .path("id");
        String second = api.postCsv(HEADER + "fit,E-3,never,1,Bodil\n").path("id");
        String foreign = other.postCsv(HEADER + "fit,E-3,never,1,Bodil\n").path("id");
        List<Long> reached = new ArrayList<>();

        // When
        Optional<RejectedPlace> place = Optional.of(RejectedPlace.BEGINNING);
        while (place.isPresent()) {
            place = page(api.tenant(), place.get(), row -> row.text().contains("Bodil"));
            place.ifPresent(last -> reached.add(last.row()));
        }

        // Then
        assertEquals(List.of(1_000L, 1_001L, 1L), reached);
        assertEquals(999, kept(first));
        assertEquals(0, kept(second));
        assertEquals(1, kept(foreign));
    }
}
