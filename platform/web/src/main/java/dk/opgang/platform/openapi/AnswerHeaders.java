package dk.opgang.platform.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Declares the headers that services give their answers: tag, address, the next page, when to ask again. A header that is not required
 * is there where what is answered has such a thing.
 */
final class AnswerHeaders {

    private AnswerHeaders() {}

    /**
     * @param isPage whether the answer is a page of a list
     */
    static void complete(Operation operation, boolean isPage) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            switch (status) {
                case "200" -> {
                    if (isPage) {
                        add(answer, "Link", false, "The next page, with rel=\"next\"; missing on the last");
                        add(answer, "ETag", false, "The version of the page, of lists that tell one");
                    } else {
                        add(answer, "ETag", false, "The version of what is answered, for If-Match and If-None-Match");
                    }
                }
                case "201", "202" -> {
                    add(answer, "Location", true, "Where what was made, or how far it is, is read");
                    add(answer, "ETag", false, "The version of what was made, for If-Match");
                }
                case "304" -> {
                    add(answer, "ETag", true, "The version that the client has");
                    if (isPage) {
                        add(answer, "Link", false, "The next page, with rel=\"next\"; missing on the last");
                    }
                }
                case "409", "429", "503" ->
                    add(answer, "Retry-After", false, "After how many seconds it is worth asking again");
                default -> {
                    // The others have the headers of every answer alone.
                }
            }
        });
    }

    /** Whether the answer is a page of a list: it tells where the next one begins. */
    static boolean isPage(OpenAPI document, Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(type -> type.getSchema())
                .map(Schema::getRef)
                .map(SchemaUses::nameIn)
                .filter(name -> name.startsWith("Page") || name.endsWith("Page") || hasNext(document, name))
                .isPresent();
    }

    private static boolean hasNext(OpenAPI document, String schema) {
        Map<String, Schema> all = document.getComponents().getSchemas();
        Schema found = all == null ? null : all.get(schema);
        return found != null
                && found.getProperties() != null
                && found.getProperties().containsKey("next");
    }

    private static void add(APIResponse answer, String name, boolean isRequired, String description) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            Header header = OASFactory.createHeader()
                    .description(description)
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            answer.addHeader(name, isRequired ? header.required(true) : header);
        }
    }
}
