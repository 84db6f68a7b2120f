package dk.opgang.platform.http;

import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where the annotations of a resource method stand: on itself, or on the method of an interface that several resources share. */
final class AnnotatedMethod {

    private AnnotatedMethod() {}

    static Method of(Method method) {
        Stream<Method> declared = Arrays.stream(method.getDeclaringClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
        return Stream.concat(Stream.of(method), declared)
                .filter(AnnotatedMethod::answersRequests)
                .findFirst()
                .orElse(method);
    }

    private static boolean answersRequests(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
