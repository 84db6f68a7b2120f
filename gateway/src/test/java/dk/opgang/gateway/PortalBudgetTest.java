package dk.opgang.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.gateway.portal.MadeUpReading;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page costs a reader's connection: everything that a browser fetches for it, packed, with its headers. */
@QuarkusTest
class PortalBudgetTest extends GatewayTest {

    private static final int KB = 1_000;
    private static final String AREA = "/areas/01980a5e-7c00-7000-8000-0000000000a1";

    /** What a style or a script names of other files. */
    private static final Pattern NAMED = Pattern.compile("(?:url\\(|from |import )\"(?:\\./)?([^\":]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "/, 150, 60, 15",
        "/areas?listDate=" + MadeUpReading.LONG_LIST + ", 400, 120, 20",
        "/areas?view=map, 400, 120, 20",
        AREA + ", 650, 150, 25"
    })
    void aPageCostsNoMoreThanItMay(String address, int cold, int warm, int requests) throws Exception {
        // When
        Map<URI, HttpResponse<byte[]>> fetched =
                visit(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address));
        long again = again(fetched);

        // Then
        long first = fetched.values().stream().mapToLong(PortalBudgetTest::size).sum();
        System.out.printf("%s: %d bytes, %d again, %d requests%n", address, first, again, fetched.size());
        assertTrue(fetched.size() >= 6, "page, icon, style, fonts, scripts: " + fetched.keySet());
        fetched.forEach((file, answer) -> assertEquals(200, answer.statusCode(), file.toString()));
        assertTrue(first <= (long) cold * KB, first + " bytes");
        assertTrue(again <= (long) warm * KB, again + " bytes of a reader who was here before");
        assertTrue(fetched.size() <= requests, fetched.keySet().toString());
    }

    /** Everything that a browser fetches for the page, which comes first. */
    private Map<URI, HttpResponse<byte[]>> visit(URI page) throws IOException, InterruptedException {
        Map<URI, HttpResponse<byte[]>> fetched = new LinkedHashMap<>();
        Deque<URI> wanted = new ArrayDeque<>(Stream.of(page).toList());
        while (!wanted.isEmpty()) {
            URI next = wanted.removeFirst();
            if (!fetched.containsKey(next)) {
                HttpResponse<byte[]> answer = get(next, "");
                fetched.put(next, answer);
                named(answer).map(next::resolve).forEach(wanted::add);
            }
        }
        return fetched;
    }

    /** What is sent to the same reader once more: nothing of what may be kept, and only news of what has to be asked for. */
    private long again(Map<URI, HttpResponse<byte[]>> known) throws IOException, InterruptedException {
        long bytes = 0;
        for (Map.Entry<URI, HttpResponse<byte[]>> one : known.entrySet()) {
            String kept = one.getValue().headers().firstValue("Cache-Control").orElse("");
            if (!kept.contains("max-age=")) {
                bytes += size(get(
                        one.getKey(),
                        one.getValue().headers().firstValue("ETag").orElse("")));
            }
        }
        return bytes;
    }

    private HttpResponse<byte[]> get(URI file, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(file)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Encoding", "gzip");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Stream<String> named(HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            return Jsoup.parse(text(answer))
                    .select("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img[src]")
                    .stream()
                    .map(it -> it.hasAttr("src") ? it.attr("src") : it.attr("href"));
        }
        return type.startsWith("text/css") || type.startsWith("text/javascript")
                ? NAMED.matcher(text(answer)).results().map(it -> it.group(1))
                : Stream.empty();
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] body =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    private static long size(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .mapToLong(it -> it.getValue().stream()
                        .mapToLong(value -> it.getKey().length() + value.length() + 4)
                        .sum())
                .sum();
        return headers + answer.body().length;
    }
}
