package dk.opgang.platform.openapi;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Names the scopes of each operation, of which one is enough: the library knows only that a token is needed. */
final class OperationScopes {

    private static final DotName ALLOWED = DotName.createSimple("io.quarkus.security.PermissionsAllowed");
    private static final Map<PathItem.HttpMethod, DotName> METHODS = Map.of(
            PathItem.HttpMethod.GET, DotName.createSimple(GET.class),
            PathItem.HttpMethod.POST, DotName.createSimple(POST.class),
            PathItem.HttpMethod.PUT, DotName.createSimple(PUT.class),
            PathItem.HttpMethod.PATCH, DotName.createSimple(PATCH.class),
            PathItem.HttpMethod.DELETE, DotName.createSimple(DELETE.class));

    private OperationScopes() {}

    static void complete(OpenAPI document, IndexView index) {
        List<AnnotationInstance> found = List.copyOf(index.getAnnotations(ALLOWED));
        // What a class says holds for those of its methods that say nothing; the class with the longest path is the
        // nearest.
        found.stream()
                .filter(allowed -> allowed.target().kind() == AnnotationTarget.Kind.CLASS)
                .sorted(Comparator.comparing(
                        allowed -> ResourcePaths.of(allowed.target().asClass()).length()))
                .forEach(allowed -> ofClass(document, allowed));
        found.stream()
                .filter(allowed -> allowed.target().kind() == AnnotationTarget.Kind.METHOD)
                .forEach(allowed -> ofMethod(document, allowed.target().asMethod(), scopes(allowed)));
    }

    /** The scopes of which each is enough; none if the operation does not say. */
    static List<String> of(Operation operation) {
        return operation.getSecurity() == null
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
    }

    private static void ofClass(OpenAPI document, AnnotationInstance allowed) {
        String path = ResourcePaths.of(allowed.target().asClass());
        document.getPaths().getPathItems().forEach((address, item) -> {
            if (address.equals(path) || address.startsWith(path + "/")) {
                item.getOperations().values().forEach(operation -> require(operation, scopes(allowed)));
            }
        });
    }

    private static void ofMethod(OpenAPI document, MethodInfo method, List<String> scopes) {
        PathItem item = document.getPaths().getPathItem(ResourcePaths.of(method));
        if (item != null) {
            METHODS.forEach((verb, annotation) -> {
                Operation operation = item.getOperations().get(verb);
                if (operation != null && method.hasAnnotation(annotation)) {
                    require(operation, scopes);
                }
            });
        }
    }

    private static void require(@Nullable Operation operation, List<String> scopes) {
        if (operation == null || operation.getSecurity() == null) {
            return;
        }
        Optional<String> scheme = operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().keySet().stream())
                .findFirst();
        scheme.ifPresent(name -> operation.setSecurity(scopes.stream()
                .map(scope -> OASFactory.createSecurityRequirement().addScheme(name, List.of(scope)))
                .toList()));
    }

    private static List<String> scopes(AnnotationInstance allowed) {
        return List.of(allowed.value().asStringArray());
    }
}
