package dk.opgang.platform.http;

import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.expand.Expansions;
import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.text.TextKind;
import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the resource method does not know, that come twice, that are empty, or whose value is not of its
 * type or none of those that it may have: all of them in one answer. A forgotten parameter or value would otherwise widen a search in silence.
 */
@Provider
@Priority(FilterOrder.STRICT_QUERY)
public class StrictQuery implements ContainerRequestFilter {

    /** What the value of a parameter is. */
    private record Known(
            Class<?> type, TextKind kind, @Nullable KnownWords words, boolean isOfEveryList) {

        static Known of(Class<?> type, AnnotatedElement place, String name) {
            boolean isOfEveryList = place instanceof Field field && field.getDeclaringClass() == ListParams.class;
            return new Known(type, TextKind.of(place, name), KnownWords.of(place), isOfEveryList);
        }
    }

    private final Map<Method, Map<String, Known>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Map<String, Known> parameters = known.computeIfAbsent(method, StrictQuery::parametersOf);
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        Faults faults = new Faults();
        given.forEach((name, values) -> check(name, values, parameters, faults));
        Expands offered = method.getAnnotation(Expands.class);
        if (offered != null && given.containsKey(Expands.PARAMETER)) {
            Expansions.check(given.getFirst(Expands.PARAMETER), offered, faults);
        }
        if (!faults.isEmpty()) {
            checkList(given, parameters, faults);
        }
        faults.throwIfAny();
    }

    /** What a list tells itself if nothing else is wrong is told with what else is. */
    private static void checkList(MultivaluedMap<String, String> given, Map<String, Known> parameters, Faults faults) {
        Known sorted = parameters.get("sort");
        if (sorted != null && sorted.isOfEveryList()) {
            String limit = faults.isFaulty("?limit") ? null : given.getFirst("limit");
            String sort = faults.isFaulty("?sort") ? null : given.getFirst("sort");
            ListParams.check(
                    limit == null ? null : Integer.valueOf(limit), sort, parameters.containsKey("name~"), faults);
        }
    }

    private static void check(String name, List<String> values, Map<String, Known> parameters, Faults faults) {
        Known wanted = parameters.get(name);
        String pointer = "?" + name;
        if (wanted == null) {
            faults.unreadable(pointer, ParameterFault.UNKNOWN_PARAMETER);
            return;
        }
        Class<?> type = wanted.type();
        if (type != List.class && values.size() > 1) {
            faults.unreadable(pointer, ParameterFault.REPEATED_PARAMETER);
        } else if (type == String.class && values.getFirst().isBlank()) {
            faults.unreadable(pointer, ParameterFault.PARAMETER_BLANK);
        } else if (type == List.class) {
            values.forEach(value -> Scalars.fromText(value, String.class, wanted.kind(), pointer, faults));
        } else if (Scalars.reads(type)) {
            Scalars.fromText(values.getFirst(), type, wanted.kind(), pointer, faults);
        }
        if (wanted.words() != null && !faults.isFaulty(pointer)) {
            wanted.words().fault(pointer, values).ifPresent(faults::unreadable);
        }
    }

    private static Map<String, Known> parametersOf(Method method) {
        Map<String, Known> parameters = new HashMap<>();
        if (method.isAnnotationPresent(Expands.class)) {
            parameters.put(Expands.PARAMETER, new Known(String.class, TextKind.FREE, null, false));
        }
        for (Parameter parameter : AnnotatedMethod.of(method).getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                parameters.put(query.value(), Known.of(parameter.getType(), parameter, query.value()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), parameters);
            }
        }
        return parameters;
    }

    /** A record's annotations stand on its fields: neither of them is one for record components. */
    private static void addFields(Class<?> bean, Map<String, Known> parameters) {
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
                String name = field.getAnnotation(QueryParam.class).value();
                parameters.put(name, Known.of(field.getType(), field, name));
            } else if (field.isAnnotationPresent(BeanParam.class)) {
                addFields(field.getType(), parameters);
            }
        }
    }
}
