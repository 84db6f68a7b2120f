package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final FakeServer server = new FakeServer();
    private final OpgangClient client = OpgangClient.builder()
            .gateway(server.address() + "/")
            .language("da")
            .purpose("case-handling")
            .build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void everythingThatIsWrongIsTold() {
        // Given
        server.then(422, """
                {"type": "/problems/invalid", "title": "Ugyldig", "status": 422, "code": "invalid", "detail": "To felter",
                 "traceId": "t1", "id": "other",
                 "errors": [{"pointer": "/from", "code": "required", "detail": "Mangler"}, {"pointer": "/to", "code": "before"}]}
                """, "X-Request-Id: r1");

        // When
        OpgangProblem problem = catchThrowableOfType(
                OpgangProblem.class, () -> client.post("/v1/placements?dryRun=true", Map.of(), JsonNode.class));

        // Then
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("invalid");
        assertThat(problem.title()).isEqualTo("Ugyldig");
        assertThat(problem.detail()).isEqualTo("To felter");
        assertThat(problem.traceId()).isEqualTo("t1");
        assertThat(problem.requestId()).isEqualTo("r1");
        assertThat(problem.json().path("id").asText()).isEqualTo("other");
        assertThat(problem.isRefusal()).isTrue();
        assertThat(problem.errors())
                .containsExactly(new Fault("/from", "required", "Mangler"), new Fault("/to", "before", ""));
        assertThat(problem)
                .hasMessage("POST /v1/placements answered 422 Ugyldig: To felter\n  /from Mangler\n  /to before");
        assertThat(server.got().get(0).target()).isEqualTo("/v1/placements?dryRun=true");
        assertThat(server.got().get(0).headers())
                .containsEntry("Accept-Language", "da")
                .containsEntry("Opgang-Purpose", "case-handling");
    }

    @Test
    void whatIsNoProblemDocumentIsToldByItsBeginning() {
        // Given
        server.then(403, "<html>" + "x".repeat(500));

        // When
        OpgangProblem problem =
                catchThrowableOfType(OpgangProblem.class, () -> client.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(problem.code()).isEqualTo("no-problem-document");
        assertThat(problem.errors()).isEmpty();
        assertThat(problem.getMessage()).contains("403 <html>xxx").hasSizeLessThan(300);
    }

    @Test
    void anErrorWithoutBodyOrWithHalfOfOneIsToldByItsStatus() {
        // Given
        byte[] whole = FakeServer.answer(404, "{\"code\": \"not-found\", \"title\": \"Nothing here\"}");
        server.then(404, "").then((request, out) -> {
            out.write(whole, 0, whole.length - 10);
            out.flush();
            throw new IOException("cut");
        });

        // When
        OpgangProblem empty =
                catchThrowableOfType(OpgangProblem.class, () -> client.get("/v1/placements/p", JsonNode.class));
        OpgangProblem half =
                catchThrowableOfType(OpgangProblem.class, () -> client.send(Request.get("/v1/placements/p")));

        // Then
        assertThat(empty.status()).isEqualTo(404);
        assertThat(empty.code()).isEqualTo("no-problem-document");
        assertThat(half.status()).isEqualTo(404);
    }

    @Test
    void aRedirectIsAnErrorAndNotFollowed() {
        // Given
        server.then(307, "", "Location: " + server.address() + "/elsewhere").then(200, "{}");

        // When
        OpgangProblem problem = catchThrowableOfType(
                OpgangProblem.class, () -> client.post("/v1/placements", Map.of(), JsonNode.class));

        // Then
        assertThat(problem.status()).isEqualTo(307);
        assertThat(problem.isRefusal()).isTrue();
        assertThat(server.got()).hasSize(1);
    }

    @Test
    void whatIsNoJsonIsABadAnswer() {
        // Given
        server.then(200, "<html>");

        // When
        OpgangBadAnswer bad =
                catchThrowableOfType(OpgangBadAnswer.class, () -> client.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(bad).hasMessageContaining("no JSON");
    }

    @Test
    void answerWithoutBodyIsMissing() {
        // Given
        server.then((request, out) -> out.write(FakeServer.answer(200, "")));

        // When
        JsonNode nothing = client.post("/v1/meetings/m/closing", Map.of(), JsonNode.class);

        // Then
        assertThat(nothing.isMissingNode()).isTrue();
    }
}
