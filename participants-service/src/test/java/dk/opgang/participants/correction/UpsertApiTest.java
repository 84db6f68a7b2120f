package dk.opgang.participants.correction;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is posted again under its key with another value is taken, and read back so, or refused naming the field. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class UpsertApiTest {

    enum Kind {
        BENEFIT_PERIOD(
                "NewBenefitPeriod",
                "benefit-periods",
                Map.of(
                        "group",
                        "sygedagpenge",
                        "from",
                        "2019-05-01",
                        "to",
                        "2019-08-01",
                        "closingReason",
                        "employment"),
                Map.of("group", "a-dagpenge", "from", "2019-06-01", "to", "2019-09-01", "closingReason", "education")),
        RESIDENCE(
                "NewResidence",
                "residences",
                Map.of("housingAreaId", OTHER_AREA, "from", "2019-05-01", "to", "2019-08-01"),
                Map.of("housingAreaId", AREA, "from", "2019-06-01", "to", "2019-09-01")),
        CONTACT(
                "NewContact",
                "contacts",
                Map.of(
                        "at", "2019-03-05T09:00:00Z",
                        "kind", "conversation",
                        "place", "town-hall",
                        "attended", false,
                        "initiativeId", UUID.randomUUID().toString()),
                Map.of(
                        "at", "2019-03-06T09:00:00Z",
                        "kind", "course",
                        "place", "outreach-office",
                        "attended", true,
                        "initiativeId", UUID.randomUUID().toString())),
        EDUCATION_READINESS(
                "NewEducationReadiness",
                "education-readiness",
                Map.of("schoolYear", "2018/2019", "readiness", "not-ready", "assessedOn", "2018-11-20"),
                Map.of("schoolYear", "2019/2020", "readiness", "ready", "assessedOn", "2018-12-20")),
        CONSENT(
                "NewConsent",
                "consents",
                Map.of(
                        "purpose", "employment-effort",
                        "dataCategories", List.of("contacts"),
                        "sourceOrganisation", "615",
                        "recipientOrganisation",
                                Persona.ODINSGAARDEN.organisation().orElseThrow(),
                        "initiativeId", UUID.randomUUID().toString(),
                        "from", "2020-01-01",
                        "until", "2099-01-01"),
                Map.of(
                        "purpose", "placement",
                        "dataCategories", List.of("benefits"),
                        "sourceOrganisation", "253",
                        "recipientOrganisation", Persona.BO_VEST.organisation().orElseThrow(),
                        "initiativeId", UUID.randomUUID().toString(),
                        "from", "2020-02-01",
                        "until", "2098-01-01")),
        RESTRICTION(
                "NewProcessingRestriction",
                "restriction",
                Map.of("reason", "accuracy-contested"),
                Map.of("reason", "objection-pending"));

        private final String schema;
        private final String path;
        private final Map<String, Object> body;
        private final Map<String, Object> changes;

        Kind(String schema, String path, Map<String, Object> body, Map<String, Object> changes) {
            this.schema = schema;
            this.path = path;
            this.body = body;
            this.changes = changes;
        }

        boolean hasSource() {
            return this != RESTRICTION;
        }

        String address(UUID participant, String id) {
            return switch (this) {
                case CONSENT -> "/v1/consents/" + id;
                case RESTRICTION -> "/v1/participants/" + participant + "/restriction";
                default -> "/v1/participants/" + participant + "/" + path + "/" + id;
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_documented_field_posted_again_is_taken_or_refused_by_name(Kind kind) {
        // Given
        Set<String> documented = new HashMap<>(documented(kind)).keySet();
        documented.remove("source");
        assertEquals(documented, kind.changes.keySet());
        for (String field : documented) {
            UUID participant = participant();
            Map<String, Object> body = new HashMap<>(kind.body);
            if (kind.hasSource()) {
                body.put(
                        "source",
                        Map.of("system", "ksd", "id", UUID.randomUUID().toString()));
            }
            String id = post(kind, participant, body)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            body.put(field, kind.changes.get(field));
            // When
            Response again = post(kind, participant, body);
            // Then
            takenOrRefused(kind, field, again, kind.address(participant, id));
        }
    }

    private static void takenOrRefused(Kind kind, String field, Response again, String address) {
        if (again.statusCode() == 200) {
            assertEquals(
                    kind.changes.get(field),
                    as(Persona.HORSENS).get(address).<Object>path(field),
                    kind + " was answered 200 and kept the former " + field);
        } else {
            List<String> pointers = again.then().extract().path("errors.pointer");
            assertTrue(pointers.contains("/" + field), kind + " refused " + field + " by " + pointers);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RESTRICTION"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_key_itself_is_corrected_like_any_other_field(Kind kind) {
        // Given
        UUID participant = participant();
        String id = post(kind, participant, kind.body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> source = Map.of("system", "ksd", "id", UUID.randomUUID() + "-other");
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("source", source))
                .patch(kind.address(participant, id))
                .then()
                .statusCode(200);
        // Then
        assertEquals(
                source, as(Persona.HORSENS).get(kind.address(participant, id)).path("source"));
    }

    private static Response post(Kind kind, UUID participant, Map<String, Object> body) {
        return as(Persona.HORSENS).body(body).post("/v1/participants/{id}/{path}", participant, kind.path);
    }

    private static Map<String, Object> documented(Kind kind) {
        return as(Persona.HORSENS)
                .get("/q/openapi?format=json")
                .path("components.schemas." + kind.schema + ".properties");
    }
}
