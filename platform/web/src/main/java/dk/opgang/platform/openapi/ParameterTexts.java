package dk.opgang.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says of parameters what is the same wherever they stand: headers of the platform, and ids in a path. */
final class ParameterTexts {

    private static final Map<String, String> HEADERS = Map.of(
            "Accept-Language",
            "The language of texts for people: da or en",
            "If-Match",
            "The ETag that the change is based on, or * for whatever there is",
            "If-None-Match",
            "An ETag that the client has: 304 if it is still right; * for a PUT that only creates",
            "Opgang-Purpose",
            "What the data are read for: a code of /v1/code-lists/purposes, kept in the access log");

    private ParameterTexts() {}

    static void complete(String path, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(
                        parameter.getIn() == Parameter.In.PATH
                                ? ofPath(path, parameter.getName())
                                : HEADERS.get(parameter.getName()));
            }
        }
    }

    /** An id is that of the segment before it: {@code /v1/housing-areas/{id}} has the id of a housing area. */
    private static String ofPath(String path, String name) {
        String before = path.substring(0, path.indexOf("/{" + name + "}"));
        String last = before.substring(before.lastIndexOf('/') + 1);
        return last.startsWith("{")
                ? "The " + name + " that belongs to the " + last.substring(1, last.length() - 1)
                : "Which of the " + last.replace('-', ' ');
    }
}
