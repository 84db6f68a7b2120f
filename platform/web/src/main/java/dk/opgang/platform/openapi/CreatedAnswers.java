package dk.opgang.platform.openapi;

import jakarta.ws.rs.POST;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Documents what a POST answers under the status that its method names with {@link ResponseStatus}: the library knows the type of the
 * answer from the signature, but takes every status for 200.
 */
final class CreatedAnswers {

    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
    private static final String OK = "200";

    private CreatedAnswers() {}

    static void complete(OpenAPI document, IndexView index) {
        index.getAnnotations(POST.class).forEach(found -> {
            MethodInfo method = found.target().asMethod();
            AnnotationInstance status = method.annotation(STATUS);
            PathItem item = document.getPaths().getPathItem(ResourcePaths.of(method));
            if (status != null && item != null && item.getPOST() != null) {
                move(
                        item.getPOST().getResponses(),
                        String.valueOf(status.value().asInt()));
            }
        });
    }

    private static void move(APIResponses responses, String status) {
        APIResponse answer = responses.getAPIResponse(OK);
        if (answer != null && !responses.hasAPIResponse(status)) {
            responses.removeAPIResponse(OK);
            responses.addAPIResponse(status, answer.description("Added; Location names its address"));
        }
    }
}
