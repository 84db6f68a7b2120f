package dk.opgang.platform.openapi;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Says of each operation, after its own words, what follows from its kind: who may, what it costs, what becomes of events. */
final class OperationTexts {

    private static final String MAY = "Who may: ";

    private OperationTexts() {}

    /** A document is filtered once for each of its forms; the texts are added once. */
    static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        String own = operation.getDescription() == null ? "" : operation.getDescription();
        if (!own.contains(MAY)) {
            String what = own.isEmpty() ? String.valueOf(operation.getSummary()) : own;
            operation.setDescription(String.join(
                    "\n\n",
                    what.matches("(?s).*[.!?:`]$") ? what : what + ".",
                    MAY + who(operation) + " Cost: " + cost(path, method) + " Events: " + events(path, method)));
        }
    }

    private static String who(Operation operation) {
        List<String> scopes = OperationScopes.of(operation);
        String scope =
                switch (scopes.size()) {
                    case 0 -> "whoever has a token";
                    case 1 -> "a token with the scope `" + scopes.getFirst() + "`";
                    default ->
                        "a token with one of the scopes "
                                + scopes.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
                };
        return scope + ", within what its tenant may see.";
    }

    private static String cost(String path, PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.POST && path.matches("/v1/[a-z-]+-(batches|imports)")
                ? "one request, and one of the batches that the client may have at once."
                : "one request.";
    }

    private static String events(String path, PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.GET
                        || path.matches(".*/(lookup|address-lookup|validate|preview|simulat\\w+)")
                ? "none."
                : ConfigProvider.getConfig()
                        .getOptionalValue("opgang.outbox.topic", String.class)
                        .map(topic ->
                                "those of the change, if it has any, are on `" + topic + "` once it is committed.")
                        .orElse("those of the change, if it has any, once it is committed.");
    }
}
