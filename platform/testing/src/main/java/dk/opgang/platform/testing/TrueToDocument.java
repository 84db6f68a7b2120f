package dk.opgang.platform.testing;

import dk.opgang.platform.testing.example.AnsweredProblems;
import dk.opgang.platform.testing.example.ExampleRecorder;
import dk.opgang.platform.testing.example.ExampleRecorder.Exchange;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every answer of a test against the OpenAPI document that the same server publishes: status, headers, media type and body; and
 * every patch that was taken.
 */
public final class TrueToDocument implements Filter {

    private static final Map<URI, OpenApiDocument> DOCUMENTS = new ConcurrentHashMap<>();

    private final String page;

    /**
     * @param page where the server has its document, such as {@code /q/openapi?format=json}
     */
    public TrueToDocument(String page) {
        this.page = page;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response answer = context.next(request, wanted);
        URI uri = URI.create(request.getURI());
        if (uri.getRawPath().startsWith("/v1/")) {
            OpenApiDocument document = DOCUMENTS.computeIfAbsent(uri.resolve(page), OpenApiDocument::fetch);
            document.check(request.getMethod(), uri, OpenApiDocument.Answer.of(answer));
            // What is posted is tried field by field by DocumentedRequests; amounts are read as numbers, too.
            if (answer.statusCode() / 100 == 2
                    && request.getMethod().equals("PATCH")
                    && request.getContentType() != null
                    && request.getBody() instanceof String body) {
                document.checkRequest(request.getMethod(), uri, request.getContentType(), body);
            }
            document.operation(request.getMethod(), uri).ifPresent(operation -> {
                Exchange exchange = exchange(request, answer);
                ExampleRecorder.note(operation, exchange);
                AnsweredProblems.note(operation, exchange);
            });
        }
        return answer;
    }

    /**
     * Holds the answer of another client.
     *
     * @param method in capitals
     * @throws AssertionError if it is not one that the document promises
     */
    public void check(String method, HttpResponse<String> answer) {
        DOCUMENTS
                .computeIfAbsent(answer.uri().resolve(page), OpenApiDocument::fetch)
                .check(method, answer.uri(), OpenApiDocument.Answer.of(answer));
    }

    private static Exchange exchange(FilterableRequestSpecification request, Response answer) {
        return new Exchange(
                request.getContentType(),
                request.getBody() instanceof String body ? body : null,
                answer.statusCode(),
                answer.contentType(),
                answer.asString());
    }
}
