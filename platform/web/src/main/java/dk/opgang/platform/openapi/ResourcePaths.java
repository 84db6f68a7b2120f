package dk.opgang.platform.openapi;

import jakarta.ws.rs.Path;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The path of a resource method as the document writes it, without the patterns of its parameters. */
final class ResourcePaths {

    private ResourcePaths() {}

    static String of(MethodInfo method) {
        String whole = "/" + path(method.declaringClass().declaredAnnotation(Path.class)) + "/"
                + path(method.annotation(Path.class));
        String clean = whole.replaceAll("\\{\\s*(\\w+)[^{}]*}", "{$1}").replaceAll("/+", "/");
        return clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static String path(@Nullable AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
