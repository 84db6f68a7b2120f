package dk.opgang.network.knowledge.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RequestApiTest {

    private static final String REQUESTS = "/v1/knowledge-requests";

    @Test
    void a_question_is_answered_by_anybody_and_closed_by_whoever_asked() {
        // Given
        String id =
                NetworkRequests.posted(Persona.HORSENS, REQUESTS, "{\"question\": \"Who has tried reading groups?\"}");
        String address = REQUESTS + "/" + id;

        // When
        var early = Api.as(Persona.HORSENS).body("{\"helpful\": true}").post(address + "/closure");
        var unknown = Api.as(Persona.GREVE)
                .body("{\"text\": \"See this\", \"articleIds\": [\"%s\"]}".formatted(UUID.randomUUID()))
                .post(address + "/answers");
        var answered = Api.as(Persona.GREVE).body("{\"text\": \"We have\"}").post(address + "/answers");
        var foreign = Api.as(Persona.GREVE).body("{\"helpful\": true}").post(address + "/closure");
        var open = Api.as(Persona.GREVE).get(address);
        var closed = Api.as(Persona.HORSENS).body("{\"helpful\": true}").post(address + "/closure");
        var late = Api.as(Persona.GREVE).body("{\"text\": \"We too\"}").post(address + "/answers");
        var answers = Api.as(Persona.ODENSE).get(address + "/answers");

        // Then
        early.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        unknown.then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/articleIds/0 article-not-found"));
        answered.then().statusCode(201);
        foreign.then().statusCode(403).body("code", equalTo("not-your-request"));
        open.then().body("state", equalTo("answered")).body("answeredAt", notNullValue());
        closed.then().statusCode(200).body("state", equalTo("closed")).body("helpful", equalTo(true));
        late.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        answers.then().body("items.text", contains("We have"));
    }
}
