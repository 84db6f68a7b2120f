package dk.opgang.platform.notes.batch;

import static dk.opgang.platform.notes.batch.EntryApi.HEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.batch.forgetting.Forgetting;
import dk.opgang.platform.batch.forgetting.PersonName;
import dk.opgang.platform.batch.forgetting.Traces;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ForgettingTest {

    private static final Traces BODIL =
            new Traces(Set.of(), Set.of(), Set.of(new PersonName("Bodil", "Mønsted")), Set.of(), false);

    private final EntryApi api = new EntryApi();

    @Inject
    Forgetting forgetting;

    @Inject
    SystemCalls system;

    @Test
    void deletesTheRowsThatAreMeantAndKeepsTheOthersUnderANewKey() {
        // Given
        EntryApi other = new EntryApi();
        String first = done(api, "fit,E-1,never,1,Bodil Mønsted\n".repeat(2) + "fit,E-2,never,1,\n".repeat(1_200));
        String second = done(api, "fit,E-3,never,1,Mønsted Bodil\n");
        String foreign = done(other, "fit,E-3,never,1,Bodil Mønsted\n");
        String before = keys(first);

        // When
        forget(api.tenant(), BODIL);

        // Then
        Waiting.await().until(() -> kept(first) == 1_200 && kept(second) == 0);
        assertEquals(1, kept(foreign));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from subject_keys where wrapped is not null and subject_id in ("
                        + before + ")"));
        assertEquals(
                500,
                api.get("/v1/entry-batches/" + first + "/rejections?limit=500")
                        .<java.util.List<?>>path("items")
                        .size());
    }

    @Test
    void looksThroughTheRowsOfEveryPosterWhereTheSystemSaysSo() {
        // Given
        String one = done(api, "fit,E-1,never,1,Kunigunde Åkjær\n");
        String another = done(new EntryApi(), "fit,E-1,never,1,Kunigunde Aakjær\nfit,E-2,never,1,\n");

        // When
        forget(null, new Traces(Set.of(), Set.of(), Set.of(new PersonName("Kunigunde", "Åkjær")), Set.of(), false));

        // Then
        Waiting.await().until(() -> kept(one) == 0 && kept(another) == 1);
    }

    @Test
    void findsWhatABatchRefusesAfterTheSearchHasBegun() {
        // Given
        String running = api.postCsv(EntryApi.manyRows(10_000) + "fit,E-x,2020-02-01,1,slow\n".repeat(1)
                        + "fit,E-y,never,1,Bodil Mønsted\n")
                .header("Location");

        // When
        forget(api.tenant(), BODIL);

        // Then
        String id = api.awaitEnd(running).path("id");
        Waiting.await()
                .until(() ->
                        TestDatabase.number("select count(*) from row_searches where tenant = '" + api.tenant() + "'")
                                == 0);
        assertEquals(0, kept(id));
    }

    private String done(EntryApi poster, String rows) {
        return poster.awaitEnd(poster.postCsv(HEADER + rows).header("Location")).path("id");
    }

    private void forget(@Nullable String tenant, Traces traces) {
        system.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            forgetting.of(tenant, traces);
            return tenant;
        }));
    }

    private static long kept(String batch) {
        return TestDatabase.number("select count(*) from batch_rejections where batch_id = '" + batch + "'");
    }

    private static String keys(String batch) {
        return "'"
                + TestDatabase.text("select min(key_id::text) from batch_rejections where batch_id = '" + batch + "'")
                + "'";
    }
}
