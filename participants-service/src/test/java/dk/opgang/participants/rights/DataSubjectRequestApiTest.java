package dk.opgang.participants.rights;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class DataSubjectRequestApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    private static final String SALUS = Persona.SALUS.organisation().orElseThrow();

    @Test
    void a_request_is_due_after_a_month_and_decided_once() {
        // Given
        UUID id = participant();
        ValidatableResponse late = ask(id, "rectification", LocalDate.of(2020, 1, 31));
        // When
        ValidatableResponse refused = decide(id, id(late), "refused", "public-task", TODAY);
        // Then
        late.statusCode(201)
                .body("dueOn", equalTo("2020-02-29"))
                .body("state", equalTo("received"))
                .body("overdue", equalTo(true))
                .body("decision", nullValue());
        refused.statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("decided"))
                .body("overdue", equalTo(false))
                .body("decision", equalTo("refused"))
                .body("ground", equalTo("public-task"))
                .body("toldOn", equalTo(TODAY.toString()));
        decide(id, id(late), "granted", null, TODAY).statusCode(409).body("code", equalTo("decided-already"));
        extend(id, id(late), TODAY).statusCode(409).body("code", equalTo("decided-already"));
    }

    @Test
    void an_answer_is_put_off_once_and_in_time() {
        // Given
        UUID id = participant();
        UUID request = id(ask(id, "access", LocalDate.of(2020, 1, 31)));
        UUID other = id(ask(id, "portability", LocalDate.of(2020, 1, 31)));
        extend(id, request, TODAY.plusDays(1)).statusCode(422).body("errors.code", hasItem("in-the-future"));
        extend(id, request, LocalDate.of(2020, 1, 30)).statusCode(422).body("errors.code", hasItem("before-from"));
        // When
        ValidatableResponse extended = extend(id, request, LocalDate.of(2020, 2, 28));
        // Then
        extended.statusCode(200).body("dueOn", equalTo("2020-04-29")).body("extensionToldOn", equalTo("2020-02-28"));
        extend(id, request, LocalDate.of(2020, 2, 28)).statusCode(409).body("code", equalTo("extended-already"));
        as(Persona.HORSENS)
                .body(Map.of("toldOn", "2020-02-29"))
                .post("/v1/data-subject-requests/{id}/extension", other)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-late"));
    }

    @Test
    void what_is_wrong_with_a_decision_is_told_at_once() {
        // Given
        UUID id = participant();
        UUID request = id(ask(id, "access", TODAY.minusDays(3)));
        // When
        ValidatableResponse decided = as(Persona.HORSENS)
                .body(Map.of(
                        "decision", "partly-granted",
                        "decidedOn", TODAY.toString(),
                        "toldOn", TODAY.minusDays(4).toString()))
                .post("/v1/data-subject-requests/{id}/decision", request)
                .then();
        // Then
        decided.statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/ground", "/toldOn"))
                .body("errors.code", containsInAnyOrder("required", "before-from"));
        decide(id, request, "granted", "public-task", TODAY)
                .statusCode(422)
                .body("errors.code", hasItem("only-when-refused"));
        decide(id, request, "refused", "no-such", TODAY).statusCode(422).body("errors.code", hasItem("unknown-code"));
        ask(id, "access", TODAY.plusDays(1)).statusCode(422).body("errors.code", hasItem("in-the-future"));
        ask(id, "no-such", TODAY.plusDays(1))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/article", "/receivedOn"))
                .body("errors.code", containsInAnyOrder("unknown-code", "in-the-future"));
    }

    @Test
    void the_municipality_alone_finds_what_is_to_be_answered() {
        // Given
        UUID id = participant();
        consent(id, SALUS, "benefits", "contacts");
        UUID late = id(ask(id, "access", LocalDate.of(2020, 1, 31)));
        UUID decided = id(ask(id, "portability", TODAY));
        decide(id, decided, "refused", "not-by-automated-means", TODAY).statusCode(200);
        String all = "/v1/data-subject-requests?limit=500&sort=-createdAt";
        // When
        ValidatableResponse overdue =
                as(Persona.HORSENS).get(all + "&overdue=true&state=received").then();
        // Then
        overdue.body("items.id", hasItem(late.toString())).body("items.id", not(hasItem(decided.toString())));
        as(Persona.HORSENS)
                .get(all + "&article=portability&state=decided&overdue=false")
                .then()
                .body("items.id", hasItem(decided.toString()))
                .body("items.article", not(hasItem("access")));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/requests?count=true", id)
                .then()
                .body("count", equalTo(2));
        as(Persona.SALUS).get(all).then().statusCode(200).body("items", empty());
        as(Persona.GREVE).get("/v1/data-subject-requests/{id}", late).then().statusCode(404);
        as(Persona.SALUS).get("/v1/participants/{id}/requests", id).then().statusCode(404);
        as(Persona.SALUS)
                .get("/v1/participants/{id}/requests/{rid}", id, late)
                .then()
                .statusCode(404);
        as(Persona.GREVE)
                .body(Map.of("article", "access", "receivedOn", "2020-01-01"))
                .post("/v1/participants/{id}/requests", id)
                .then()
                .statusCode(404);
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", id)
                .then()
                .statusCode(200)
                .body("requests.id", containsInAnyOrder(late.toString(), decided.toString()));
    }

    @ParameterizedTest
    @CsvSource({"objection, objection-pending", "restriction, accuracy-contested"})
    void what_is_undecided_restricts_until_it_is_refused(String article, String reason) {
        // Given
        UUID id = participant();
        consent(id, SALUS, "benefits");
        UUID request = id(ask(id, article, TODAY));
        reasonOf(id).statusCode(200).body("reason", equalTo(reason));
        as(Persona.SALUS).get("/v1/participants/{id}", id).then().statusCode(404);
        UUID second = id(ask(id, "objection", TODAY));
        decide(id, request, "refused", "public-task", TODAY).statusCode(200);
        reasonOf(id).statusCode(200).body("reason", equalTo("objection-pending"));
        // When
        ValidatableResponse refused = decide(id, second, "refused", "public-task", TODAY);
        // Then
        refused.statusCode(200);
        reasonOf(id).statusCode(404);
        as(Persona.SALUS).get("/v1/participants/{id}", id).then().statusCode(200);
    }

    @Test
    void what_is_granted_or_was_restricted_otherwise_stays_restricted() {
        // Given
        UUID granted = participant();
        UUID objection = id(ask(granted, "objection", TODAY));
        UUID other = participant();
        as(Persona.HORSENS)
                .body(Map.of("reason", "legal-claim"))
                .post("/v1/participants/{id}/restriction", other)
                .then()
                .statusCode(201);
        UUID refused = id(ask(other, "restriction", TODAY));
        // When
        decide(granted, objection, "granted", null, TODAY).statusCode(200);
        decide(other, refused, "refused", "manifestly-unfounded", TODAY).statusCode(200);
        // Then
        reasonOf(granted).statusCode(200).body("reason", equalTo("objection-pending"));
        reasonOf(other).statusCode(200).body("reason", equalTo("legal-claim"));
    }

    @Test
    void a_request_that_is_corrected_restricts_as_what_it_is() {
        // Given
        UUID id = participant();
        Map<String, Object> body = new HashMap<>(Map.of(
                "article", "objection", "receivedOn", "2020-03-01", "source", Map.of("system", "esdh", "id", id)));
        as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/requests", id)
                .then()
                .statusCode(201);
        reasonOf(id).statusCode(200);
        body.put("article", "rectification");
        body.put("receivedOn", "2020-03-31");
        // When
        ValidatableResponse corrected = as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/requests", id)
                .then();
        // Then
        corrected.statusCode(200).body("dueOn", equalTo("2020-04-30"));
        reasonOf(id).statusCode(404);
    }

    @Test
    void a_granted_erasure_is_executed_and_leaves_ids_and_dates() {
        // Given
        UUID id = participant();
        UUID stranger = id(ask(participant(), "erasure", TODAY));
        UUID access = id(ask(id, "access", TODAY));
        UUID erasure = id(as(Persona.HORSENS)
                .body(Map.of(
                        "article",
                        "erasure",
                        "receivedOn",
                        TODAY.toString(),
                        "source",
                        Map.of("system", "x", "id", id)))
                .post("/v1/participants/{id}/requests", id)
                .then());
        erase(id, "").statusCode(409).body("code", equalTo("data-subject-request-open"));
        decide(id, access, "granted", null, TODAY).statusCode(200);
        erase(id, "?requestId=" + erasure).statusCode(409).body("code", equalTo("request-not-granted"));
        erase(id, "?requestId=" + access).statusCode(409).body("code", equalTo("request-not-granted"));
        erase(id, "?requestId=" + stranger).statusCode(409).body("code", equalTo("request-not-granted"));
        decide(id, erasure, "granted", null, TODAY).statusCode(200);
        // When
        ValidatableResponse erased = erase(id, "?requestId=" + erasure);
        // Then
        erased.statusCode(204);
        as(Persona.HORSENS)
                .get("/v1/data-subject-requests/{id}", erasure)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(id.toString()))
                .body("executedAt", notNullValue())
                .body("source", nullValue())
                .body("ground", nullValue());
        as(Persona.HORSENS).get("/v1/participants/{id}/requests", id).then().statusCode(404);
        assertEquals(
                1,
                TestDatabase.number("select count(*) from data_subject_requests where participant_id = '" + id + "'"));
    }

    @Test
    void a_reader_may_not_record_and_is_told_of_no_restriction() {
        // Given
        UUID id = participant();
        String municipality = Persona.GREVE.municipality().orElseThrow();
        consent(id, municipality, "benefits");
        // When
        ValidatableResponse posted = as(Persona.GREVE)
                .body(Map.of("article", "access", "receivedOn", TODAY.toString()))
                .post("/v1/participants/{id}/requests", id)
                .then();
        // Then
        posted.statusCode(403).body("code", equalTo("not-the-controller"));
        as(Persona.GREVE).get("/v1/participants/{id}/restriction", id).then().statusCode(404);
    }

    private static ValidatableResponse ask(UUID id, String article, LocalDate receivedOn) {
        return as(Persona.HORSENS)
                .body(Map.of("article", article, "receivedOn", receivedOn.toString()))
                .post("/v1/participants/{id}/requests", id)
                .then();
    }

    private static ValidatableResponse extend(UUID id, UUID request, LocalDate toldOn) {
        return as(Persona.HORSENS)
                .body(Map.of("toldOn", toldOn.toString()))
                .post("/v1/participants/{id}/requests/{rid}/extension", id, request)
                .then();
    }

    private static ValidatableResponse decide(UUID id, UUID request, String decision, String ground, LocalDate on) {
        Map<String, Object> body = new HashMap<>();
        body.put("decision", decision);
        body.put("ground", ground);
        body.put("decidedOn", on.toString());
        body.put("toldOn", on.toString());
        return as(Persona.HORSENS)
                .body(body)
                .post("/v1/participants/{id}/requests/{rid}/decision", id, request)
                .then();
    }

    private static ValidatableResponse reasonOf(UUID id) {
        return as(Persona.HORSENS).get("/v1/participants/{id}/restriction", id).then();
    }

    private static ValidatableResponse erase(UUID id, String query) {
        return as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/" + id + query)
                .then();
    }
}
