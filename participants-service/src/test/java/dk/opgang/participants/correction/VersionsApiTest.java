package dk.opgang.participants.correction;

import static dk.opgang.participants.Fixture.AREA;
import static dk.opgang.participants.Fixture.OTHER_AREA;
import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a municipality knew when: the participants of these tests are on kontanthjaelp since 2018 and live in an area since 2017. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class VersionsApiTest {

    private static final String RECIPIENT = Persona.ODINSGAARDEN.organisation().orElseThrow();

    enum Kind {
        BENEFIT_PERIOD("benefit-periods", Map.of("group", "sygedagpenge", "from", "2019-05-01"), "group", "a-dagpenge"),
        RESIDENCE("residences", Map.of("housingAreaId", OTHER_AREA, "from", "2019-05-01"), "housingAreaId", AREA);

        private final String path;
        private final Map<String, Object> next;
        private final String field;
        private final String other;

        Kind(String path, Map<String, Object> next, String field, String other) {
            this.path = path;
            this.next = next;
            this.field = field;
            this.other = other;
        }

        String list(UUID participant) {
            return "/v1/participants/" + participant + "/" + path;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_change_of_a_period_is_a_version_with_its_reason(Kind kind) {
        // Given
        UUID participant = participant();
        String first = kind.list(participant) + "/" + first(kind, participant);
        UUID next = open(kind, participant);
        String address = kind.list(participant) + "/" + next;
        patch(address, Map.of(kind.field, kind.other, "from", "2019-06-01", "changeReason", "typing-error"))
                .statusCode(200);
        patch(address, Map.of("to", "2019-09-01", "changeReason", "late-report"))
                .statusCode(200);

        // When
        as(Persona.HORSENS).header("If-Match", "*").delete(address).then().statusCode(204);
        // Then
        String tag = as(Persona.HORSENS).get(address + "/versions").header("ETag");
        as(Persona.HORSENS)
                .header("If-None-Match", tag)
                .get(address + "/versions")
                .then()
                .statusCode(304);
        as(Persona.HORSENS)
                .get(address + "/versions")
                .then()
                .statusCode(200)
                .body("items.id", contains(next.toString(), next.toString(), next.toString(), next.toString()))
                .body("items.version", contains(0, 1, 2, 3))
                .body("items.change", contains("opened", "corrected", "closed", "removed"))
                .body("items.changeReason", contains(null, "typing-error", "late-report", null))
                .body("items.from", contains("2019-05-01", "2019-06-01", "2019-06-01", "2019-06-01"))
                .body("items.to", contains(null, null, "2019-09-01", "2019-09-01"))
                .body("items[1]." + kind.field, equalTo(kind.other))
                .body("items[3].recordedAt", notNullValue())
                .body("items[3].recordedBy", equalTo("horsens"));
        as(Persona.HORSENS)
                .get(first + "/versions")
                .then()
                .body("items.to", contains(null, "2019-05-01", "2019-06-01", null))
                .body("items.change", contains("opened", "closed", "corrected", "corrected"))
                .body("items.changeReason", contains(null, null, null, null));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_list_is_shown_as_it_was_recorded_at_an_instant(Kind kind) {
        // Given
        UUID participant = participant();
        String before = recordedAt(kind, participant, first(kind, participant));
        UUID next = open(kind, participant);
        String opened = recordedAt(kind, participant, next);
        String address = kind.list(participant) + "/" + next;
        as(Persona.HORSENS).header("If-Match", "*").delete(address).then().statusCode(204);
        // When
        ValidatableResponse then = asOf(kind, participant, opened);
        // Then
        then.statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.id", hasItem(next.toString()))
                .body("items.find { it.id == '" + next + "' }.to", equalTo(null))
                .body("items.find { it.id != '" + next + "' }.endedByNext", equalTo(true));
        asOf(kind, participant, before).body("items.size()", equalTo(1)).body("items[0].to", equalTo(null));
        asOf(kind, participant, "2000-01-01T00:00:00Z").body("items", empty());
        asOf(kind, participant, "2099-01-01T00:00:00Z").body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_recorded_when_is_for_the_municipality_alone(Kind kind) {
        // Given
        UUID participant = participant();
        consent(participant, RECIPIENT, "benefits", "residence");
        String list = kind.list(participant);
        String versions = list + "/" + first(kind, participant) + "/versions";
        // When
        ValidatableResponse past = as(Persona.ODINSGAARDEN)
                .queryParam("asOf", "2099-01-01T00:00:00Z")
                .get(list)
                .then();
        // Then
        past.statusCode(403).body("code", equalTo("not-the-controller"));
        as(Persona.ODINSGAARDEN).get(list).then().statusCode(200);
        as(Persona.ODINSGAARDEN).get(versions).then().statusCode(404);
        as(Persona.GREVE).get(versions).then().statusCode(404);
        as(Persona.GREVE)
                .queryParam("asOf", "2099-01-01T00:00:00Z")
                .get(list)
                .then()
                .statusCode(404);
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?limit=500", participant)
                .then()
                .body("items.action", hasItem(kind == Kind.RESIDENCE ? "read-residence" : "read-benefits"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_reason_that_is_none_is_told_with_all_other_faults(Kind kind) {
        // Given
        UUID participant = participant();
        String address = kind.list(participant) + "/" + first(kind, participant);
        // When
        ValidatableResponse answer = patch(address, Map.of("changeReason", "because", "to", "2001-01-01"));
        // Then
        answer.statusCode(422).body("errors.pointer", contains("/changeReason", "/to"));
        as(Persona.HORSENS).get(address).then().body("version", equalTo(0));
    }

    @Test
    void of_two_corrections_at_once_one_is_made() throws Exception {
        // Given
        UUID participant = participant();
        String address = Kind.BENEFIT_PERIOD.list(participant) + "/" + first(Kind.BENEFIT_PERIOD, participant);
        String tag = as(Persona.HORSENS).get(address).header("ETag");
        // When
        List<Integer> answers;
        try (var threads = Executors.newFixedThreadPool(2)) {
            answers = threads
                    .invokeAll(Stream.of("sygedagpenge", "a-dagpenge")
                            .<java.util.concurrent.Callable<Integer>>map(group -> () -> as(Persona.HORSENS)
                                    .header("If-Match", tag)
                                    .body(Map.of("group", group))
                                    .patch(address)
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();
        }
        // Then
        assertEquals(List.of(200, 412), answers);
    }

    @Test
    void a_batch_leaves_versions_and_an_erasure_none() throws SQLException {
        // Given
        UUID participant = participant();
        open(Kind.RESIDENCE, participant);
        String versions = "select (select count(*) from benefit_period_versions where participant_id = '%1$s')"
                + " + (select count(*) from residence_versions where participant_id = '%1$s')";
        String kept = TestDatabase.texts(versions.formatted(participant)).getFirst();
        // When
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .delete("/v1/participants/{id}", participant)
                .then()
                .statusCode(204);
        // Then
        assertEquals("4", kept);
        assertEquals(List.of("0"), TestDatabase.texts(versions.formatted(participant)));
    }

    @Test
    void an_export_holds_the_versions() {
        // Given
        UUID participant = participant();
        open(Kind.BENEFIT_PERIOD, participant);
        // When
        ValidatableResponse export = as(Persona.HORSENS)
                .header("Opgang-Purpose", "data-subject-request")
                .get("/v1/participants/{id}/export", participant)
                .then();
        // Then
        export.statusCode(200)
                .body("versions.benefitPeriods.change", contains("opened", "closed", "opened"))
                .body("versions.residences.housingAreaId", contains(AREA))
                .body("departure", equalTo(null));
    }

    private static UUID open(Kind kind, UUID participant) {
        return id(as(Persona.HORSENS)
                .body(kind.next)
                .post(kind.list(participant))
                .then()
                .statusCode(201));
    }

    private static UUID first(Kind kind, UUID participant) {
        return UUID.fromString(as(Persona.HORSENS).get(kind.list(participant)).path("items[0].id"));
    }

    private static String recordedAt(Kind kind, UUID participant, UUID id) {
        return as(Persona.HORSENS)
                .get(kind.list(participant) + "/" + id + "/versions")
                .path("items[-1].recordedAt");
    }

    private static ValidatableResponse asOf(Kind kind, UUID participant, String instant) {
        return as(Persona.HORSENS)
                .queryParam("asOf", instant)
                .get(kind.list(participant))
                .then();
    }

    private static ValidatableResponse patch(String address, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(body)
                .patch(address)
                .then();
    }
}
