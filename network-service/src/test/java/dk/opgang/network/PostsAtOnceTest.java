package dk.opgang.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PostsAtOnceTest {

    @Test
    void whatIsBeingWrittenElsewhereIsWaitedForAndChanged() throws Exception {
        // Given
        String source = UUID.randomUUID().toString();
        Response answer;
        try (Connection other = TestDatabase.asSuperuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into budgets (id, created_at, updated_at, version, poster, source_system, source_id, name, periods, lines)
                    values (gen_random_uuid(), now(), now(), 0, 'organisation:%s', 'plan', '%s', 'Elsewhere', '{2020}', '[]')""".formatted(Persona.COORDINATOR.claims().get("organisation"), source));

            // When
            var posting = CompletableFuture.supplyAsync(() -> post(source));
            Waiting.await().until(() -> TestDatabase.number("select count(*) from pg_locks where not granted") > 0);
            other.commit();
            answer = posting.join();
        }

        // Then
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    private static Response post(String source) {
        return Api.as(Persona.COORDINATOR).body("""
                {"source": {"system": "plan", "id": "%s"}, "name": "Here", "periods": ["2020"],
                 "lines": [{"section": "expense", "line": "Work", "amountsDkk": [1]},
                           {"section": "financing", "line": "Paid by", "amountsDkk": [1]}]}""".formatted(source)).post("/v1/network/budgets");
    }
}
