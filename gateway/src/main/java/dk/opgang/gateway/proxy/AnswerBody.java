package dk.opgang.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a service's answer on its way to a client over HTTP/1.1. If it breaks off, the client's connection is closed, and by that whoever
 * waits for the end of the answer is told. The library would close it as well, but so that nobody hears of it: what the request held would
 * be held for ever.
 */
final class AnswerBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final Runnable cut;

    AnswerBody(ReadStream<Buffer> body, Runnable cut) {
        this.body = body;
        this.cut = cut;
    }

    /** It will not hear of the break of the body itself, but of that of the client's connection. */
    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        body.exceptionHandler(handler == null ? null : failure -> cut.run());
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
