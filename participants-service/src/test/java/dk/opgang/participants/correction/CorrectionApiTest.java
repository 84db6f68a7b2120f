package dk.opgang.participants.correction;

import static dk.opgang.participants.Fixture.consentBody;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is recorded of a participant can be corrected and taken back by its municipality, and others are told. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class CorrectionApiTest {

    private static final String ODINSGAARDEN =
            Persona.ODINSGAARDEN.organisation().orElseThrow();

    enum Kind {
        BENEFIT_PERIOD(
                "benefit-periods",
                "benefit-period",
                Map.of("group", "sygedagpenge", "from", "2019-05-01"),
                Map.of("from", "2019-06-01")),
        RESIDENCE(
                "residences",
                "residence",
                Map.of("housingAreaId", Fixture.OTHER_AREA, "from", "2019-05-01"),
                Map.of("from", "2019-06-01")),
        CONTACT(
                "contacts",
                "contact",
                Map.of("at", "2019-03-05T09:00:00Z", "kind", "conversation", "place", "town-hall", "attended", false),
                Map.of("attended", true)),
        EDUCATION_READINESS(
                "education-readiness",
                "education-readiness",
                Map.of("schoolYear", "2018/2019", "readiness", "not-ready"),
                Map.of("schoolYear", "2019/2020")),
        CONSENT("consents", "consent", consentBody(ODINSGAARDEN, "contacts"), Map.of("until", "2030-01-01"));

        private final String path;
        private final String name;
        private final Map<String, Object> body;
        private final Map<String, Object> correction;

        Kind(String path, String name, Map<String, Object> body, Map<String, Object> correction) {
            this.path = path;
            this.name = name;
            this.body = body;
            this.correction = correction;
        }

        String address(UUID participant, String id) {
            return this == CONSENT ? "/v1/consents/" + id : "/v1/participants/" + participant + "/" + path + "/" + id;
        }

        /** Whether a correction is told as the record was: the last state counts. */
        boolean isRecordedAgain() {
            return this == CONTACT || this == EDUCATION_READINESS;
        }

        String correctedEvent() {
            return "dk.opgang.participants." + name + (isRecordedAgain() ? "-recorded.v1" : "-corrected.v1");
        }

        String removedEvent() {
            return "dk.opgang.participants." + name + "-removed.v1";
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_recorded_is_corrected(Kind kind) {
        // Given
        UUID participant = participant();
        String id = record(kind, participant);
        String address = kind.address(participant, id);
        // When
        ValidatableResponse corrected = patch(address, tag(address), kind.correction);
        // Then
        kind.correction.forEach((field, value) -> corrected.statusCode(200).body(field, equalTo(value)));
        as(Persona.HORSENS)
                .get(address)
                .then()
                .header("ETag", corrected.extract().header("ETag"));
        told(participant, id, kind.correctedEvent(), kind.isRecordedAgain() ? 2 : 1);
        logged(participant, "correct-" + kind.name);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_never_was_is_taken_back(Kind kind) {
        // Given
        UUID participant = participant();
        String id = record(kind, participant);
        String address = kind.address(participant, id);
        String tag = tag(address);
        // When
        ValidatableResponse removed =
                as(Persona.HORSENS).header("If-Match", tag).delete(address).then();
        // Then
        removed.statusCode(204);
        as(Persona.HORSENS).get(address).then().statusCode(404);
        told(participant, id, kind.removedEvent(), 1);
        logged(participant, "remove-" + kind.name);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"BENEFIT_PERIOD", "RESIDENCE"})
    void the_period_before_goes_on_when_the_next_never_was(Kind kind) {
        // Given
        UUID participant = participant();
        String list = "/v1/participants/" + participant + "/" + kind.path;
        String address = kind.address(participant, record(kind, participant));
        as(Persona.HORSENS).get(list).then().body("items[0].to", equalTo("2019-05-01"));
        patch(address, tag(address), kind.correction).statusCode(200);
        as(Persona.HORSENS).get(list).then().body("items[0].to", equalTo("2019-06-01"));
        // When
        as(Persona.HORSENS).header("If-Match", "*").delete(address).then().statusCode(204);
        // Then
        as(Persona.HORSENS)
                .get(list)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].to", equalTo(null))
                .body("items[0].endedByNext", equalTo(false));
    }

    private static String record(Kind kind, UUID participant) {
        return as(Persona.HORSENS)
                .body(kind.body)
                .post("/v1/participants/{id}/{path}", participant, kind.path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String tag(String address) {
        return as(Persona.HORSENS).get(address).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse patch(String address, String tag, Map<String, Object> body) {
        return as(Persona.HORSENS)
                .header("If-Match", tag)
                .body(body)
                .patch(address)
                .then();
    }

    /** Waits until others were told of the record that often. */
    private static void told(UUID participant, String record, String type, int times) {
        Topics.await(
                "opgang.participants.v1",
                times,
                event -> event.key().equals(participant)
                        && event.type().equals(type)
                        && event.data().toString().contains(record));
    }

    private static void logged(UUID participant, String action) {
        as(Persona.HORSENS)
                .get("/v1/participants/{id}/access-log?limit=500", participant)
                .then()
                .body("items.action", hasItems(action));
    }
}
