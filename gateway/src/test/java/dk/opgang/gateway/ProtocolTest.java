package dk.opgang.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.stub.Wire;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bytes as a hostile or broken client sends them, each with the one answer that it gets; the cases stand in {@code protocol.txt}. */
@QuarkusTest
class ProtocolTest extends GatewayTest {

    private static final int ENOUGH = 220;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void everyCaseIsAnsweredAsTheContractSaysAndHarmsNobodyAfterIt() throws Exception {
        // Given
        List<Case> cases = cases();
        String token = token();

        // When
        List<String> wrong = cases.stream()
                .map(one -> fault(one, token))
                .filter(fault -> !fault.isEmpty())
                .toList();

        // Then
        assertEquals(List.of(), wrong, () -> "\n" + String.join("\n", wrong));
        assertTrue(cases.size() >= ENOUGH, () -> cases.size() + " cases");
        assertEquals(1_000, plainRequestsThatAreAllRight(token));
    }

    private String fault(Case one, String token) {
        String answer;
        try {
            answer = Wire.exchange(gateway, one.bytes().replace("{token}", token));
        } catch (IOException e) {
            return one.line() + " -> " + e;
        }
        String statuses = String.join(
                " ",
                STATUS.matcher(answer).results().map(found -> found.group(1)).toList());
        boolean right = statuses.equals(one.statuses())
                && (one.code().equals("-") || answer.contains("\"code\":\"" + one.code() + "\""))
                && !answer.contains("HTTP/1.0 400");
        return right
                ? ""
                : one.line() + " -> " + statuses + " " + answer.lines().findFirst();
    }

    private long plainRequestsThatAreAllRight(String token) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest plain = HttpRequest.newBuilder(gateway.resolve("/v1/participants"))
                .header("Authorization", "Bearer " + token)
                .build();
        long right = 0;
        for (int i = 0; i < 1_000; i++) {
            HttpResponse<Void> answer = client.send(plain, HttpResponse.BodyHandlers.discarding());
            right += answer.statusCode() == 200 ? 1 : 0;
        }
        return right;
    }

    /** A line is: the statuses of the answers, the code of the problem or a dash, and what is sent. */
    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(ProtocolTest.class.getResourceAsStream("/protocol.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> cases.add(Case.of(line)));
        }
        return cases;
    }

    /**
     * One conversation.
     *
     * @param line as it stands in the file
     * @param statuses of all answers that come, in their order
     */
    private record Case(String line, String statuses, String code, String bytes) {

        private static final String HOST = "Host: x\r\n";
        private static final String HEAD = HOST + "Authorization: Bearer {token}\r\n";

        static Case of(String line) {
            String[] parts = line.split(" \\| ", 3);
            return new Case(line, parts[0], parts[1], bytes(parts[2]));
        }

        /** Written out: {@code ~} is CR LF, {@code [H]} the usual headers, {@code [C]} those and the end of the connection. */
        private static String bytes(String written) {
            return written.replace("[C]", "[H]Connection: close~")
                    .replace("[H]", HEAD)
                    .replace("[N]", HOST + "Connection: close\r\n")
                    .replace("~", "\r\n")
                    .replace("\\r", "\r")
                    .replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\0", "\0")
                    .replace("\\1", "\u0001")
                    .replace("\\7", "\u007f")
                    .replace("\\b", "\u000b")
                    .replace("\\f", "\f")
                    .replace("\\h", "\u00e6")
                    .replace("{long}", "x".repeat(40_000))
                    .replace("{8k}", "x".repeat(9_000));
        }
    }
}
