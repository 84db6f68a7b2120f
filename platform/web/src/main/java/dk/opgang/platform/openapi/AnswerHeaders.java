package dk.opgang.platform.openapi;

import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Declares the headers that services give their answers: tag, address, the next page, when to ask again. */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void complete(PathItem.HttpMethod method, Operation operation, boolean isPage) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            switch (status) {
                case "200" -> {
                    if (isPage) {
                        add(answer, "Link", "The next page, with rel=\"next\"; missing on the last");
                    } else if (method != PathItem.HttpMethod.POST) {
                        add(answer, "ETag", "The version of what is answered, for If-Match and If-None-Match");
                    }
                }
                case "201", "202" -> {
                    add(answer, "Location", "The address of what was made");
                    if (status.equals("201")) {
                        add(answer, "ETag", "The version of what was made, for If-Match");
                    }
                }
                case "304" -> add(answer, "ETag", "The version that the client has");
                case "409", "429", "503" ->
                    add(answer, "Retry-After", "After how many seconds it is worth asking again");
                default -> {
                    // The others have the headers of every answer alone.
                }
            }
        });
    }

    /** Whether the answer is a page of a list. */
    static boolean isPage(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(type -> type.getSchema())
                .map(Schema::getRef)
                .map(SchemaUses::nameIn)
                .filter(name -> name.startsWith("Page") || name.endsWith("Page"))
                .isPresent();
    }

    private static void add(APIResponse answer, String name, String description) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(name)) {
            answer.addHeader(
                    name,
                    OASFactory.createHeader()
                            .description(description)
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }
}
