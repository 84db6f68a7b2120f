package dk.opgang.gateway.wire;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.concurrent.Future;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads along with one connection. Heads are held until they are whole and pass as they came; bodies pass at once. With the first fault the
 * rest is read and forgotten, and a request that nobody can misread takes the place of the faulty one, so that the stations refuse it.
 */
final class Wire extends ChannelDuplexHandler {

    private static final ByteBuf PREFACE = Unpooled.unreleasableBuffer(
            Unpooled.copiedBuffer("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", StandardCharsets.US_ASCII));

    /** How long a refused client may still send: closed sooner, the connection would often take the answer with it. */
    private static final long LINGER_MILLIS = 500;

    private final Conversation conversation;
    private final ClientTimeout timeout;
    private Head head = new Head();
    private final BodyFrame body = new BodyFrame();
    private @Nullable ByteBuf held;
    private boolean first = true;
    private boolean refused;
    private boolean leaving;

    Wire(Conversation conversation, ClientTimeout timeout) {
        this.conversation = conversation;
        this.timeout = timeout;
    }

    boolean isInBody() {
        return body.isOpen();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        timeout.start(context, this);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        timeout.end();
        release();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf bytes = join(context, (ByteBuf) message);
        try {
            if (first && isHttp2(context, bytes)) {
                return;
            }
            read(context, bytes);
            keep(bytes);
        } finally {
            bytes.release();
        }
        timeout.headOnItsWay(context, this, held != null && !refused);
    }

    /** True if there is nothing to read here: it is HTTP/2, or cannot be told from it yet. */
    private boolean isHttp2(ChannelHandlerContext context, ByteBuf bytes) {
        int length = Math.min(bytes.readableBytes(), PREFACE.readableBytes());
        if (!bytes.slice(bytes.readerIndex(), length).equals(PREFACE.slice(0, length))) {
            first = false;
            return false;
        }
        if (length < PREFACE.readableBytes()) {
            keep(bytes);
            timeout.headOnItsWay(context, this, true);
            return true;
        }
        context.channel().attr(Conversation.KEY).set(null);
        context.fireChannelRead(bytes.readRetainedSlice(bytes.readableBytes()));
        context.pipeline().remove(this);
        return true;
    }

    private void read(ChannelHandlerContext context, ByteBuf bytes) {
        while (!refused && bytes.isReadable()) {
            if (body.isOpen()) {
                int from = bytes.readerIndex();
                Optional<ProblemException> fault = body.read(bytes);
                context.fireChannelRead(bytes.retainedSlice(from, bytes.readerIndex() - from));
                if (fault.isPresent()) {
                    refused = true;
                    conversation.breakOff(fault.get());
                }
                continue;
            }
            Optional<ProblemException> fault = head.read(bytes);
            if (fault.isPresent()) {
                refuse(context, fault.get());
            } else if (head.isWhole()) {
                body.begin(head);
                conversation.pass();
                context.fireChannelRead(head.passedOn(bytes));
                head = new Head();
            } else {
                return;
            }
        }
        if (refused) {
            bytes.skipBytes(bytes.readableBytes());
        }
    }

    /** The headers do not come to their end. */
    void tooSlow(ChannelHandlerContext context) {
        release();
        refuse(
                context,
                Refusals.requestTimeout(
                        "Headerne kom ikke helt frem i tide", "The headers did not arrive as a whole in time"));
    }

    private void refuse(ChannelHandlerContext context, ProblemException problem) {
        refused = true;
        conversation.refuse(problem);
        conversation.pass();
        context.fireChannelRead(Unpooled.copiedBuffer(head.harmless(), StandardCharsets.ISO_8859_1));
        context.fireChannelReadComplete();
    }

    private ByteBuf join(ChannelHandlerContext context, ByteBuf bytes) {
        ByteBuf before = held;
        if (before == null) {
            return bytes;
        }
        held = null;
        ByteBuf all = context.alloc().heapBuffer(before.readableBytes() + bytes.readableBytes());
        all.writeBytes(before).writeBytes(bytes);
        before.release();
        bytes.release();
        return all;
    }

    private void keep(ByteBuf bytes) {
        if (bytes.isReadable() && !refused) {
            held = bytes.readRetainedSlice(bytes.readableBytes());
        }
    }

    private void release() {
        if (held != null) {
            held.release();
            held = null;
        }
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (!refused || leaving || !(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
            Future<?> _ = context.close(promise);
            return;
        }
        leaving = true;
        // Whoever closes waits for the promise alone.
        Future<?> _ = channel.shutdownOutput();
        channel.config().setAutoRead(true);
        Future<?> _ =
                context.executor().schedule(() -> closeAtLast(context, promise), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void closeAtLast(ChannelHandlerContext context, ChannelPromise promise) {
        Future<?> _ = context.close(promise);
    }
}
