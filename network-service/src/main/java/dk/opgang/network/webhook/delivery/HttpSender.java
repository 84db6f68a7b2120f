package dk.opgang.network.webhook.delivery;

import dk.opgang.network.webhook.address.Target;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;

/**
 * Posts to receivers. It connects to the address that was checked and to no other, while the request and TLS name the host; it follows no
 * redirect, and of an answer it wants the head alone.
 */
@Singleton
class HttpSender {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LONGEST_BODY = Duration.ofSeconds(2);
    private static final long LARGEST_BODY = 64 * 1024;

    /** Shorter than receivers usually keep a connection open, so that none is used that is being closed. */
    private static final int KEPT_OPEN_SECONDS = 4;

    /** More than subscriptions have under way at once: nobody waits here for another's connection. */
    private static final int CONNECTIONS_TO_ONE = 10_000;

    private final Vertx vertx;
    private final HttpClient client;

    /** All requests and their answers are of one loop of events: none of them has to wake another thread on its way. */
    private final Context loop;

    HttpSender(Vertx vertx) {
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) LONGEST.toMillis())
                .setKeepAliveTimeout(KEPT_OPEN_SECONDS)
                .setMaxPoolSize(CONNECTIONS_TO_ONE)
                .setVerifyHost(true)
                // Who receives an event has nothing to do with our traces.
                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    /** Posts the body; what comes of it is there with the head of the answer, after ten seconds at the most. It never fails itself. */
    CompletionStage<Answer> post(Target target, Map<String, String> headers, String body) {
        Promise<Answer> answer = Promise.promise();
        loop.runOnContext(_ -> post(target, headers, body, answer));
        return answer.future().otherwise(fault -> Answer.none(error(fault))).toCompletionStage();
    }

    private void post(Target target, Map<String, String> headers, String body, Promise<Answer> answer) {
        long timer = vertx.setTimer(LONGEST.toMillis(), _ -> answer.tryComplete(Answer.none("timeout")));
        client.request(options(target))
                .compose(request -> {
                    headers.forEach(request::putHeader);
                    return request.send(body).map(response -> read(request, response));
                })
                .onComplete(result -> {
                    vertx.cancelTimer(timer);
                    if (result.succeeded()) {
                        answer.tryComplete(result.result());
                    } else {
                        answer.tryFail(result.cause());
                    }
                });
    }

    private static RequestOptions options(Target target) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.address()))
                .setHost(target.host())
                .setPort(target.address().getPort())
                .setSsl(target.isEncrypted())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(LONGEST.toMillis());
    }

    /** The head is the answer. A body that is short is read, so that the connection can be used again; any other ends with the connection. */
    private Answer read(HttpClientRequest request, HttpClientResponse response) {
        AtomicLong read = new AtomicLong();
        long timer = vertx.setTimer(LONGEST_BODY.toMillis(), _ -> request.reset());
        response.exceptionHandler(_ -> vertx.cancelTimer(timer));
        response.endHandler(_ -> vertx.cancelTimer(timer));
        response.handler(part -> {
            if (read.addAndGet(part.length()) > LARGEST_BODY) {
                request.reset();
            }
        });
        return Answer.of(response.statusCode(), response.getHeader("Retry-After"));
    }

    private static String error(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "tls-failed";
            }
        }
        return fault instanceof TimeoutException ? "timeout" : "connection-failed";
    }
}
