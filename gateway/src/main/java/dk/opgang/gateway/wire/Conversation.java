package dk.opgang.gateway.wire;

import dk.opgang.platform.problem.ProblemException;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one connection of HTTP/1, in their order: what the guard in front has found out about them, and how far the stations
 * behind have come. A request that was refused in front is answered behind, so that its answer comes in its turn and looks like all others.
 * It all happens on the thread of the connection.
 */
public final class Conversation {

    static final AttributeKey<Conversation> KEY = AttributeKey.valueOf(Conversation.class, "conversation");

    private final Runnable close;
    private int passed;
    private int begun;
    private int answered;
    private long quietSince = System.nanoTime();
    private @Nullable ProblemException refusal;
    private boolean inBody;
    private @Nullable Consumer<ProblemException> onBreak;

    Conversation(Runnable close) {
        this.close = close;
    }

    /** The conversation that the request belongs to; none if it came over HTTP/2, whose frames are not ambiguous. */
    public static Optional<Conversation> of(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection
                ? Optional.ofNullable(connection.channel().attr(KEY).get())
                : Optional.empty();
    }

    /** Begins with the next request. Returns why it is refused, if it is. */
    public Optional<ProblemException> begin() {
        begun++;
        return begun == passed ? Optional.ofNullable(refusal) : Optional.empty();
    }

    /** Tells when the body of the request that was begun last turns out to be broken; at once if it has. */
    public void onBreak(Consumer<ProblemException> told) {
        if (begun == passed && refusal != null) {
            told.accept(refusal);
        } else if (begun == passed) {
            onBreak = told;
        }
    }

    /** The answer to the request that was begun first of those still open has been sent, or never will be. */
    public void answered() {
        answered++;
        quietSince = System.nanoTime();
        if (answered == passed) {
            onBreak = null;
            if (inBody && refusal != null) {
                close.run();
            }
        }
    }

    /** One more request goes on to the stations. */
    void pass() {
        passed++;
        // Whatever went before has come to its end.
        onBreak = null;
    }

    /** The request that passes next has nothing in it but this refusal. */
    void refuse(ProblemException problem) {
        refusal = problem;
    }

    /** The body of the request that passed last cannot be read to its end. */
    void breakOff(ProblemException problem) {
        refusal = problem;
        inBody = true;
        if (onBreak != null) {
            onBreak.accept(problem);
        } else if (answered == passed) {
            close.run();
        }
    }

    boolean isOpen() {
        return answered < passed;
    }

    /** Since when nobody has waited for an answer, as of {@link System#nanoTime()}. */
    long quietSince() {
        return quietSince;
    }
}
