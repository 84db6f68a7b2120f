package dk.opgang.platform.expand;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Adds what the client wants expanded to the answer of a method that {@link Expands}. */
@Expands
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ExpandInterceptor {

    private final RoutingContext request;
    private final Expansions expansions;
    private final CurrentCaller caller;
    private final BodyTags tags;

    ExpandInterceptor(RoutingContext request, Expansions expansions, CurrentCaller caller, BodyTags tags) {
        this.request = request;
        this.expansions = expansions;
        this.caller = caller;
        this.tags = tags;
    }

    @AroundInvoke
    Object around(InvocationContext method) throws Exception {
        List<String> values = request.queryParam(Expands.PARAMETER);
        if (values.isEmpty()) {
            return method.proceed();
        }
        List<Expansion<?>> wanted =
                expansions.named(values.getFirst(), method.getMethod().getAnnotation(Expands.class));
        requireScopes(wanted);
        return switch (method.proceed()) {
            case Page<?> page -> expanded(page, wanted);
            case RestResponse<?> typed -> typed(expanded(typed.toResponse(), wanted));
            case Response answer -> expanded(answer, wanted);
            case null, default -> throw new IllegalStateException(method.getMethod() + " gives no answer to expand");
        };
    }

    private Response expanded(Response answer, List<Expansion<?>> wanted) {
        return switch (answer.getEntity()) {
            case null -> answer;
            case Page<?> page -> with(answer, expanded(page, wanted));
            case Object view -> with(answer, expand(List.of(view), wanted).getFirst());
        };
    }

    private Page<Expanded> expanded(Page<?> page, List<Expansion<?>> wanted) {
        return new Page<>(expand(page.items(), wanted), page.next(), page.count());
    }

    private static RestResponse<?> typed(Response answer) {
        RestResponse.ResponseBuilder<Object> typed =
                RestResponse.ResponseBuilder.create(answer.getStatusInfo(), answer.getEntity());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> typed.header(name, value)));
        return typed.build();
    }

    private void requireScopes(List<Expansion<?>> wanted) {
        if (!wanted.stream().allMatch(it -> it.scopes().stream().anyMatch(caller.get()::has))) {
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
    }

    private List<Expanded> expand(List<?> views, List<Expansion<?>> wanted) {
        List<Map<String, @Nullable Object>> related = new ArrayList<>();
        views.forEach(view -> related.add(new LinkedHashMap<>()));
        wanted.forEach(expansion -> load(expansion, views, related));
        List<Expanded> expanded = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            expanded.add(new Expanded(views.get(i), related.get(i)));
        }
        return expanded;
    }

    private <V> void load(Expansion<V> expansion, List<?> views, List<Map<String, @Nullable Object>> related) {
        Caller reader = caller.get();
        List<V> typed = views.stream().map(expansion.of()::cast).toList();
        Function<V, @Nullable Object> relation = expansion.load(reader, typed);
        for (int i = 0; i < typed.size(); i++) {
            related.get(i).put(expansion.name(), relation.apply(typed.get(i)));
        }
    }

    /** The same answer with the expanded entity; its tag covers both, the version and what was added to it. */
    private Response with(Response answer, Object entity) {
        return tags.withBody(Response.fromResponse(answer).entity(entity).build());
    }
}
