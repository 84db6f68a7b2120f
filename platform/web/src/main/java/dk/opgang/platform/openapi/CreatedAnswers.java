package dk.opgang.platform.openapi;

import dk.opgang.platform.http.OrAccepted;
import jakarta.ws.rs.POST;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Documents what a POST answers under the status that its method names with {@link ResponseStatus}: the library knows the type of the
 * answer from the signature, but takes every status for 200. Where a method says in words when it answers 200 and when the other status,
 * the body of both is what it returns; so is that of 202, if it may answer that.
 */
final class CreatedAnswers {

    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName OR_ACCEPTED = DotName.createSimple(OrAccepted.class);
    private static final String OK = "200";
    private static final String ACCEPTED = "202";

    private CreatedAnswers() {}

    static void complete(OpenAPI document, IndexView index) {
        index.getAnnotations(POST.class).forEach(found -> {
            MethodInfo method = found.target().asMethod();
            if (method.hasAnnotation(STATUS)) {
                ResourcePaths.allOf(method, index)
                        .map(document.getPaths()::getPathItem)
                        .filter(item -> item != null && item.getPOST() != null)
                        .forEach(item -> complete(item.getPOST().getResponses(), method));
            }
        });
    }

    private static void complete(APIResponses responses, MethodInfo method) {
        String status = String.valueOf(method.annotation(STATUS).value().asInt());
        move(responses, status);
        AnnotationInstance orAccepted = method.annotation(OR_ACCEPTED);
        if (orAccepted != null) {
            responses.addAPIResponse(
                    ACCEPTED,
                    OASFactory.createAPIResponse()
                            .description(orAccepted.value().asString())
                            .content(responses.getAPIResponse(status).getContent()));
        }
    }

    private static void move(APIResponses responses, String status) {
        APIResponse answer = responses.getAPIResponse(OK);
        if (answer == null) {
            return;
        }
        APIResponse described = responses.getAPIResponse(status);
        if (described == null) {
            responses.removeAPIResponse(OK);
            responses.addAPIResponse(status, answer.description("Added; Location names its address"));
        } else if (described.getContent() == null) {
            described.setContent(answer.getContent());
        }
    }
}
