package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.problem.Text;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which types of body the operations of the service take and answer, gathered when it starts, for the answers 415 and 406. */
@Provider
@Singleton
public class TakenTypes implements DynamicFeature {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final List<Operation> operations = new CopyOnWriteArrayList<>();

    private record Operation(String method, Pattern path, List<String> taken, List<String> answered) {}

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = AnnotatedMethod.of(resource.getResourceMethod());
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                operations.add(new Operation(
                        verb.value(),
                        path(resource.getResourceClass(), method),
                        taken(resource.getResourceClass(), method),
                        answered(resource.getResourceClass(), method)));
            }
        }
    }

    /**
     * The problem that names what is taken there; in {@code Accept} (RFC 9110 § 15.5.16), and {@code Accept-Post} or {@code Accept-Patch}, for programs.
     *
     * @param sent the type of a body that told its charset: if it is taken there, the charset is not
     */
    ProblemException problem(String method, String path, @Nullable String sent) {
        List<String> types = at(method, path, Operation::taken);
        return types.isEmpty()
                ? new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE)
                : naming(method, String.join(", ", types), sent);
    }

    /** The problem that names what is answered there, in words and as the member {@code available}. */
    ProblemException notAcceptable(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        List<String> types = at(asked, path, Operation::answered);
        if (types.isEmpty()) {
            return new ProblemException(CommonProblem.NOT_ACCEPTABLE);
        }
        String names = String.join(", ", types);
        return new ProblemException(
                        CommonProblem.NOT_ACCEPTABLE, new Text("Her svares i " + names, "Answered here is " + names))
                .with("available", types);
    }

    /** The types of whatever is called like that at the path, each once. */
    private List<String> at(String method, String path, Function<Operation, List<String>> types) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.path().matcher(path).matches())
                .flatMap(operation -> types.apply(operation).stream())
                .distinct()
                .toList();
    }

    private static ProblemException naming(String method, String types, @Nullable String sent) {
        String inUtf8 = sent != null && types.contains(sent) ? "; charset=UTF-8" : "";
        ProblemException problem = new ProblemException(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        new Text("Her læses " + types + inUtf8, "Read here are " + types + inUtf8))
                .withHeader("Accept", types);
        return switch (method) {
            case "POST" -> problem.withHeader("Accept-Post", types);
            case "PATCH" -> problem.withHeader("Accept-Patch", types);
            default -> problem;
        };
    }

    private static Pattern path(Class<?> type, Method method) {
        StringBuilder regex = new StringBuilder();
        for (String part : (at(type.getAnnotation(Path.class)) + at(method.getAnnotation(Path.class))).split("/", -1)) {
            if (!part.isEmpty()) {
                regex.append('/').append(literals(part));
            }
        }
        return Pattern.compile(regex + "/?");
    }

    /** A part of a path, in which a variable stands for any text. */
    private static String literals(String part) {
        String[] between = VARIABLE.split(part, -1);
        StringBuilder regex = new StringBuilder(Pattern.quote(between[0]));
        for (int i = 1; i < between.length; i++) {
            regex.append("[^/]+").append(Pattern.quote(between[i]));
        }
        return regex.toString();
    }

    private static String at(@Nullable Path path) {
        return path == null ? "" : "/" + path.value();
    }

    private static List<String> answered(Class<?> type, Method method) {
        Produces declared = declared(Produces.class, type, method);
        return declared == null
                ? List.of()
                : Stream.of(declared.value())
                        .map(name -> name.replaceAll(";.*", ""))
                        .toList();
    }

    private static List<String> taken(Class<?> type, Method method) {
        Consumes declared = declared(Consumes.class, type, method);
        return declared == null ? List.of(MediaType.APPLICATION_JSON) : List.of(declared.value());
    }

    /** What the method says, or else its class. */
    private static <A extends Annotation> @Nullable A declared(Class<A> kind, Class<?> type, Method method) {
        A own = method.getAnnotation(kind);
        return own == null ? type.getAnnotation(kind) : own;
    }
}
