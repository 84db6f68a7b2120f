package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.StackException;
import dk.opgang.local.stack.StackIssuer;
import dk.opgang.local.stack.StackProfile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StackShape;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The realm of the containers in a real Keycloak: its tokens open what those of the local issuer open, and nothing else. */
@EnabledIfSystemProperty(
        named = "opgang.keycloak",
        matches = "true",
        disabledReason =
                "the distribution of Keycloak is 176 MB from Maven; -Dopgang.keycloak=true has it fetched once")
class KeycloakTest {

    /** Of the file of the realm, unless the environment says otherwise. */
    private static final String SECRET = System.getenv().getOrDefault("OPGANG_CLIENT_SECRET", "development");

    @TempDir
    private static Path folder;

    private static LocalStack stack;
    private static String area;

    @BeforeAll
    static void start() {
        try {
            stack = LocalStack.start(StackSettings.isolated(
                            folder, Map.of("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED, "OPGANG_DRAIN_DELAY", "0S"))
                    .in(new StackShape(StackProfile.SMALL, StackIssuer.KEYCLOAK)));
        } catch (StackException e) {
            String why = String.valueOf(e.getMessage());
            Assumptions.assumeFalse(why.contains("not to be had"), why);
            throw e;
        }
        area = posted(
                        Persona.HORSENS,
                        "/v1/housing-areas",
                        Map.of("name", "Nøgle", "municipalityCode", "615", "validity", Map.of("from", "2000-01-01")))
                .path("id");
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void a_municipality_has_its_rights_and_its_tenant_from_the_token() {
        // Given
        String person = person("6104800001");

        // When
        int own = as(Persona.HORSENS).get("/v1/participants/" + person).statusCode();
        int foreign = as(Persona.AALBORG).get("/v1/participants/" + person).statusCode();
        int organisation =
                as(Persona.ODINSGAARDEN).get("/v1/participants/" + person).statusCode();

        // Then
        assertThat(own).isEqualTo(200);
        assertThat(foreign).isEqualTo(404);
        assertThat(organisation).isEqualTo(404);
    }

    @Test
    void a_scope_that_the_client_does_not_have_is_not_in_its_token() {
        // When
        Response refused = as(Persona.PORTAL)
                .contentType("application/json")
                .body(Map.of("name", "Nej", "municipalityCode", "615", "validity", Map.of("from", "2000-01-01")))
                .post("/v1/housing-areas");

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("scope-missing");
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope", "areas.write");
    }

    @Test
    void services_and_the_gateway_have_tokens_of_their_own() {
        // Given
        String initiative = posted(
                        Persona.HORSENS,
                        "/v1/initiatives",
                        Map.of(
                                "templateKey",
                                "outreach-employment",
                                "name",
                                "Nøgle",
                                "municipalityCodes",
                                List.of("615"),
                                "period",
                                Map.of("from", "2014-01-01"),
                                "partners",
                                List.of(Map.of("organisation", "90300008", "role", "lead"))))
                .path("id");

        // When: the service of initiatives has to ask for somebody of whom it has not heard yet
        Response enrolled = posted(
                Persona.HORSENS,
                "/v1/initiatives/" + initiative + "/enrolments",
                Map.of("participantId", person("6204800002"), "from", "2019-01-07", "state", "active"));
        Response read = RestAssured.given().baseUri(stack.gateway().toString()).get("/v1/housing-areas/" + area);

        // Then
        assertThat(enrolled.statusCode()).isEqualTo(201);
        assertThat(read.statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_else_is_believed() {
        // Given
        String token = new TokenClient(stack.issuerUrl()).token(Persona.HORSENS);
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";

        // When
        int without = RestAssured.given()
                .baseUri(stack.gateway().toString())
                .get("/v1/participants")
                .statusCode();
        int unsigned = RestAssured.given()
                .baseUri(stack.gateway().toString())
                .auth()
                .oauth2(forged)
                .get("/v1/participants")
                .statusCode();

        // Then
        assertThat(without).isEqualTo(401);
        assertThat(unsigned).isEqualTo(401);
    }

    @Test
    void people_sign_in_without_a_secret_and_may_what_their_group_may() throws Exception {
        // Given
        String own = person("6304800003");
        try (HttpClient http = HttpClient.newHttpClient()) {
            SignIn page = new SignIn(http, stack.issuerUrl(), "front-end", "http://localhost:3000/");

            // When
            HttpResponse<String> unproven = page.begin(Map.of());
            JsonNode employee = page.tokens("employee-horsens", SECRET);
            JsonNode neighbour = new SignIn(http, stack.issuerUrl(), "front-end", "http://localhost:3000/")
                    .tokens("employee-odinsgaarden", SECRET);
            Map<String, String> renewal = Map.of(
                    "grant_type",
                    "refresh_token",
                    "refresh_token",
                    employee.path("refresh_token").asText());
            HttpResponse<String> renewed = page.token(renewal);
            HttpResponse<String> stolen = page.token(renewal);

            // Then
            assertThat(unproven.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
            assertThat(read(employee, own).statusCode()).isEqualTo(200);
            assertThat(read(neighbour, own).statusCode()).isEqualTo(404);
            assertThat(scopes(employee)).contains("participants.write").doesNotContain("admin", "internal.read");
            assertThat(scopes(neighbour)).contains("participants.read").doesNotContain("participants.write");
            assertThat(employee.path("expires_in").asInt()).isEqualTo(600);
            assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(200);
            assertThat(stolen.statusCode()).isEqualTo(400);
        }
    }

    private static Response read(JsonNode tokens, String person) {
        return RestAssured.given()
                .baseUri(stack.gateway().toString())
                .auth()
                .oauth2(tokens.path("access_token").asText())
                .get("/v1/participants/" + person);
    }

    private static List<String> scopes(JsonNode tokens) {
        return List.of(tokens.path("scope").asText().split(" ", -1));
    }

    private static String person(String cpr) {
        return posted(
                        Persona.HORSENS,
                        "/v1/participants",
                        Map.of(
                                "cpr", cpr,
                                "givenName", "Test",
                                "familyName", "Borger",
                                "municipalityCode", "615",
                                "residence", Map.of("housingAreaId", area, "from", "2018-01-01")))
                .path("id");
    }

    private static Response posted(Persona persona, String path, Map<String, Object> body) {
        Response answer = as(persona)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private static RequestSpecification as(Persona persona) {
        return RestAssured.given()
                .baseUri(stack.gateway().toString())
                .header("Opgang-Purpose", "case-handling")
                .auth()
                .oauth2(new TokenClient(stack.issuerUrl()).token(persona));
    }
}
