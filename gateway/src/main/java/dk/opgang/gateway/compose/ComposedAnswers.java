package dk.opgang.gateway.compose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.gateway.codelist.ListRequest;
import dk.opgang.gateway.compose.Composition.Composed;
import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.page.Negotiation;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.platform.problem.ProblemBody;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Answers what is put together of several operations. */
@Singleton
public class ComposedAnswers {

    private final Overview overview;
    private final Timeline timeline;
    private final Problems problems;

    ComposedAnswers(Overview overview, Timeline timeline, Problems problems) {
        this.overview = overview;
        this.timeline = timeline;
        this.problems = problems;
    }

    /**
     * {@code /v1/housing-areas/{id}/overview}.
     *
     * @param admission lets so many requests of the caller in and goes on, or answers
     */
    public void overview(RoutingContext context, BiConsumer<Integer, Handler<RoutingContext>> admission) {
        answer(context, admission, () -> overview.of(context));
    }

    /** {@code /v1/participants/{id}/timeline}. */
    public void timeline(RoutingContext context, BiConsumer<Integer, Handler<RoutingContext>> admission) {
        answer(context, admission, () -> timeline.of(context));
    }

    private void answer(
            RoutingContext context,
            BiConsumer<Integer, Handler<RoutingContext>> admission,
            Supplier<Composition> asked) {
        context.request().resume();
        try {
            Negotiation.requireJson(context);
            Composition composition = asked.get();
            admission.accept(composition.requests(), admitted -> ask(admitted, composition));
        } catch (ProblemException fault) {
            admission.accept(1, admitted -> problems.answer(admitted, fault));
        }
    }

    private void ask(RoutingContext context, Composition composition) {
        composition
                .parts()
                .ask(context.request())
                .onSuccess(parts -> send(context, composition, parts))
                .onFailure(context::fail);
    }

    private void send(RoutingContext context, Composition composition, List<Part> parts) {
        try {
            if (parts.getFirst().isThere()) {
                Composed composed = composition.body().of(parts);
                if (composed.next() != null) {
                    context.response().putHeader("Link", ListRequest.linkTo(context.request(), composed.next()));
                }
                Document.of("application/json", Part.cacheControl(parts), composed.body())
                        .send(context);
            } else {
                refuse(context, parts.getFirst());
            }
        } catch (ProblemException fault) {
            problems.answer(context, fault);
        } catch (RuntimeException e) {
            context.fail(e);
        }
    }

    /** Without its first part there is nothing to tell: what its own operation says is the answer. */
    private void refuse(RoutingContext context, Part first) {
        String retryAfter = first.told().headers().get("Retry-After");
        if (retryAfter != null || first.status() == 503) {
            context.response().putHeader("Retry-After", retryAfter == null ? "2" : retryAfter);
        }
        if (!(first.body() instanceof ObjectNode said) || !said.has("code")) {
            problems.answer(context, Problems.ofStatus(first.status()));
            return;
        }
        String challenge = first.told().headers().get("WWW-Authenticate");
        if (challenge != null) {
            context.response().putHeader("WWW-Authenticate", challenge);
        }
        said.put("instance", context.request().path());
        context.response()
                .setStatusCode(first.status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .putHeader("Content-Language", Problems.language(context.request()))
                .end(said.toString());
    }
}
