package dk.opgang.gateway.proxy;

import dk.opgang.gateway.problem.GatewayProblem;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemException;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** What a failure on the way to a service means for the client. */
final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    /** Seconds; a service that is restarted is back within a few of them. */
    private static final String RETRY_AFTER = "2";

    private Failures() {}

    /**
     * Whether a connection that worked before broke: with a pooled one, mostly before the service saw the request. Where the body was still
     * being written, what is told is that the request was given up, which the library does for us then.
     */
    static boolean brokeInUse(Throwable failure) {
        boolean neverConnected = failure instanceof ConnectException || failure instanceof UnknownHostException;
        return failure instanceof HttpClosedException
                || failure instanceof StreamResetException
                || failure instanceof java.io.IOException && !neverConnected;
    }

    static ProblemException problem(Throwable failure, Forward forward, ResponseTimeout timeout) {
        ProblemCode problem = code(failure, forward, timeout);
        LOG.debugf("%s did not answer: %s: %s", forward.route().service(), problem.code(), failure);
        if (problem == CommonProblem.PAYLOAD_TOO_LARGE && forward.body() != null) {
            return Refusals.payloadTooLarge(forward.body().limit());
        }
        ProblemException answer = new ProblemException(
                problem, ServiceName.of(forward.route().service()).tell(problem));
        String retryAfter = failure instanceof NoInstance none ? String.valueOf(none.retryAfter()) : RETRY_AFTER;
        return problem == CommonProblem.SERVICE_UNAVAILABLE ? answer.withHeader("Retry-After", retryAfter) : answer;
    }

    private static ProblemCode code(Throwable failure, Forward forward, ResponseTimeout timeout) {
        if (forward.body() != null && forward.body().exceeded()) {
            return CommonProblem.PAYLOAD_TOO_LARGE;
        }
        if (timeout.isOver()) {
            return timeout.clientStalled() ? GatewayProblem.REQUEST_TIMEOUT : CommonProblem.GATEWAY_TIMEOUT;
        }
        if (failure instanceof ConnectTimeoutException || failure instanceof TimeoutException) {
            return CommonProblem.GATEWAY_TIMEOUT;
        }
        if (failure instanceof DecoderException || failure instanceof IllegalArgumentException) {
            return CommonProblem.BAD_GATEWAY;
        }
        return CommonProblem.SERVICE_UNAVAILABLE;
    }
}
