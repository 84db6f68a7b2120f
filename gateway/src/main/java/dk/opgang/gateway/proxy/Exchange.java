package dk.opgang.gateway.proxy;

import dk.opgang.gateway.limit.BodyPace;
import dk.opgang.gateway.limit.LimitedBody;
import dk.opgang.gateway.metrics.GatewayMetrics;
import dk.opgang.gateway.openapi.AllowedMethods;
import dk.opgang.gateway.problem.GatewayProblem;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.gateway.wire.Conversation;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and its answer on the way back. */
final class Exchange implements ProxyInterceptor {

    // One for a connection of the pool that had died unseen, one for a connection that broke in use.
    private static final int MOST_REPEATS = 2;

    private final Forward forward;
    private final Upstreams upstreams;
    private final Problems problems;
    private final AnswerForm form;
    private final AllowedMethods methods;
    private final GatewayMetrics metrics;
    private final ResponseTimeout timeout;
    private final @Nullable BodyPace pace;
    private final Set<Instance> tried = new HashSet<>();
    private @Nullable HttpClientRequest sent;
    private @Nullable Instance instance;
    private @Nullable ProblemException broken;
    private int repeats;
    private boolean isLeft;

    Exchange(Forward forward, Upstreams upstreams, Problems problems, AllowedMethods methods, GatewayMetrics metrics) {
        this.metrics = metrics;
        this.forward = forward;
        this.upstreams = upstreams;
        this.problems = problems;
        this.form = new AnswerForm(forward.context().request(), problems);
        this.methods = methods;
        this.timeout = new ResponseTimeout(forward, this::release);
        this.pace = forward.pace(this::leave);
    }

    Future<HttpClientRequest> open(ProxyContext context) {
        leaveInstance(false);
        return upstreams.open(forward.route(), tried).map(opened -> {
            sent = opened.request();
            instance = opened.instance();
            if (broken != null || isLeft) {
                release();
            }
            if (isLeft) {
                // The end of the request came before there was an instance to tell.
                leaveInstance(true);
            }
            return opened.request();
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        HttpServerRequest client = forward.context().request();
        HeaderHygiene.clean(request.headers(), client, forward.requestId());
        request.setURI(client.query() == null ? client.path() : client.path() + "?" + client.query());
        prepareBody(request);
        timeout.start(vertx());
        forward.context().addEndHandler(ended -> {
            if (ended.failed()) {
                beLeft();
            }
            leaveInstance(true);
        });
        if (pace != null) {
            pace.start(vertx());
        }
        Conversation.of(client).ifPresent(conversation -> conversation.onBreak(this::beBroken));
        long begun = System.nanoTime();
        return context.sendRequest()
                .recover(failure -> sendAgain(context, failure))
                .onComplete(answered -> {
                    timeout.end(vertx());
                    metrics.upstream(forward.route().service(), System.nanoTime() - begun);
                })
                .recover(failure -> Future.succeededFuture(failed(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        if (instance != null) {
            HeaderHygiene.cleanAnswer(response.headers(), instance.address());
        }
        form.shape(response);
        tellOfItsEnd(response);
        return response.getStatusCode() == 405
                ? tellMethods(response).compose(told -> context.sendResponse())
                : context.sendResponse();
    }

    private void tellOfItsEnd(ProxyResponse response) {
        HttpServerRequest client = forward.context().request();
        Body body = response.getBody();
        if (body != null && client.version() != HttpVersion.HTTP_2) {
            response.setBody(Body.body(new AnswerBody(body.stream(), this::breakOff), body.length()));
        }
    }

    /** A service does not say which methods an address has, as RFC 9110 section 15.5.6 wants it. */
    private Future<Void> tellMethods(ProxyResponse response) {
        return methods.of(SafePath.of(forward.context().request()))
                .onSuccess(found -> found.ifPresent(allowed -> response.putHeader("Allow", allowed)))
                .recover(unknown -> Future.succeededFuture(Optional.empty()))
                .mapEmpty();
    }

    private void prepareBody(ProxyRequest request) {
        LimitedBody body = forward.body();
        request.setBody(body == null ? null : Body.body(body, request.getBody().length()));
    }

    private Future<ProxyResponse> sendAgain(ProxyContext context, Throwable failure) {
        if (!forward.repeatable()
                || isLeft
                || broken != null
                || timeout.isOver()
                || pace != null && pace.isOver()
                || repeats == MOST_REPEATS
                || !Failures.brokeInUse(failure)) {
            return Future.failedFuture(failure);
        }
        repeats++;
        release();
        LimitedBody body = forward.body();
        if (body == null) {
            return sendNow(context, null);
        }
        return body.whole()
                .recover(cut -> Future.failedFuture(failure))
                .compose(whole -> sendNow(context, Body.body(whole)));
    }

    private Future<ProxyResponse> sendNow(ProxyContext context, @Nullable Body body) {
        context.request().setBody(body);
        return context.sendRequest().recover(again -> sendAgain(context, again));
    }

    /** The instance is done with the request; if it could not be reached or kept silent, that is held against it. */
    private void leaveInstance(boolean reached) {
        Instance left = instance;
        if (left != null) {
            instance = null;
            left.end(reached);
        }
    }

    /** The client has gone: what a service still does for it would be for nobody. */
    private void beLeft() {
        isLeft = true;
        release();
    }

    private ProxyResponse failed(ProxyContext context, Throwable failure) {
        release();
        ProblemException problem = problem(failure);
        int status = problem.problem().status();
        leaveInstance(status != 502 && status != 503 && status != 504);
        ProxyResponse response = context.request().response();
        form.write(response, problem);
        if (problem.problem() == GatewayProblem.REQUEST_TIMEOUT || broken != null) {
            response.putHeader("Connection", "close");
            forward.context().addEndHandler(answered -> hangUp());
        } else {
            forward.context().addEndHandler(answered -> problems.discardRest(forward.context()));
        }
        return response;
    }

    private ProblemException problem(Throwable failure) {
        if (broken != null) {
            return broken;
        }
        return pace != null && pace.isOver()
                ? Refusals.requestTimeout("Indholdet kom for langsomt", "The body came too slowly")
                : Failures.problem(failure, forward, timeout);
    }

    /** Gives back what was taken of the pool, whatever became of the request; what ended well is not touched. */
    private void release() {
        if (sent != null) {
            sent.reset();
        }
    }

    /** The client sends too slowly: if it has not got an answer yet, the broken request leads to one. */
    private void leave() {
        release();
        if (forward.context().response().headWritten()) {
            hangUp();
        }
    }

    /** What comes of the body cannot be read: the service gets no more of it. */
    private void beBroken(ProblemException problem) {
        broken = problem;
        leave();
    }

    /** The service's answer does not come to its end. If the client has nothing of it yet, it is told; otherwise it must not take it for whole. */
    private void breakOff() {
        HttpServerResponse answer = forward.context().response();
        if (isLeft || broken != null || answer.headWritten() || answer.ended() || answer.closed()) {
            hangUp();
            return;
        }
        leaveInstance(false);
        answer.headers().clear();
        answer.setChunked(false);
        problems.answer(
                forward.context(),
                new ProblemException(
                        CommonProblem.BAD_GATEWAY,
                        ServiceName.of(forward.route().service()).tell(CommonProblem.BAD_GATEWAY)));
    }

    private void hangUp() {
        forward.context().request().connection().close();
    }

    private Vertx vertx() {
        return forward.context().vertx();
    }
}
