package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trials of allocations: nothing is kept, and what is asked is answered exactly. */
@ServiceTest
class AllocationTrialApiTest {

    private static final String PATH = "/v1/allocation-trials";

    private static final String SMALL = """
            {"poolDkk": "100.00",
             "proposals": [{"number": 1, "costDkk": "60.00"}, {"number": 2, "costDkk": "30.00"}, {"number": 3, "costDkk": "30.00"}],
             "ballots": [{"approvals": [1], "count": 4}, {"approvals": [2, 3], "count": 3}, {"approvals": []}],
             "allocation": {"method": "equal-shares"}}""";

    @Test
    void sharesAreToldExactlyAndAllWaysOfAskingAgree() {
        // Given
        String file = """
                META
                key;value
                budget;100
                vote_type;approval
                PROJECTS
                project_id;cost;name
                1;60;Bænke
                2;30;"Træer; og buske"
                3;30;
                VOTES
                voter_id;age;vote
                """ + "a;17;1\n".repeat(4) + "b;17;2,3\n".repeat(3) + "c;17;\n";

        // When
        ValidatableResponse told = post(SMALL);

        // Then
        told.statusCode(200)
                .body("method", equalTo("equal-shares"))
                .body("kept", equalTo("equal-shares"))
                .body("unitDkk", equalTo("1.00"))
                .body("poolDkk", equalTo("100.00"))
                .body("spentDkk", equalTo("30.00"))
                .body("leftDkk", equalTo("70.00"))
                .body("ballots", equalTo(7))
                .body("endowment.numerator", equalTo("10000"))
                .body("endowment.denominator", equalTo("7"))
                .body("proposals.number", contains(1, 2, 3))
                .body("proposals.won", contains(false, true, false))
                .body("proposals[1].order", equalTo(1))
                .body("proposals[1].by", equalTo("equal-shares"))
                .body("proposals[1].share.numerator", equalTo("1000"))
                .body("proposals[1].effectiveVotes", equalTo("3.00"))
                .body("proposals[0].votes", equalTo(4))
                .body("proposals[0].share", nullValue())
                .body("proposals[0].moneyBehindDkk", equalTo("57.14"))
                .body("byVotes", contains(1, 2));
        String again = pabulib(file, "?method=equal-shares")
                .statusCode(200)
                .body("proposals.title", contains("Bænke", "Træer; og buske", null))
                .extract()
                .asString();
        String withoutTitles = again.replaceAll("\"title\":\"[^\"]*\",", "");
        assertEquals(told.extract().asString(), withoutTitles);
        pabulib(file, "?method=equal-shares&completion=votes")
                .statusCode(200)
                .body("proposals[0].won", equalTo(true))
                .body("proposals[0].by", equalTo("votes"));
        post(SMALL.replace("equal-shares", "votes"))
                .statusCode(200)
                .body("endowment", nullValue())
                .body("proposals.won", contains(true, true, false));
    }

    @Test
    void everyFaultIsTold() {
        // Given
        String faulty = """
                {"poolDkk": "0", "proposals": [{"number": 0, "costDkk": "1.001"}, {"number": 7}], "extra": 1,
                 "ballots": [{"approvals": [1], "count": 0}, {"approvals": null, "count": 1000001}],
                 "allocation": {"method": "fair", "completion": "add-two", "unitDkk": "0"}}""";

        // When
        ValidatableResponse refused = post(faulty);

        // Then
        refused.statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/extra",
                                "/poolDkk",
                                "/proposals/0/number",
                                "/proposals/0/costDkk",
                                "/proposals/1/costDkk",
                                "/ballots/0/count",
                                "/ballots/1/approvals",
                                "/ballots/1/count",
                                "/allocation/method",
                                "/allocation/completion",
                                "/allocation/unitDkk"));
        post(SMALL.replace("[2, 3]", "[2, 2, 9]"))
                .statusCode(422)
                .body("errors.code", contains("repeated-approval", "unknown-proposal"))
                .body("errors.pointer", contains("/ballots/1/approvals/1", "/ballots/1/approvals/2"));
        post(SMALL.replace("\"number\": 3", "\"number\": 2")).body("errors.code", hasItems("duplicate"));
        pabulib("META\nkey;value\nbudget;1\nvote_type;ordinal\n", "?utility=x&unitDkk=0&more=1")
                .statusCode(400)
                .body("errors.pointer", contains("?more"));
        pabulib("META\nkey;value\nbudget;1\nvote_type;ordinal\n", "?utility=x&unitDkk=0")
                .statusCode(400)
                .body("errors.pointer", hasItems("?utility", "?unitDkk", "/meta/vote_type"))
                .body("errors.code", hasItems("section-missing", "vote-type-not-supported"));
        pabulib("budget;1\nMETA\nkey;value\nbudget;1;2\nMETA\nkey;value\n", "")
                .statusCode(400)
                .body("errors.code", hasItems("before-first-section", "section-repeated", "too-many-cells"));
        as(Persona.INITIATIVES_SERVICE).body(SMALL).post(PATH).then().statusCode(403);
    }

    @Test
    void whatWouldNotEndIsRefused() {
        // Given
        String proposals = IntStream.rangeClosed(1, 301)
                .mapToObj("{\"number\": %d, \"costDkk\": \"1.00\"}"::formatted)
                .collect(Collectors.joining(", "));

        // When
        ValidatableResponse tooSmall = post(lonely("0.01", "2000.02"));

        // Then
        tooSmall.statusCode(422)
                .body("errors.code", contains("unit-too-small"))
                .body("errors.pointer", contains("/allocation/unitDkk"));
        post(lonely("0.01", "2000.00")).statusCode(200);
        post(many("40000.00", "0.40")).statusCode(422).body("errors.code", contains("trial-too-large"));
        post("{\"poolDkk\": \"1\", \"ballots\": [], \"proposals\": [" + proposals + "]}")
                .statusCode(422)
                .body("errors.code", contains("size"));
    }

    @Test
    void aTrialEndsWhenItsCallerLeaves() throws Exception {
        // Given
        String endless = many("39000.00", "1.00");
        Socket caller = send(endless, Tokens.of(Persona.FRONTEND));
        CompletableFuture<Integer> next = waiting();

        // When
        caller.close();

        // Then
        assertEquals(200, next.get(15, TimeUnit.SECONDS));
    }

    /** A small trial that waits for the turn of a large one, once that is worked on. */
    private static CompletableFuture<Integer> waiting() {
        for (int i = 0; i < 50; i++) {
            CompletableFuture<Integer> small =
                    CompletableFuture.supplyAsync(() -> post(SMALL).extract().statusCode());
            try {
                small.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                return small;
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The large trial is worked on by nobody");
    }

    /** One voter wants the whole pool, two others want a little: their endowments rise until the one could pay alone. */
    private static String lonely(String unit, String pool) {
        return """
                {"poolDkk": "%s", "proposals": [{"number": 1, "costDkk": "%s"}, {"number": 2, "costDkk": "1"}],
                 "ballots": [{"approvals": [1]}, {"approvals": [2]}],
                 "allocation": {"method": "equal-shares", "completion": "add-one", "unitDkk": "%s"}}""".formatted(pool, pool, unit);
    }

    /** The same with four thousand different ballots for twelve little things. */
    private static String many(String pool, String unit) {
        String proposals = IntStream.rangeClosed(1, 12)
                .mapToObj("{\"number\": %d, \"costDkk\": \"1.00\"}"::formatted)
                .collect(Collectors.joining(", "));
        String ballots = IntStream.range(1, 4096)
                .mapToObj(mask -> IntStream.rangeClosed(1, 12)
                        .filter(number -> (mask >> number - 1 & 1) == 1)
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",", "{\"approvals\": [", "]}")))
                .collect(Collectors.joining(", "));
        return """
                {"poolDkk": "%s", "proposals": [{"number": 13, "costDkk": "%s"}, %s],
                 "ballots": [{"approvals": [13]}, %s],
                 "allocation": {"method": "equal-shares", "completion": "add-one", "unitDkk": "%s"}}""".formatted(pool, pool, proposals, ballots, unit);
    }

    private static ValidatableResponse post(String body) {
        return as(Persona.FRONTEND).body(body).post(PATH).then();
    }

    /** A trial of a file of Pabulib. */
    static ValidatableResponse pabulib(String file, String query) {
        return as(Persona.FRONTEND)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/x-pabulib", ContentType.TEXT)))
                .contentType("text/x-pabulib")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(PATH + query)
                .then();
    }

    /** Asks without waiting for the answer. */
    private static Socket send(String body, String token) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        String head = "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return socket;
    }
}
