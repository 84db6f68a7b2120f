package dk.opgang.network.member;

import static dk.opgang.network.member.MemberRequests.MEMBERS;
import static dk.opgang.network.member.MemberRequests.municipality;
import static dk.opgang.network.member.MemberRequests.post;
import static dk.opgang.network.member.MemberRequests.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class MemberApiTest {

    @BeforeEach
    void forgetEarlierTests() {
        MemberRequests.forgetAll();
    }

    @Test
    void coordinatorRegistersAMember() {
        // When
        var answer = post(Persona.COORDINATOR, municipality("Horsens Kommune", "0615"));

        // Then
        answer.then()
                .statusCode(201)
                .header("ETag", startsWith("\"0-"))
                .header("Location", equalTo(MEMBERS + "/" + answer.path("id")))
                .body("municipalityCode", equalTo("615"))
                .body("coveredFields", hasSize(0))
                .body("missingFields", contains("culture", "health", "employment"))
                .body("createdAt", notNullValue())
                .body("version", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"municipalityCode\": \"615\"', /municipalityCode",
        "'\"cvr\": \"90300008\"', /cvr",
        "'\"kind\": \"other\"', /cvr",
    })
    void anyOtherOrganisationRegistersOnlyItself(String facts, String pointer) {
        // Given
        String token = Tokens.organisation("90100009", "network.read network.write");

        // When
        var foreign = Api.withToken(token)
                .body("{\"name\": \"A name\", " + facts + "}")
                .post(MEMBERS);

        // Then
        foreign.then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("not-own-organisation"));
        Api.withToken(token)
                .body("{\"name\": \"A housing organisation\", \"cvr\": \"90100009\"}")
                .post(MEMBERS)
                .then()
                .statusCode(201);
    }

    @Test
    void anotherOrganisationChangesNoMember() {
        // Given
        String id = registered("Greve Kommune", "253");
        String token = Tokens.organisation("90100009", "network.read network.write");

        // When
        var changed = Api.withToken(token)
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Taken over\"}")
                .patch(MEMBERS + "/" + id);

        // Then
        changed.then().statusCode(403).body("code", equalTo("anothers-member"));
        MemberRequests.postPersonWith(token, id).then().statusCode(403);
    }

    @Test
    void whoActsForNobodyRegistersNobody() {
        // Given
        String token = Tokens.of(Map.of("sub", "n", "azp", "n", "scope", "network.read network.write"));

        // When
        var answer = Api.withToken(token).body("{\"name\": \"Somebody\"}").post(MEMBERS);

        // Then
        answer.then().statusCode(403).body("code", equalTo("coordination-only"));
    }

    @Test
    void registrationIsPublished() {
        // When
        String id = registered("Greve Kommune", "253");

        // Then
        var event = Topics.of("opgang.network.v1", UUID.fromString(id), 1).getFirst();
        assertEquals("dk.opgang.network.member-joined.v1", event.type());
        assertEquals("Greve Kommune", event.data().get("name").asText());
    }

    @Test
    void municipalityRegistersItself() {
        // When
        var answer = post(Persona.HORSENS, municipality("Horsens Kommune", "615"));

        // Then
        answer.then().statusCode(201);
    }

    @Test
    void aMunicipalityNeedsToSayNoMoreThanItsName() {
        // When
        var answer = post(Persona.HORSENS, "{\"name\": \"Horsens\"}");

        // Then
        answer.then()
                .statusCode(201)
                .body("kind", equalTo("municipality"))
                .body("role", equalTo("primary"))
                .body("municipalityCode", equalTo("615"));
    }

    @ParameterizedTest
    @CsvSource({
        "Aarhus Kommune, municipality, 751",
        "Aarhus Universitet, other,",
        "Aarhus, other,",
    })
    void theCoordinatorsMembersAreKnownByTheirNames(String name, String kind, String code) {
        // When
        var answer = post(Persona.COORDINATOR, "{\"name\": \"%s\"}".formatted(name));

        // Then
        answer.then().statusCode(201).body("kind", equalTo(kind)).body("municipalityCode", equalTo(code));
    }

    @Test
    void municipalityCannotRegisterAnother() {
        // When
        var answer = post(Persona.HORSENS, municipality("Greve Kommune", "253"));

        // Then
        answer.then().statusCode(422).body("errors.code", contains("not-own-municipality"));
    }

    @Test
    void municipalityCannotChangeAnother() {
        // Given
        String id = registered("Greve Kommune", "253");

        // When
        var answer = Api.as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"x\"}")
                .patch(MEMBERS + "/" + id);

        // Then
        answer.then().statusCode(403).body("code", equalTo("anothers-member"));
    }

    @Test
    void readersOfTheNetworkSeeAllMembers() {
        // Given
        registered("Greve Kommune", "253");

        // When
        var answer = Api.as(Persona.HORSENS).get(MEMBERS + "?kind=municipality&role=primary&count=true");

        // Then
        answer.then()
                .statusCode(200)
                .body("items.name", contains("Greve Kommune"))
                .body("count", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"application/xml", "text/html", "text/plain"})
    void anAnswerIsJsonOrNone(String format) {
        // When
        var answer = Api.as(Persona.HORSENS).accept(format).get(MEMBERS);

        // Then
        answer.then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void aFilterWithANullCharacterIsUnreadable() {
        // When
        var answer = Api.as(Persona.HORSENS).urlEncodingEnabled(false).get(MEMBERS + "?kind=%00");

        // Then
        answer.then()
                .statusCode(400)
                .body("errors.pointer", contains("?kind"))
                .body("errors.code", contains("invalid-character"));
    }

    @Test
    void aPackedBodyIsRead() throws IOException {
        // Given
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"name\": \"Packed\"}".getBytes(StandardCharsets.UTF_8));
        }

        // When
        var answer = Api.as(Persona.COORDINATOR)
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post(MEMBERS);

        // Then
        answer.then().statusCode(201).body("name", equalTo("Packed"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        // When
        var answer = post(Persona.COORDINATOR, """
                {"kind": "club", "role": "primary", "municipalityCode": "999", "cvr": "12345678", "nickname": "x",
                 "memberFrom": "2020-01-01", "memberTo": "2019-01-01"}""");

        // Then
        answer.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/nickname unknown-field",
                                "/name required",
                                "/kind unknown-code",
                                "/municipalityCode unknown-code",
                                "/municipalityCode not-a-municipality",
                                "/cvr invalid-cvr",
                                "/memberTo not-after-from"));
    }

    @Test
    void presentMemberIsNotRegisteredTwice() {
        // Given
        String id = registered("Horsens Kommune", "615");

        // When
        var answer = post(Persona.HORSENS, municipality("Horsens", "615"));

        // Then
        answer.then().statusCode(409).body("code", equalTo("member-exists")).body("id", equalTo(id));
    }

    @Test
    void pagesAreStableAndChangesAreFound() {
        // Given
        registered("Horsens Kommune", "615");
        registered("Greve Kommune", "253");
        registered("Odense Kommune", "461");
        var first = Api.as(Persona.COORDINATOR).get(MEMBERS + "?limit=2");
        String since = Api.as(Persona.COORDINATOR)
                .get(MEMBERS + "?sort=-createdAt&limit=1")
                .path("items[0].createdAt");

        // When
        var second = Api.as(Persona.COORDINATOR).get(MEMBERS + "?limit=2&cursor=" + first.path("next"));
        var changed = Api.as(Persona.COORDINATOR).get(MEMBERS + "?changedSince=" + since);

        // Then
        first.then()
                .body("items.name", contains("Horsens Kommune", "Greve Kommune"))
                .header("Link", notNullValue());
        second.then().body("items.name", contains("Odense Kommune")).body("next", nullValue());
        changed.then().body("items.name", contains("Odense Kommune"));
    }
}
