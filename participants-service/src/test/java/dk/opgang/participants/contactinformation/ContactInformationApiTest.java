package dk.opgang.participants.contactinformation;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static dk.opgang.platform.testing.Api.withToken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ContactInformationApiTest {

    private static final String PATH = "/v1/participants/{id}/contact-information";
    private static final Map<String, Object> REACHED = Map.of(
            "addressId", "0a3f507a-0000-32b8-e044-0003ba298018", "phone", "+45 70 10 20 30", "email", "t@example.dk");

    @Test
    void it_is_kept_encrypted_and_read_for_a_purpose() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse put = put(id, REACHED);
        // Then
        put.statusCode(201).body("phone", equalTo("+45 70 10 20 30"));
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get(PATH, id)
                .then()
                .statusCode(200)
                .header("ETag", put.extract().header("ETag"))
                .header("Cache-Control", "no-store")
                .body("email", equalTo("t@example.dk"))
                .body("addressId", equalTo("0a3f507a-0000-32b8-e044-0003ba298018"));
        as(Persona.HORSENS).get(PATH, id).then().statusCode(400).body("code", equalTo("purpose-required"));
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", id)
                .then()
                .body("items.action", hasItem("read-contact-information"))
                .body("items.action", hasItem("record-contact-information"));
        assertEquals(
                0,
                TestDatabase.number("select count(*) from contact_information where participant_id = '" + id
                        + "' and position(convert_to('example', 'UTF8') in sealed) > 0"));
    }

    @Test
    void it_is_replaced_and_forgotten_by_who_knows_its_version() {
        // Given
        UUID id = participant();
        String tag = put(id, REACHED).statusCode(201).extract().header("ETag");
        // When
        ValidatableResponse replaced = as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(Map.of("email", "u@example.dk"))
                .put(PATH, id)
                .then();
        // Then
        replaced.statusCode(200).body("email", equalTo("u@example.dk")).body("phone", nullValue());
        put(id, REACHED).statusCode(412);
        as(Persona.HORSENS).header("If-Match", tag).delete(PATH, id).then().statusCode(412);
        as(Persona.HORSENS)
                .header("If-Match", replaced.extract().header("ETag"))
                .delete(PATH, id)
                .then()
                .statusCode(204);
        read(as(Persona.HORSENS), id).statusCode(404);
    }

    @Test
    void it_tells_at_least_one_way_and_all_faults_at_once() {
        // Given
        UUID id = participant();
        // When
        ValidatableResponse nothing = put(id, Map.of());
        // Then
        nothing.statusCode(422).body("errors.code", contains("required"));
        put(id, Map.of("phone", "no", "email", "nobody"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/phone", "/email"));
    }

    @ParameterizedTest
    @CsvSource({
        "contact-information, , 200",
        "residence, , 404",
        "contact-information, name-and-address, 404",
        "contact-information, threatened, 404"
    })
    void an_organisation_reads_what_a_consent_names_of_who_is_not_protected(
            String category, String protection, int status) {
        // Given
        UUID id = participant();
        put(id, REACHED).statusCode(201);
        consent(id, Persona.ODINSGAARDEN.organisation().orElseThrow(), category);
        if (protection != null) {
            protect(id, protection);
        }
        // When
        ValidatableResponse answer =
                read(withToken(Tokens.of(Persona.ODINSGAARDEN, "participants.read participants.identify")), id);
        // Then
        answer.statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"name-and-address, 200", "threatened, 404"})
    void a_municipality_reads_it_unless_somebody_is_threatened(String protection, int status) {
        // Given
        UUID id = participant();
        put(id, REACHED).statusCode(201);
        consent(id, Persona.GREVE.municipality().orElseThrow(), "contact-information");
        protect(id, protection);
        // When
        ValidatableResponse answer = read(as(Persona.GREVE), id);
        // Then
        answer.statusCode(status);
    }

    @Test
    void of_who_is_protected_only_trusted_staff_read_and_write_it() {
        // Given
        UUID id = participant();
        put(id, REACHED).statusCode(201);
        protect(id, "name-and-address");
        // When
        ValidatableResponse refused = read(as(Persona.HORSENS), id);
        // Then
        refused.statusCode(403).body("code", equalTo("protected-identity"));
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(REACHED)
                .put(PATH, id)
                .then()
                .statusCode(403);
        read(as(Persona.HORSENS_TRUSTED), id).statusCode(200);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log", id)
                .then()
                .body("items.action", hasItem("read-protected-identity"))
                .body("items.action", not(hasItem("read-contact-information")));
    }

    @Test
    void a_reader_does_not_write_it() {
        // Given
        UUID id = participant();
        consent(id, Persona.GREVE.municipality().orElseThrow(), "contact-information");
        // When
        ValidatableResponse answer = as(Persona.GREVE)
                .header("If-None-Match", "*")
                .body(REACHED)
                .put(PATH, id)
                .then();
        // Then
        answer.statusCode(403).body("code", equalTo("not-the-controller"));
    }

    @Test
    void it_is_exported_and_erased_with_the_participant() {
        // Given
        UUID id = participant();
        put(id, REACHED).statusCode(201);
        as(Persona.HORSENS)
                .header("Opgang-Purpose", "case-handling")
                .get("/v1/participants/{id}/export", id)
                .then()
                .statusCode(200)
                .body("contactInformation.email", equalTo("t@example.dk"));
        as(Persona.HORSENS).get("/v1/participants/{id}", id).then().body(not(containsString("example.dk")));
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", id)
                .then()
                .statusCode(204);
        // Then
        assertEquals(
                0, TestDatabase.number("select count(*) from contact_information where participant_id = '" + id + "'"));
    }

    @Test
    void whoever_has_read_it_is_told_that_it_was_corrected() {
        // Given
        UUID id = participant();
        put(id, REACHED).statusCode(201);
        consent(id, Persona.GREVE.municipality().orElseThrow(), "contact-information");
        read(as(Persona.GREVE), id).statusCode(200);
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("email", "u@example.dk"))
                .put(PATH, id)
                .then()
                .statusCode(200);
        // Then
        Waiting.await().untilAsserted(() -> as(Persona.GREVE)
                .get("/v1/consent-notices?participantId=" + id)
                .then()
                .body("items.kind", contains("rectified"))
                .body("items[0].readUnderIt.dataCategories", contains("contact-information")));
    }

    private static ValidatableResponse put(UUID id, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(body)
                .put(PATH, id)
                .then();
    }

    private static ValidatableResponse read(RequestSpecification request, UUID id) {
        return request.header("Opgang-Purpose", "case-handling").get(PATH, id).then();
    }

    private static void protect(UUID id, String kind) {
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
        as(Persona.HORSENS)
                .header("If-None-Match", "*")
                .body(Map.of("kind", kind, "from", today))
                .put("/v1/participants/{id}/protection", id)
                .then()
                .statusCode(201);
    }
}
