package dk.opgang.network.sharing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SharedInitiativeApiTest {

    private static final String PATH = "/v1/shared-initiatives";

    private static String shared(boolean published) {
        return Api.as(Persona.HORSENS)
                .body("""
                {"name": "Sundparken", "description": "A fixed office in the area", "templateKey": "outreach-employment",
                 "municipalityCodes": ["615"], "fields": ["employment"], "published": %s}""".formatted(published))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response adopt(Persona persona, String id, String municipalityCode) {
        return Api.as(persona)
                .body("{\"municipalityCode\": \"%s\", \"from\": \"2021-01-01\", \"note\": \"with two people\"}"
                        .formatted(municipalityCode))
                .post(PATH + "/" + id + "/adoptions");
    }

    @Test
    void onlyTheCoordinationAdoptsForOthers() {
        // Given
        String id = Api.as(Persona.GREVE)
                .body("{\"name\": \"A method\"}")
                .post("/v1/shared-initiatives")
                .path("id");
        String body = "{\"municipalityCode\": \"615\"}";

        // When
        var other = Api.withToken(Tokens.organisation("90100009", "network.read network.write"))
                .body(body)
                .post("/v1/shared-initiatives/" + id + "/adoptions");
        var nobody = Api.withToken(Tokens.of(Map.of("sub", "n", "azp", "n", "scope", "network.write")))
                .body(body)
                .post("/v1/shared-initiatives/" + id + "/adoptions");

        // Then
        other.then().statusCode(403).body("code", equalTo("coordination-only"));
        nobody.then().statusCode(403).body("code", equalTo("coordination-only"));
    }

    @Test
    void whoBelongsToNobodySharesNothingAndSaysNothing() {
        // Given
        String id = shared(true);
        String nobody = Tokens.of(Map.of("sub", "n", "azp", "n", "scope", "network.read network.write"));

        // When
        var method = Api.withToken(nobody).body("{\"name\": \"A method\"}").post(PATH);
        var comment =
                Api.withToken(nobody).body("{\"text\": \"We do it, too\"}").post(PATH + "/" + id + "/comments");

        // Then
        method.then().statusCode(403).body("code", equalTo("owner-required"));
        comment.then().statusCode(403).body("code", equalTo("owner-required"));
    }

    @Test
    void whatIsNotPublishedIsNeitherReleasedNorAdopted() {
        // Given
        String own = NetworkRequests.posted(
                Persona.COORDINATOR, PATH, "{\"name\": \"A method of the network\", \"published\": false}");

        // When
        var released = Api.as(Persona.COORDINATOR)
                .body("{\"changes\": \"Smaller groups\"}")
                .post(PATH + "/" + own + "/releases");
        var adopted = adopt(Persona.COORDINATOR, own, "851");

        // Then
        released.then().statusCode(409).body("code", equalTo("not-published"));
        adopted.then().statusCode(409).body("code", equalTo("not-published"));
    }

    @Test
    void unpublishedIsSeenByItsOwnerAlone() {
        // Given
        String id = shared(false);

        // When
        var owner = Api.as(Persona.HORSENS).get(PATH + "/" + id);
        var other = Api.as(Persona.GREVE).get(PATH + "/" + id);
        var adoption = adopt(Persona.GREVE, id, "253");
        var list = Api.as(Persona.GREVE).get(PATH + "?limit=500");

        // Then
        owner.then()
                .statusCode(200)
                .body("ownerMunicipalityCode", equalTo("615"))
                .body("published", equalTo(false));
        other.then().statusCode(404).body("code", equalTo("not-found"));
        adoption.then().statusCode(404);
        list.then().body("items.id", not(hasItem(id)));
    }

    @Test
    void publishingShowsItToOthersAndTellsThem() {
        // Given
        String id = shared(false);

        // When
        var answer = Api.as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"published\": true}")
                .patch(PATH + "/" + id);

        // Then
        answer.then().statusCode(200).header("ETag", "\"1\"");
        Api.as(Persona.GREVE)
                .get(PATH + "?field=employment&municipalityCode=615&limit=500")
                .then()
                .body("items.id", hasItem(id));
        var events = Topics.of("opgang.network.v1", UUID.fromString(id), 1);
        assertEquals("dk.opgang.network.initiative-shared.v1", events.getFirst().type());
    }

    @Test
    void whatIsPostedByItsNameIsShared() {
        // When
        var answer = Api.as(Persona.HORSENS).body("{\"name\": \"Sundparken\"}").post(PATH);

        // Then
        answer.then()
                .statusCode(201)
                .body("published", equalTo(true))
                .body("municipalityCodes", contains("615"))
                .body("fields", hasSize(0));
        Api.as(Persona.GREVE).get(PATH + "/" + answer.path("id")).then().statusCode(200);
    }

    @Test
    void aMunicipalityAdoptsForItselfFromToday() {
        // Given
        String id = shared(true);

        // When
        var answer = Api.as(Persona.GREVE).body("{}").post(PATH + "/" + id + "/adoptions");

        // Then
        answer.then()
                .statusCode(201)
                .body("municipalityCode", equalTo("253"))
                .body("from", matchesPattern("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void anOrganisationSaysWhichMunicipalityAdopts() {
        // Given
        String id = shared(true);

        // When
        var answer = Api.as(Persona.COORDINATOR).body("{}").post(PATH + "/" + id + "/adoptions");

        // Then
        answer.then().statusCode(422).body("errors[0].pointer", equalTo("/municipalityCode"));
    }

    @Test
    void onlyTheOwnerChangesIt() {
        // Given
        String id = shared(true);

        // When
        var answer = Api.as(Persona.GREVE)
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"x\"}")
                .patch(PATH + "/" + id);

        // Then
        answer.then().statusCode(403).body("code", equalTo("anothers-shared-initiative"));
    }

    @Test
    void municipalityAdoptsOnce() {
        // Given
        String id = shared(true);

        // When
        var first = adopt(Persona.GREVE, id, "253");
        var second = adopt(Persona.GREVE, id, "253");

        // Then
        first.then().statusCode(201).body("municipalityCode", equalTo("253")).body("from", equalTo("2021-01-01"));
        second.then().statusCode(409).body("code", equalTo("already-adopted")).body("id", equalTo(first.path("id")));
        Api.as(Persona.ODENSE)
                .get(PATH + "/" + id + "/adoptions")
                .then()
                .body("items.municipalityCode", contains("253"));
        Api.as(Persona.ODENSE).get((String) first.header("Location")).then().statusCode(200);
        var event = Topics.of("opgang.network.v1", UUID.fromString(id), 2).getLast();
        assertEquals("253,615", event.headers().get("ce_opgangmunicipalities"));
        assertEquals(4, event.data().size());
    }

    @Test
    void municipalityAdoptsNeitherForAnotherNorItsOwn() {
        // Given
        String id = shared(true);

        // When
        var forAnother = adopt(Persona.GREVE, id, "461");
        var own = adopt(Persona.HORSENS, id, "615");

        // Then
        forAnother.then().statusCode(422).body("errors.code", contains("not-own-municipality"));
        own.then().statusCode(422).body("errors.code", contains("own-initiative"));
    }

    @Test
    void coordinatorNotesAnAdoption() {
        // Given
        String id = shared(true);

        // When
        var answer = adopt(Persona.COORDINATOR, id, "851");

        // Then
        answer.then().statusCode(201);
        Api.as(Persona.GREVE)
                .get(PATH + "/" + id + "?expand=adoptions")
                .then()
                .body("adoptions.items.municipalityCode", contains("851"));
    }

    @Test
    void faultsAreTold() {
        // When
        var answer = Api.as(Persona.HORSENS)
                .body("{\"name\": \"x\", \"description\": \"y\", \"municipalityCodes\": [\"615\", \"0615\", \"998\"]}")
                .post(PATH);

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/municipalityCodes/1", "/municipalityCodes/2"))
                .body("errors", hasSize(2));
    }

    @Test
    void adoptersFollowALaterVersionWhenTheyWantTo() {
        // Given
        String method = NetworkRequests.posted(
                Persona.ODENSE, "/v1/shared-initiatives", "{\"name\": \"A method of versions\"}");
        String address = "/v1/shared-initiatives/" + method;
        String adoption =
                address + "/adoptions/" + NetworkRequests.posted(Persona.HORSENS, address + "/adoptions", "{}");

        // When
        var foreign = Api.as(Persona.HORSENS)
                .body("{\"changes\": \"Smaller groups\"}")
                .post(address + "/releases");
        var early = Api.as(Persona.HORSENS).body("{\"version\": 2}").post(adoption + "/updates");
        var released =
                Api.as(Persona.ODENSE).body("{\"changes\": \"Smaller groups\"}").post(address + "/releases");
        var behind = Api.as(Persona.HORSENS).get(adoption);
        var stranger = Api.as(Persona.GREVE).body("{\"version\": 2}").post(adoption + "/updates");
        var followed = Api.as(Persona.HORSENS).body("{\"version\": 2}").post(adoption + "/updates");

        // Then
        foreign.then().statusCode(403).body("code", equalTo("anothers-shared-initiative"));
        early.then().statusCode(422).body("errors[0].pointer", equalTo("/version"));
        released.then().statusCode(201).body("methodVersion", equalTo(2));
        behind.then().body("adoptedVersion", equalTo(1)).body("updateAvailable", equalTo(true));
        stranger.then().statusCode(403).body("code", equalTo("anothers-adoption"));
        followed.then().statusCode(200).body("adoptedVersion", equalTo(2)).body("updateAvailable", equalTo(false));
        Api.as(Persona.GREVE).get(address).then().body("methodVersion", equalTo(2));
        Topics.await(
                "opgang.network.v1",
                1,
                event -> event.key().toString().equals(method)
                        && event.type().equals("dk.opgang.network.method-released.v1"));
    }
}
