package dk.opgang.gateway.proxy;

import dk.opgang.gateway.problem.Problems;
import dk.opgang.platform.problem.ProblemBody;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** The form in which a client gets the answer of a service: what went wrong as a problem, in its language. */
record AnswerForm(HttpServerRequest client, Problems problems) {

    private static final String LANGUAGE = "Content-Language";

    void shape(ProxyResponse response) {
        int status = response.getStatusCode();
        if (status >= 400 && !isProblem(response)) {
            forget(response);
            write(response, new ProblemException(Problems.ofStatus(status)));
        } else if (status == 204 || status == 304) {
            forget(response);
        }
        if (isOf("text/event-stream", response)) {
            // A proxy in front that gathered events would hold them back.
            response.putHeader("X-Accel-Buffering", "no");
        }
        if (isProblem(response) && response.headers().get(LANGUAGE) == null) {
            response.putHeader(LANGUAGE, Problems.language(client));
        }
    }

    /** Puts the problem in the place of what the answer was. */
    void write(ProxyResponse response, ProblemException problem) {
        response.setStatusCode(problem.problem().status()).setStatusMessage(null);
        response.putHeader("Content-Type", ProblemBody.MEDIA_TYPE);
        response.putHeader(LANGUAGE, Problems.language(client));
        problem.headers().forEach(response::putHeader);
        response.setBody(Body.body(problems.body(client, problem)));
    }

    /** Drops the body and what describes it; the connection goes back to the pool. */
    private static void forget(ProxyResponse response) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(response.headers());
        response.release();
        headers.remove("Content-Encoding").remove("Content-Length").remove("Content-Type");
        response.headers().addAll(headers);
    }

    private boolean isProblem(ProxyResponse response) {
        return client.method().name().equals("HEAD") && response.getStatusCode() >= 400
                || isOf(ProblemBody.MEDIA_TYPE, response);
    }

    private static boolean isOf(String type, ProxyResponse response) {
        String told = response.headers().get("Content-Type");
        return told != null && told.startsWith(type);
    }
}
