package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class TenancyTest {

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Inject
    SystemCalls system;

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from notes");
    }

    @Test
    void foreignNoteIsNotFound() {
        // Given
        String id = make("615", "mine").path("id");

        // When
        Response answer =
                Api.withToken(Tokens.municipality("253", "notes.read")).get("/v1/notes/" + id);

        // Then
        answer.then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void pagesFollowEachOtherWithoutForeignNotes() {
        // Given
        make("615", "a");
        make("253", "foreign");
        make("615", "b");
        make("615", "c");
        String token = Tokens.municipality("615", "notes.read");
        String next = Api.withToken(token)
                .get("/v1/notes?limit=2&sort=-createdAt&count=true")
                .then()
                .body("items.text", equalTo(List.of("c", "b")))
                .body("count", equalTo(3))
                .extract()
                .path("next");

        // When
        Response second = Api.withToken(token).get("/v1/notes?limit=2&sort=-createdAt&cursor=" + next);

        // Then
        second.then()
                .body("items", hasSize(1))
                .body("items.text", everyItem(equalTo("a")))
                .body("next", equalTo(null));
    }

    @Test
    void secondLockHidesForeignRowsFromRawSql() {
        // Given
        make("615", "mine");
        make("253", "foreign");

        // When
        long seen = system.as(municipality("615"), () -> count(database));

        // Then
        assertEquals(1, seen);
    }

    @Test
    void secondLockHoldsAgainAfterARollback() {
        // Given
        make("615", "mine");
        make("253", "foreign");
        assertThrows(
                IllegalStateException.class,
                () -> system.inTransaction(() -> {
                    entities.createNativeQuery("select 1").getSingleResult();
                    throw new IllegalStateException("rolled back");
                }));

        // When
        long seen = system.as(municipality("615"), () -> count(database));

        // Then
        assertEquals(1, seen);
    }

    @Test
    void secondLockShowsNothingWithoutACaller() throws Exception {
        // Given
        make("615", "mine");

        // When
        long seen;
        try (Connection connection = TestDatabase.asService()) {
            seen = count(connection);
        }

        // Then
        assertEquals(0, seen);
    }

    @Test
    void secondLockRefusesToWriteForAnother() {
        // Given
        Caller horsens = municipality("615");

        // When
        RuntimeException refusal = assertThrows(
                RuntimeException.class,
                () -> system.as(horsens, () -> QuarkusTransaction.requiringNew().run(() -> {
                    entities.persist(new Note("253", "smuggled"));
                    entities.flush();
                })));

        // Then
        assertEquals(true, refusal.getMessage().contains("row-level security"), refusal.getMessage());
    }

    private static Response make(String municipality, String text) {
        Response made = Api.withToken(Tokens.municipality(municipality, "notes.write"))
                .body("{\"text\": \"" + text + "\"}")
                .post("/v1/notes");
        made.then().statusCode(201);
        return made;
    }

    private static Caller municipality(String code) {
        return new Caller("test", "test", new Tenant.Municipality(code), Set.of());
    }

    private static long count(AgroalDataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            return count(connection);
        }
    }

    private static long count(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from notes")) {
            row.next();
            return row.getLong(1);
        }
    }
}
