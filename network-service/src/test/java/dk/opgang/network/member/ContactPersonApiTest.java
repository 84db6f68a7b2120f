package dk.opgang.network.member;

import static dk.opgang.network.member.MemberRequests.MEMBERS;
import static dk.opgang.network.member.MemberRequests.PERSONS;
import static dk.opgang.network.member.MemberRequests.postPerson;
import static dk.opgang.network.member.MemberRequests.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ContactPersonApiTest {

    private String memberId;

    @BeforeEach
    void registerHorsens() {
        MemberRequests.forgetAll();
        memberId = registered("Horsens Kommune", "615");
    }

    @Test
    void contactPersonsOfTodayCoverTheirFields() {
        // Given
        postPerson(Persona.HORSENS, memberId, "[\"culture\", \"health\"]", "2019-07-01")
                .then()
                .statusCode(201);
        postPerson(Persona.COORDINATOR, memberId, "[\"employment\"]", "2999-01-01")
                .then()
                .statusCode(201);

        // When
        var answer = Api.as(Persona.GREVE).get(MEMBERS + "/" + memberId);

        // Then
        answer.then()
                .header("ETag", startsWith("\"2-"))
                .body("coveredFields", contains("culture", "health"))
                .body("missingFields", contains("employment"));
    }

    @Test
    void aDayOnWhichAContactPersonBeginsChangesTheTag() {
        // Given
        String id = postPerson(Persona.HORSENS, memberId, "[\"culture\"]", "2999-01-01")
                .path("id");
        String before = Api.as(Persona.GREVE).get(MEMBERS + "/" + memberId).header("ETag");

        // When
        TestDatabase.execute("update contact_persons set valid_from = '2019-07-01' where id = '" + id + "'");
        var after = Api.as(Persona.GREVE).header("If-None-Match", before).get(MEMBERS + "/" + memberId);
        var same = Api.as(Persona.GREVE)
                .header("If-None-Match", after.header("ETag"))
                .get(MEMBERS + "/" + memberId);
        var changed = Api.as(Persona.HORSENS)
                .header("If-Match", after.header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Horsens Kommune\"}")
                .patch(MEMBERS + "/" + memberId);

        // Then
        after.then().statusCode(200).body("coveredFields", contains("culture"));
        same.then().statusCode(304);
        changed.then().statusCode(200);
    }

    @Test
    void aNameAndAMemberAreEnough() {
        // When
        var answer = Api.as(Persona.HORSENS)
                .body("{\"memberId\": \"%s\", \"name\": \"Test Person\"}".formatted(memberId))
                .post(PERSONS);

        // Then
        answer.then()
                .statusCode(201)
                .body("fields", hasSize(0))
                .body("from", matchesPattern("20[0-9]{2}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void whatIsPostedAgainKeepsItsFirstDay() {
        // Given
        String body = "{\"source\": {\"system\": \"crm\", \"id\": \"1\"}, \"memberId\": \"%s\", \"name\": \"%s\"%s}";
        Api.as(Persona.HORSENS)
                .body(body.formatted(memberId, "Test Person", ", \"from\": \"2019-07-01\""))
                .post(PERSONS);

        // When
        var answer = Api.as(Persona.HORSENS)
                .body(body.formatted(memberId, "Test Person Two", ""))
                .post(PERSONS);

        // Then
        answer.then().statusCode(200).body("name", equalTo("Test Person Two")).body("from", equalTo("2019-07-01"));
    }

    @Test
    void eventTellsNoName() {
        // When
        String id = postPerson(Persona.HORSENS, memberId, "[\"culture\"]", "2019-07-01")
                .path("id");

        // Then
        var events = Topics.of("opgang.network.v1", UUID.fromString(memberId), 2);
        assertEquals(
                "dk.opgang.network.contact-person-changed.v1", events.getLast().type());
        assertEquals(id, events.getLast().data().get("contactPersonId").asText());
        assertFalse(events.getLast().data().toString().contains("Test Person"));
    }

    @Test
    void anotherMembersContactPersonsAreNotWritten() {
        // Given
        String id = postPerson(Persona.HORSENS, memberId, "[\"culture\"]", "2019-07-01")
                .path("id");

        // When
        var adding = postPerson(Persona.GREVE, memberId, "[\"culture\"]", "2019-07-01");
        var removing = Api.as(Persona.GREVE).header("If-Match", "\"0\"").delete(PERSONS + "/" + id);

        // Then
        adding.then().statusCode(403).body("code", equalTo("anothers-member"));
        removing.then().statusCode(403);
    }

    @Test
    void everyFaultIsTold() {
        // When
        var answer = Api.as(Persona.HORSENS).body("""
                {"memberId": "%s", "name": "", "email": "no", "phone": "x", "fields": ["sport", "health", "health"],
                 "from": "2020-01-01", "to": "2020-01-01"}""".formatted(memberId)).post(PERSONS);

        // Then
        answer.then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/name required",
                                "/email email",
                                "/phone pattern",
                                "/fields/0 unknown-code",
                                "/fields/2 duplicate",
                                "/to not-after-from"));
    }

    @Test
    void memberAndPersonsAreReadTogether() {
        // Given
        String id = postPerson(Persona.HORSENS, memberId, "[\"culture\"]", "2019-07-01")
                .path("id");

        // When
        var member = Api.as(Persona.GREVE).get(MEMBERS + "/" + memberId + "?expand=contactPersons");
        var person = Api.as(Persona.GREVE).get(PERSONS + "/" + id + "?expand=member");
        var list = Api.as(Persona.GREVE).get(PERSONS + "?expand=member");

        // Then
        member.then()
                .header("ETag", startsWith("\"1-"))
                .body("contactPersons.items.id", contains(id))
                .body("contactPersons.next", nullValue());
        person.then().body("member.name", equalTo("Horsens Kommune")).body("member.coveredFields", contains("culture"));
        list.then().body("items.member.id", contains(memberId));
    }

    @Test
    void unknownMemberIsAFault() {
        // When
        var answer = postPerson(Persona.COORDINATOR, UUID.randomUUID().toString(), "[\"culture\"]", "2019-07-01");

        // Then
        answer.then().statusCode(422).body("errors[0].code", equalTo("member-not-found"));
    }

    @Test
    void removalUncoversTheField() {
        // Given
        String id = postPerson(Persona.HORSENS, memberId, "[\"culture\"]", "2019-07-01")
                .path("id");

        // When
        var answer = Api.as(Persona.HORSENS).header("If-Match", "\"0\"").delete(PERSONS + "/" + id);

        // Then
        answer.then().statusCode(204);
        Api.as(Persona.HORSENS).get(MEMBERS + "/" + memberId).then().body("coveredFields", hasSize(0));
    }

    @Test
    void personIsChangedButStaysWithTheMember() {
        // Given
        String path = PERSONS + "/"
                + postPerson(Persona.HORSENS, memberId, "[\"culture\"]", "2019-07-01")
                        .path("id");

        // When
        var moved = Api.as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"memberId\": \"" + UUID.randomUUID() + "\"}")
                .patch(path);
        var changed = Api.as(Persona.HORSENS)
                .header("If-Match", "\"0\"")
                .body("{\"email\": null, \"fields\": [\"employment\"]}")
                .patch(path);

        // Then
        moved.then().statusCode(422).body("errors[0].code", equalTo("immutable"));
        changed.then().statusCode(200).header("ETag", "\"1\"").body("fields", contains("employment"));
        Api.as(Persona.HORSENS)
                .get(PERSONS + "?field=employment&memberId=" + memberId)
                .then()
                .body("items", hasSize(1));
        Api.as(Persona.HORSENS).get(PERSONS + "?field=culture").then().body("items", hasSize(0));
    }
}
