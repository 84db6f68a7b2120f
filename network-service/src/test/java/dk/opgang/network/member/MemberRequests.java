package dk.opgang.network.member;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.Response;

/** The requests that the tests of members share. */
final class MemberRequests {

    static final String MEMBERS = "/v1/network/members";
    static final String PERSONS = "/v1/network/contact-persons";

    private MemberRequests() {}

    static void forgetAll() {
        TestDatabase.execute("delete from members");
    }

    static String municipality(String name, String code) {
        return """
                {"name": "%s", "kind": "municipality", "role": "primary", "municipalityCode": "%s",
                 "memberFrom": "2019-07-01"}""".formatted(name, code);
    }

    static Response post(Persona persona, String body) {
        return Api.as(persona).body(body).post(MEMBERS);
    }

    /** The id of a new member that the coordinator registered. */
    static String registered(String name, String code) {
        return Api.id(post(Persona.COORDINATOR, municipality(name, code))
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    static Response postPersonWith(String token, String memberId) {
        return Api.withToken(token)
                .body("{\"memberId\": \"%s\", \"name\": \"Test Person\"}".formatted(memberId))
                .post(PERSONS);
    }

    static Response postPerson(Persona persona, String memberId, String fields, String from) {
        return Api.as(persona).body("""
                {"memberId": "%s", "name": "Test Person", "email": "test@example.org", "fields": %s, "from": "%s"}""".formatted(memberId, fields, from)).post(PERSONS);
    }
}
