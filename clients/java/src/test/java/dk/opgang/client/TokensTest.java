package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final FakeServer issuer = new FakeServer();
    private final FakeServer server = new FakeServer();
    private final OpgangClient client = OpgangClient.builder()
            .gateway(server.address())
            .credentials(Credentials.client(issuer.address() + "/realm", "horsens", "s&cret"))
            .build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
        issuer.close();
    }

    @Test
    void oneTokenIsFetchedForAllThreadsAndRenewedOnceAfterARefusal() throws Exception {
        // Given
        issuer.then(200, "{\"token_endpoint\": \"" + issuer.address() + "/token\"}")
                .then(503, "", "Retry-After: 0")
                .then(200, token("first"))
                .then(200, token("second"));
        IntStream.range(0, 8).forEach(i -> server.then(200, "{}"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (Future<JsonNode> done : threads.invokeAll(Collections.<Callable<JsonNode>>nCopies(8, this::read))) {
            done.get();
        }
        server.then(401, "{}").then(200, "{\"ok\": true}");

        // When
        JsonNode answer = read();

        // Then
        threads.shutdown();
        assertThat(answer.path("ok").asBoolean()).isTrue();
        assertThat(issuer.got())
                .extracting(FakeServer.Got::target)
                .containsExactly("/realm/.well-known/openid-configuration", "/token", "/token", "/token");
        assertThat(issuer.got().get(1).body())
                .isEqualTo("grant_type=client_credentials&client_id=horsens&client_secret=s%26cret");
        assertThat(server.got())
                .extracting(got -> got.headers().get("Authorization"))
                .containsOnly("Bearer first", "Bearer second")
                .endsWith("Bearer first", "Bearer second");
        assertThat(client.token()).isEqualTo("second");
    }

    @Test
    void fewerScopesAreAskedForWhereTheyAreNamed() throws IOException {
        // Given
        issuer.then(404, "{}").then(200, token("reading"));
        server.then(200, "{}");

        // When
        try (OpgangClient reader = OpgangClient.builder()
                .gateway(server.address())
                .credentials(Credentials.client(issuer.address(), "horsens", "any", "areas.read statistics.read"))
                .build()) {
            reader.get("/v1/housing-areas", JsonNode.class);
        }

        // Then
        assertThat(issuer.got().get(1).body()).endsWith("&client_secret=any&scope=areas.read+statistics.read");
    }

    @Test
    void secondRefusalIsTold() {
        // Given
        issuer.then(200, "{\"token_endpoint\": \"" + issuer.address() + "/token\"}")
                .then(200, token("first"))
                .then(200, token("second"));
        server.then(401, "{\"code\": \"unauthenticated\"}").then(401, "{\"code\": \"unauthenticated\"}");

        // When
        OpgangProblem problem = catchThrowableOfType(OpgangProblem.class, this::read);

        // Then
        assertThat(problem.code()).isEqualTo("unauthenticated");
    }

    @Test
    void refusedClientIsAProblemOfTheIssuer() {
        // Given
        issuer.then(200, "{\"token_endpoint\": \"" + issuer.address() + "/token\"}")
                .then(401, "{\"error\": \"invalid_client\", \"error_description\": \"Unknown\"}");

        // When
        OpgangProblem problem = catchThrowableOfType(OpgangProblem.class, this::read);

        // Then
        assertThat(problem.code()).isEqualTo("invalid_client");
        assertThat(problem).hasMessage("POST /token answered 401 invalid_client: Unknown");
        assertThat(server.got()).isEmpty();
    }

    @Test
    void aSecretGoesNowhereElseBecauseAnAnswerSaysSo() throws IOException {
        // Given
        try (FakeServer other = new FakeServer()) {
            issuer.then(200, "{\"token_endpoint\": \"" + issuer.address() + "/token\"}")
                    .then(307, "", "Location: " + other.address() + "/token")
                    .then(200, "{\"expires_in\": 300}");

            // When
            OpgangProblem redirected = catchThrowableOfType(OpgangProblem.class, this::read);
            OpgangBadAnswer without = catchThrowableOfType(OpgangBadAnswer.class, this::read);

            // Then
            assertThat(redirected.status()).isEqualTo(307);
            assertThat(without).hasMessageContaining("gave no token");
            assertThat(other.got()).isEmpty();
            assertThat(server.got()).isEmpty();
        }
    }

    @Test
    void anIssuerWithoutDescriptionHasItsTokensAtToken() {
        // Given
        issuer.then(404, "").then(200, token("first"));
        server.then(200, "{\"ok\": true}");

        // When
        JsonNode answer = read();

        // Then
        assertThat(answer.path("ok").asBoolean()).isTrue();
        assertThat(issuer.got().get(1).target()).isEqualTo("/realm/token");
    }

    @Test
    void givenTokenIsSentAsItIs() {
        // Given
        server.then(401, "{}");
        OpgangClient given = OpgangClient.builder()
                .gateway(server.address())
                .credentials(Credentials.token("t"))
                .build();

        // When
        OpgangProblem problem =
                catchThrowableOfType(OpgangProblem.class, () -> given.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(problem.status()).isEqualTo(401);
        assertThat(server.got()).hasSize(1);
        assertThat(server.got().get(0).headers()).containsEntry("Authorization", "Bearer t");
    }

    private JsonNode read() {
        return client.get("/v1/placements", JsonNode.class);
    }

    private static String token(String value) {
        return "{\"access_token\": \"" + value + "\", \"expires_in\": 300}";
    }
}
