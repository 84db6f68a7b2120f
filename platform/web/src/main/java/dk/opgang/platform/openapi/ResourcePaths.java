package dk.opgang.platform.openapi;

import jakarta.ws.rs.Path;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The path of a resource as the document writes it, without the patterns of its parameters. */
final class ResourcePaths {

    private ResourcePaths() {}

    static String of(MethodInfo method) {
        return clean("/" + path(method.declaringClass().declaredAnnotation(Path.class)) + "/"
                + path(method.annotation(Path.class)));
    }

    /** Where the method is: in its own resource, or in each that implements the interface that says it. */
    static Stream<String> allOf(MethodInfo method, IndexView index) {
        return Modifier.isInterface(method.declaringClass().flags())
                ? index.getAllKnownImplementations(method.declaringClass().name()).stream()
                        .map(resource -> clean("/" + path(resource.declaredAnnotation(Path.class)) + "/"
                                + path(method.annotation(Path.class))))
                : Stream.of(of(method));
    }

    /** The path under which the methods of the class are. */
    static String of(ClassInfo resource) {
        return clean("/" + path(resource.declaredAnnotation(Path.class)));
    }

    private static String clean(String whole) {
        String clean = whole.replaceAll("\\{\\s*(\\w+)[^{}]*}", "{$1}").replaceAll("/+", "/");
        return clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static String path(@Nullable AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }
}
