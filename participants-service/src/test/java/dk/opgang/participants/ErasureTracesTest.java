package dk.opgang.participants;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.alert.Told;
import dk.opgang.platform.testing.Marks;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an erasure neither number nor name stands anywhere in a form that can be read: in no table, event, kept answer, refused row or log line. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ErasureTracesTest {

    private static final String CPR = "2512719876";
    private static final String EARLIER_CPR = "2512719884";
    private static final String GIVEN = "Zyxtine";
    private static final String FAMILY = "Qvørmarksen";
    private static final String EARLIER_FAMILY = "Jwåxsen";
    private static final String KEY = "mark-9zqw7";
    private static final String PHONE = "29876541";
    private static final String EMAIL = "qzwx.mark@example.dk";
    private static final String TEXT = "Vwøxil til skolestart";
    private static final String NOTE = "Qzæwix om foråret";

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Handler listening = new Handler() {

        @Override
        public void publish(LogRecord line) {
            log.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {
            // What is heard is kept at once.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void listenNoLonger() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void nothingThatTellsTheErasedIsLeft() {
        // Given
        UUID id = markedPerson();
        refusedRowsAbout(id);
        answersAbout(id);
        assertTrue(TestDatabase.number("select count(*) from batch_rejections") > 0);
        Topics.publish(
                "opgang.initiatives.v1",
                UUID.randomUUID(),
                "dk.opgang.initiatives.consent-used.v1",
                UUID.randomUUID(),
                "{\"consentId\": \"none\", \"participantId\": \"" + id + "\"}",
                Map.of());
        TestDatabase.await("select count(*) from dead_letters where payload like '%" + id + "%'", 1);

        // When
        as(Persona.HORSENS)
                .header(
                        "If-Match",
                        "\""
                                + as(Persona.HORSENS)
                                        .get("/v1/participants/{id}", id)
                                        .<Integer>path("version") + "\"")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        TestDatabase.await("select count(*) from row_searches", 0);

        // Then
        List<String> tables = TestDatabase.texts("select oid::regclass::text from pg_class where relkind in ('r', 'p')"
                + " and relnamespace = 'public'::regnamespace and not relispartition");
        List<String> events = Topics.await(
                        "opgang.participants.v1", 3, event -> event.key().equals(id))
                .stream()
                .map(PublishedEvent::toString)
                .toList();
        List<String> traces = new ArrayList<>();
        for (String secret : List.of(CPR, EARLIER_CPR, GIVEN, FAMILY, EARLIER_FAMILY, KEY, PHONE, EMAIL, TEXT, NOTE)) {
            Marks.inTexts(secret).forEach((form, mark) -> {
                tables.stream()
                        .filter(table -> holds(table, mark))
                        .forEach(table -> traces.add(secret + " as " + form + " in " + table));
                if (log.stream().anyMatch(line -> line.contains(mark))) {
                    traces.add(secret + " as " + form + " in the log");
                }
                if (events.stream().anyMatch(event -> event.contains(mark))) {
                    traces.add(secret + " as " + form + " in an event");
                }
            });
        }
        assertEquals(List.of(), traces);
        assertTrue(tables.contains("batch_rejections") && tables.contains("idempotency_keys"), tables.toString());
        assertEquals(
                0,
                TestDatabase.number(
                        "select count(*) from subject_keys where wrapped is not null and subject_id = '" + id + "'"));
        assertEquals(0, TestDatabase.number("select count(*) from idempotency_keys where body like '%" + id + "%'"));
    }

    /** Somebody who had another number and name before, with a contact, a family, a phone, a consent and an alert. */
    private static UUID markedPerson() {
        Map<String, Object> body = Fixture.citizen(EARLIER_CPR);
        body.put("givenName", GIVEN);
        body.put("familyName", EARLIER_FAMILY);
        body.put("source", Map.of("system", "marks", "id", KEY));
        UUID id = Fixture.id(keyed().body(body).post("/v1/participants").then().statusCode(201));
        keyed().header("If-Match", "\"0\"")
                .body(Map.of("cpr", CPR, "familyName", FAMILY))
                .patch("/v1/participants/{id}", id)
                .then()
                .statusCode(200);
        keyed().body(Map.of(
                        "at",
                        "2019-03-05T09:00:00Z",
                        "kind",
                        "conversation",
                        "place",
                        "home",
                        "attended",
                        true,
                        "source",
                        Map.of("system", "marks", "id", KEY)))
                .post("/v1/participants/{id}/contacts", id)
                .then()
                .statusCode(201);
        keyed().header("If-None-Match", "*")
                .body(Map.of("phone", PHONE, "email", EMAIL))
                .put("/v1/participants/{id}/contact-information", id)
                .then()
                .statusCode(201);
        UUID household = Fixture.id(keyed().body(Map.of("memberIds", List.of(id)))
                .post("/v1/households")
                .then()
                .statusCode(201));
        keyed().body(Map.of("text", TEXT, "state", "open"))
                .post("/v1/households/{id}/goals", household)
                .then()
                .statusCode(201);
        Fixture.consent(id, Persona.SALUS.organisation().orElseThrow(), "identity", "contacts");
        Told.of(id, Told.BO_VEST).publish();
        Told.of(id, null).publish();
        keyed().body(Map.of("decision", "joined", "note", NOTE))
                .post("/v1/coordination-alerts/{id}/decision", Told.awaitAlert(id))
                .then()
                .statusCode(200);
        return id;
    }

    private static void refusedRowsAbout(UUID id) {
        keyed().contentType("text/csv;charset=UTF-8")
                .body("""
                        sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason
                        marks,%1$s,%2$s,%3$s,%4$s,,no-such,2018-01-01,,
                        marks,other-1,%5$s,%3$s,%6$s,,,,2018-01-01,
                        marks,%2$s,,%3$s,%4$s,,,,,
                        """.formatted(KEY, CPR, GIVEN, FAMILY, EARLIER_CPR, EARLIER_FAMILY))
                .post("/v1/participant-batches")
                .then()
                .statusCode(201)
                .body("rows.rejected", greaterThan(1));
        keyed().contentType("text/csv;charset=UTF-8")
                .body("""
                        sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId
                        marks,%s,%s,2019-03-05T09:00:00Z,%s,home,true,
                        """.formatted(KEY, id, FAMILY))
                .post("/v1/contact-batches")
                .then()
                .statusCode(201)
                .body("rows.rejected", equalTo(1));
    }

    /** Look-ups, refusals and faults, each of which could be kept or logged. */
    private static void answersAbout(UUID id) {
        keyed().body(Map.of("cpr", CPR)).post("/v1/participants/lookup").then().statusCode(200);
        keyed().body(Fixture.citizen(CPR)).post("/v1/participants").then().statusCode(409);
        Map<String, Object> faulty = Fixture.citizen(CPR);
        faulty.put("familyName", FAMILY);
        faulty.put(EARLIER_FAMILY, KEY);
        keyed().body(faulty).post("/v1/participants").then().statusCode(400);
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/identity", id)
                .then()
                .statusCode(200);
    }

    private static boolean holds(String table, String mark) {
        return TestDatabase.number("select count(*) from (select from " + table + " t where position('"
                        + mark.replace("'", "''") + "' in t::text) > 0 limit 1) found")
                > 0;
    }

    private static RequestSpecification keyed() {
        return as(Persona.HORSENS).header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
