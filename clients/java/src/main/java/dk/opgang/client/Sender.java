package dk.opgang.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests to one address, again where that helps, and gives every answer that is none of an error. A redirect is one: what goes to
 * Opgang or to its issuer, with a token or a secret, is sent to nobody else because an answer says so.
 */
final class Sender {

    private static final int UNAUTHENTICATED = 401;
    private static final int NOT_MODIFIED = 304;
    private static final int FIRST_NOT_DONE = 300;

    private final HttpClient http;
    private final String base;
    private final Map<String, String> usual;
    private final Duration timeout;
    private final int repeats;
    private final Pause pause;

    /**
     * Sends by that client.
     *
     * @param base without a slash at its end
     * @param usual headers of every request that does not set them itself
     */
    Sender(HttpClient http, String base, Map<String, String> usual, Duration timeout, int repeats, Pause pause) {
        this.http = http;
        this.base = base;
        this.usual = usual;
        this.timeout = timeout;
        this.repeats = repeats;
        this.pause = pause;
    }

    /** Gives the answer as soon as it begins. Only silence ends it then: bodies may come for hours. */
    Answer stream(Request request, Tokens tokens) {
        return send(request, tokens, info -> new BodyStream(request.timeoutOr(timeout)));
    }

    /** Gives the answer with its whole body, so that one that was cut off is asked for again. */
    Answer whole(Request request, Tokens tokens) {
        return send(
                request,
                tokens,
                info -> BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new));
    }

    /** The address that requests go to, without a slash at its end. */
    String base() {
        return base;
    }

    Pause pause() {
        return pause;
    }

    int repeats() {
        return repeats;
    }

    /** The same for another address. */
    Sender at(String other) {
        return new Sender(http, other, usual, timeout, repeats, pause);
    }

    private Answer send(Request request, Tokens tokens, BodyHandler<InputStream> handler) {
        Repeats left = new Repeats(request, repeats);
        boolean renewed = false;
        while (true) {
            pause.checkOpen();
            Optional<String> token = tokens.current();
            Duration wait;
            try {
                Answer answer = once(request, token, handler);
                if (isDone(answer.status())) {
                    return answer;
                }
                OpgangProblem problem = OpgangProblem.of(request.toString(), answer);
                if (problem.status() == UNAUTHENTICATED && !renewed && canRenew(request, token, tokens)) {
                    renewed = true;
                    continue;
                }
                wait = left.after(problem).orElseThrow(() -> problem);
            } catch (IOException e) {
                wait = left.afterLoss(e).orElseThrow(() -> unreachable(request, e));
            }
            pause.of(wait, request.toString());
        }
    }

    private static boolean isDone(int status) {
        return status < FIRST_NOT_DONE || status == NOT_MODIFIED;
    }

    private static boolean canRenew(Request request, Optional<String> token, Tokens tokens) {
        Content content = request.content();
        return (content == null || content.isOpenable()) && token.isPresent() && tokens.refused(token.get());
    }

    private Answer once(Request request, Optional<String> token, BodyHandler<InputStream> handler) throws IOException {
        Duration limit = request.timeoutOr(timeout);
        SentBody body = SentBody.of(request.content());
        HttpRequest.Builder built =
                HttpRequest.newBuilder(URI.create(base + request.target())).method(request.method(), body.publisher());
        usual.forEach(built::setHeader);
        request.headers().forEach(built::setHeader);
        token.ifPresent(value -> built.setHeader("Authorization", "Bearer " + value));
        CompletableFuture<HttpResponse<InputStream>> sent = http.sendAsync(built.build(), handler);
        try {
            HttpResponse<InputStream> answer = body.await(sent, limit);
            return new Answer(request.toString(), answer.statusCode(), answer.headers(), answer.body());
        } catch (InterruptedException e) {
            sent.cancel(true);
            throw new OpgangInterrupted("the answer to " + request, e);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new IOException("No answer came within " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            body.throwIfUnreadable();
            throw e.getCause() instanceof IOException lost ? lost : new IOException(e.getCause());
        }
    }

    private OpgangUnreachable unreachable(Request request, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new OpgangUnreachable("No answer from " + base + " to " + request + ": " + why, e);
    }
}
