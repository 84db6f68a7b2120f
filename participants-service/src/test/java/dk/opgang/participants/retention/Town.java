package dk.opgang.participants.retention;

import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.platform.testing.Api.withToken;

import dk.opgang.platform.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A municipality that no other test knows, so that nothing but its own is due. */
record Town(String code) {

    private static final String SCOPES = "participants.read participants.write participants.identify";

    static final String RULES = "/v1/retention-rules";
    static final String RUNS = "/v1/retention-runs";

    RequestSpecification asks() {
        return withToken(Tokens.municipality(code, SCOPES));
    }

    UUID participant() {
        return id(asks().body(citizen()).post("/v1/participants").then().statusCode(201));
    }

    void record(UUID participant, String kind, Map<String, ?> body) {
        asks().body(body)
                .post("/v1/participants/" + participant + "/" + kind)
                .then()
                .statusCode(201);
    }

    void contact(UUID participant, String at) {
        record(
                participant,
                "contacts",
                Map.of("at", at, "kind", "conversation", "place", "town-hall", "attended", true));
    }

    void rule(String category, int years, String countedFrom, boolean automatic) {
        Map<String, Object> body = new HashMap<>();
        body.put("keepYears", years);
        body.put("countedFrom", countedFrom);
        body.put("automatic", automatic);
        asks().header("If-None-Match", "*")
                .body(body)
                .put(RULES + "/" + category)
                .then()
                .statusCode(201);
    }

    ValidatableResponse preview() {
        return asks().body(Map.of("preview", true)).post(RUNS).then();
    }

    ValidatableResponse run(UUID preview) {
        return asks().body(Map.of("previewId", preview)).post(RUNS).then();
    }

    ValidatableResponse get(String path) {
        return asks().get(path).then();
    }
}
