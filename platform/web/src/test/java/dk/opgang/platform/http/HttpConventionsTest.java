package dk.opgang.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(IssuerResource.class)
class HttpConventionsTest {

    /** {@code a{x} %41&ø}: what has a meaning in templates of addresses, and in addresses. */
    private static final String ODD_NAME = "a%7Bx%7D%20%2541%26%C3%B8";

    private static Response raw(String address) {
        return reader().urlEncodingEnabled(false).get(address);
    }

    private static RequestSpecification caller(String scope) {
        Map<String, Object> claims = Map.of("scope", scope, "municipality", "615");
        return given().auth().oauth2(IssuerResource.token(claims, Duration.ofMinutes(5)));
    }

    private static RequestSpecification reader() {
        return caller("samples.read");
    }

    private static RequestSpecification writer() {
        return caller("samples.read samples.write").contentType("application/json");
    }

    @Test
    void tells_every_fault_of_a_body_at_once() {
        // Given
        String body = """
                {"nickname": "x", "name": "longer than ten", "weeklyHours": 40, "amountDkk": "12,5",
                 "place": {"from": "2020-02-30"}, "former": [{"areaId": "1", "from": "2020-02-01", "x": 1}],
                 "period": {"from": "2020-02-01", "to": "2020-02-01"}}""";

        // When
        var answer = writer().body(body).post("/v1/samples");

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed-request"))
                .body("type", equalTo("/problems/malformed-request"))
                .body("instance", equalTo("/v1/samples"))
                .body("traceId", notNullValue())
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/nickname unknown-field",
                                "/name size",
                                "/weeklyHours too-many-hours",
                                "/amountDkk invalid-decimal",
                                "/place/areaId required",
                                "/place/from invalid-date",
                                "/former/0/areaId invalid-uuid",
                                "/former/0/x unknown-field",
                                "/period/to not-after-from"));
    }

    @Test
    void answers_422_when_only_rules_are_broken() {
        // When
        var answer = writer().header("Accept-Language", "da-DK")
                .body("{\"weeklyHours\": 38}")
                .post("/v1/samples");

        // Then
        answer.then()
                .statusCode(422)
                .body("title", equalTo("Anmodningen bryder en regel"))
                .body("errors.code", containsInAnyOrder("required", "too-many-hours"));
    }

    @Test
    void refuses_what_is_no_json_without_repeating_it() {
        // When
        var answer = writer().body("{\"name\": 0101011234").post("/v1/samples");

        // Then
        answer.then()
                .statusCode(400)
                .body(not(containsString("0101011234")))
                .body("errors.code", hasItem("malformed-json"));
    }

    @Test
    void refuses_a_body_above_the_limit() {
        // Given
        String body = "{\"name\": \"" + "a".repeat(1_100_000) + "\"}";

        // When
        var answer = writer().body(body).post("/v1/samples");

        // Then
        answer.then().statusCode(413).body("code", equalTo("payload-too-large"));
    }

    @Test
    void refuses_another_media_type() {
        // When
        var answer =
                caller("samples.write").contentType("text/plain").body("name=x").post("/v1/samples");

        // Then
        answer.then()
                .statusCode(415)
                .header("Accept", "application/json")
                .header("Accept-Post", "application/json")
                .body("code", equalTo("unsupported-media-type"))
                .body("detail", equalTo("Read here are application/json"));
    }

    @Test
    void refuses_json_in_another_charset_than_utf_8() {
        // When
        var latin = caller("samples.write")
                .contentType("application/json; charset=ISO-8859-1")
                .body("{}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/samples");
        var utf8 = caller("samples.write")
                .contentType("application/json; charset=\"utf-8\"")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/samples");

        // Then
        latin.then()
                .statusCode(415)
                .header("Accept-Post", "application/json")
                .body("code", equalTo("unsupported-media-type"))
                .body("detail", equalTo("Read here are application/json; charset=UTF-8"));
        utf8.then().statusCode(422);
    }

    @Test
    void names_the_formats_that_are_answered() {
        // When
        var answer = reader().accept("text/html").get("/v1/samples");

        // Then
        answer.then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"))
                .body("available", hasItem("application/json"));
    }

    @Test
    void reads_a_semicolon_in_a_query_as_a_character() {
        // When
        var answer = reader().urlEncodingEnabled(false).get("/v1/samples?limit=1;area=2");

        // Then
        answer.then().statusCode(400).body("errors.code", hasItem("invalid-integer"));
    }

    @Test
    void tells_every_fault_of_a_query_at_once() {
        // When
        var answer =
                reader().get("/v1/samples?limit=many&area=1&areaId=1&changedSince=yesterday&sort=a&sort=b&cursor=");

        // Then
        answer.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "?limit invalid-integer",
                                "?area unknown-parameter",
                                "?areaId invalid-uuid",
                                "?changedSince invalid-date-time",
                                "?sort repeated-parameter",
                                "?cursor blank"));
    }

    @Test
    void tells_what_no_list_offers_with_what_else_is_wrong() {
        // When
        var answer = reader().get("/v1/samples?limit=0&sort=best&area=1");

        // Then
        answer.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("?limit out-of-range", "?sort unknown-sort", "?area unknown-parameter"));
    }

    @Test
    void tells_a_parameter_that_says_none_of_its_words() {
        // When
        var answer = reader().get("/v1/samples?age=ancient&tree=fern");

        // Then
        answer.then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.detail }",
                        containsInAnyOrder(
                                "?age The code is not known; expected is old, new",
                                "?tree The code is not known; expected is a code of the code list trees"));
        reader().get("/v1/samples?age=new&tree=oak").then().statusCode(200);
    }

    @Test
    void refuses_a_civil_registration_number_in_a_query_without_repeating_it() {
        // When
        var answer = reader().urlEncodingEnabled(false)
                .get("/v1/samples?sourceId=0101901234&name=cpr%20010190%E2%80%931234&0101901234=1");

        // Then
        answer.then()
                .statusCode(400)
                .body(not(containsString("1234")))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("?sourceId cpr-as-key", "?name cpr-in-text", "?*** unknown-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/samples/0101901234", "/v1/samples/010190%2D1234", "/v1/nowhere/010190%20-1234/x"})
    void refuses_a_civil_registration_number_in_a_path_without_repeating_it(String path) {
        // When
        var answer = reader().urlEncodingEnabled(false).get(path);

        // Then
        answer.then()
                .statusCode(400)
                .body(not(containsString("1234")))
                .body("errors[0].pointer", equalTo("path"))
                .body("errors[0].code", equalTo("cpr-as-key"));
    }

    @Test
    void refuses_a_civil_registration_number_as_the_id_of_a_request() {
        // When
        var answer = reader().header("X-Request-Id", "job-0101901234").get("/v1/samples");

        // Then
        answer.then()
                .statusCode(400)
                .header("X-Request-Id", not(containsString("0101901234")))
                .body("errors[0].pointer", equalTo("header:X-Request-Id"));
    }

    @Test
    void reads_the_values_of_a_query_as_keys_are_kept() {
        // When
        var answer = reader().urlEncodingEnabled(false).get("/v1/samples?sourceId=%C2%A0a%CC%8A%20");

        // Then
        answer.then().statusCode(200).header("X-Source-Id", equalTo("%C3%A5"));
    }

    @Test
    void reads_the_list_parameters() {
        // When
        var answer = reader().get("/v1/samples?limit=7&sort=-updatedAt&count=true&changedSince=2020-02-01T00:00:00Z");

        // Then
        answer.then()
                .statusCode(200)
                .body("limit", equalTo(7))
                .body("sort", equalTo("UPDATED_DESCENDING"))
                .body("changedSince", equalTo("2020-02-01T00:00:00Z"));
    }

    @Test
    void asks_for_a_token() {
        // When
        var answer = given().get("/v1/samples");

        // Then
        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void refuses_an_expired_token_and_one_for_others() {
        // Given
        String expired = IssuerResource.token(Map.of("scope", "samples.read"), Duration.ofMinutes(-5));
        String foreign = IssuerResource.token(Map.of("scope", "samples.read", "aud", "other"), Duration.ofMinutes(5));

        // When
        var expiredAnswer = given().auth().oauth2(expired).get("/v1/samples");
        var foreignAnswer = given().auth().oauth2(foreign).get("/v1/samples");

        // Then
        expiredAnswer.then().statusCode(401).body("code", equalTo("unauthenticated"));
        foreignAnswer.then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void refuses_a_missing_scope() {
        // When
        var answer = reader().contentType("application/json")
                .body("{\"name\": \"x\"}")
                .post("/v1/samples");

        // Then
        answer.then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    @Test
    void makes_the_caller_of_the_token() {
        // When
        var answer = reader().get("/v1/samples/caller");

        // Then
        answer.then()
                .statusCode(200)
                .body("client", equalTo("test-client"))
                .body("tenant.code", equalTo("615"))
                .body("scopes", containsInAnyOrder("samples.read"));
    }

    @Test
    void refuses_a_token_of_two_tenants() {
        // Given
        Map<String, Object> both = Map.of("scope", "samples.read", "municipality", "615", "organisation", "13748136");

        // When
        var answer = given().auth()
                .oauth2(IssuerResource.token(both, Duration.ofMinutes(5)))
                .get("/v1/samples/caller");

        // Then
        answer.then().statusCode(401);
    }

    static Stream<Map<String, Object>> oddClaims() {
        return Stream.of(
                Map.of("scope", List.of("samples.read")),
                Map.of("scope", 5),
                Map.of("scope", Map.of("a", "samples.read")),
                Map.of("scope", "samples.read", "municipality", 615),
                Map.of("scope", "samples.read", "municipality", List.of("615")),
                Map.of("scope", "samples.read", "municipality", ""),
                Map.of("scope", "samples.read", "organisation", 13748136),
                Map.of("scope", "samples.read", "sub", 7),
                Map.of("scope", "samples.read", "azp", List.of("a")),
                Map.of("scope", "samples.read", "azp", Map.of("a", "b")),
                Map.of("scope", "samples.read", "upn", 7),
                Map.of("scope", "samples.read", "groups", 7),
                Map.of("scope", "samples.read", "preferred_username", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("oddClaims")
    void never_fails_because_of_the_type_of_a_claim(Map<String, Object> claims) {
        // When
        var answer = given().auth()
                .oauth2(IssuerResource.token(claims, Duration.ofMinutes(5)))
                .get("/v1/samples/caller");

        // Then
        answer.then().statusCode(in(List.of(200, 401, 403)));
    }

    @Test
    void a_cursor_goes_on_with_its_question() {
        // Given
        String next = raw("/v1/samples/pages?limit=1&name=" + ODD_NAME).path("next");

        // When
        var answer = raw("/v1/samples/pages?limit=2&name=" + ODD_NAME + "&cursor=" + next);

        // Then
        answer.then()
                .statusCode(200)
                .body("items", contains("2020-02-01T00:00:00Z"))
                .header("Link", containsString("name=" + ODD_NAME + "&"));
    }

    @Test
    void the_link_to_the_next_page_is_its_address() {
        // Given
        String link = raw("/v1/samples/pages?name=" + ODD_NAME).header("Link");

        // When
        var answer = raw(link.substring(1, link.indexOf('>')));

        // Then
        answer.then().statusCode(200).body("items", contains("2020-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/samples/pages?name=b&cursor=",
                "/v1/samples/pages?cursor=",
                "/v1/samples/pages?name=a&sort=-createdAt&cursor=",
                "/v1/samples/pages?name=a&changedSince=2020-01-01T00:00:00Z&cursor=",
                "/v1/samples?name=a&cursor="
            })
    void a_cursor_of_another_question_is_refused(String question) {
        // Given
        String next = reader().get("/v1/samples/pages?name=a").path("next");

        // When
        var answer = reader().get(question + next);

        // Then
        answer.then().statusCode(400).body("errors.code", contains("invalid-cursor"));
    }

    @Test
    void a_cursor_of_another_reader_is_refused() {
        // Given
        String next = reader().get("/v1/samples/pages").path("next");
        Map<String, Object> other = Map.of("scope", "samples.read", "municipality", "253");

        // When
        var answer = given().auth()
                .oauth2(IssuerResource.token(other, Duration.ofMinutes(5)))
                .get("/v1/samples/pages?cursor=" + next);

        // Then
        answer.then().statusCode(400).body("errors.code", contains("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "....", "LTEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBafjA", "%00", "Zm9v.Zm9v", "%C3%A5"})
    void a_forged_cursor_is_refused(String cursor) {
        // When
        var answer = reader().urlEncodingEnabled(false).get("/v1/samples/pages?cursor=" + cursor);

        // Then
        answer.then().statusCode(400);
    }

    @Test
    void a_packed_answer_has_a_tag_of_its_own() {
        // Given
        String path = "/v1/samples/00000000-0000-7000-8000-000000000000";

        // When
        var packed = reader().header("Accept-Encoding", "gzip").get(path);
        var plain = reader().config(unpacked()).get(path);
        var known = reader().header("Accept-Encoding", "gzip")
                .header("If-None-Match", packed.header("ETag"))
                .get(path);
        var head = reader().header("Accept-Encoding", "gzip").head(path);

        // Then
        packed.then()
                .header("Content-Encoding", "gzip")
                .header("ETag", "\"7-gzip\"")
                .header("Vary", containsString("Accept-Encoding"));
        plain.then()
                .header("Content-Encoding", nullValue())
                .header("ETag", "\"7\"")
                .header("Vary", containsString("Accept-Encoding"));
        known.then().statusCode(304).header("ETag", "\"7-gzip\"");
        head.then().statusCode(200).header("ETag", "\"7-gzip\"").header("Vary", containsString("Accept-Encoding"));
    }

    private static RestAssuredConfig unpacked() {
        return RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }

    @Test
    void answers_304_for_a_known_version() {
        // When
        var answer = reader().header("If-None-Match", "\"6\", \"7\"")
                .get("/v1/samples/" + "0".repeat(8) + "-0000-7000-8000-000000000000");

        // Then
        answer.then().statusCode(304).header("ETag", equalTo("\"7-gzip\""));
    }

    @Test
    void wants_the_version_that_a_change_is_based_on() {
        // Given
        String path = "/v1/samples/00000000-0000-7000-8000-000000000000";

        // When
        var without = writer().body("{}").patch(path);
        var stale = writer().header("If-Match", "\"6\"").body("{}").patch(path);
        var present = writer().header("If-Match", "\"7\"")
                .body("{\"weeklyHours\": 2}")
                .patch(path);

        // Then
        without.then().statusCode(428).body("code", equalTo("precondition-required"));
        stale.then().statusCode(412).body("code", equalTo("precondition-failed"));
        present.then().statusCode(200).body("name", equalTo("one")).body("weeklyHours", equalTo(2));
    }

    @Test
    void checks_the_patched_form() {
        // When
        var answer = writer().header("If-Match", "\"7\"")
                .contentType("application/merge-patch+json")
                .body("{\"name\": null, \"x\": 1}")
                .patch("/v1/samples/00000000-0000-7000-8000-000000000000");

        // Then
        answer.then().statusCode(400).body("errors.pointer", containsInAnyOrder("/name", "/x"));
    }

    @Test
    void answers_404_for_an_unknown_path_and_for_no_uuid() {
        // When
        var unknown = reader().get("/v1/nothing");
        var noUuid = reader().get("/v1/samples/17");

        // Then
        unknown.then().statusCode(404).body("code", equalTo("not-found"));
        noUuid.then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void shows_nothing_of_a_defect() {
        // When
        var answer = reader().get("/v1/samples/defect");

        // Then
        answer.then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"))
                .body("traceId", notNullValue())
                .body(not(containsString("secret-marker")))
                .body(not(containsString("Exception")));
    }

    @Test
    void echoes_a_sane_request_id_and_replaces_another() {
        // When
        var sane = reader().header("X-Request-Id", "case-17").get("/v1/samples");
        var insane = reader().header("X-Request-Id", "a b\"c").get("/v1/samples");

        // Then
        sane.then().header("X-Request-Id", equalTo("case-17"));
        insane.then().header("X-Request-Id", not(equalTo("a b\"c"))).header("X-Request-Id", notNullValue());
    }

    @Test
    void lists_its_problems() {
        // When
        var answer = given().get("/internal/problems");

        // Then
        answer.then()
                .statusCode(200)
                .body("code", hasItem("precondition-failed"))
                .body("title.da", hasItem("Findes ikke"));
    }

    @Test
    void a_token_that_is_known_opens_what_its_scopes_open_and_nothing_else() {
        // Given
        String token = IssuerResource.token(Map.of("scope", "samples.read"), Duration.ofMinutes(5));
        given().auth().oauth2(token).get("/v1/samples").then().statusCode(200);

        // When
        var again = given().auth().oauth2(token).get("/v1/samples");
        var write = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{}")
                .post("/v1/samples");
        var altered = given().auth()
                .oauth2(token.substring(0, token.length() - 8) + "AAAAAAAA")
                .get("/v1/samples");

        // Then
        again.then().statusCode(200);
        write.then().statusCode(403);
        altered.then().statusCode(401);
    }
}
