package dk.opgang.gateway.wire;

import dk.opgang.gateway.config.GatewayConfig;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long a connection may be silent: a client that sends nothing, or half a request, would hold it for as long as it likes. */
final class ClientTimeout {

    private final long headers;
    private final long idle;
    private final long body;
    private final Conversation conversation;
    private @Nullable Future<?> head;
    private @Nullable Future<?> quiet;

    ClientTimeout(GatewayConfig.Timeouts timeouts, Conversation conversation) {
        this.headers = timeouts.headers().toNanos();
        this.idle = timeouts.idleClient().toNanos();
        this.body = timeouts.bodyWindow().toNanos();
        this.conversation = conversation;
    }

    /** Begins to watch over a connection. */
    void start(ChannelHandlerContext context, Wire wire) {
        quiet = context.executor().schedule(() -> watch(context, wire), idle, TimeUnit.NANOSECONDS);
    }

    /** Tells whether headers are on their way that are not there yet. */
    void headOnItsWay(ChannelHandlerContext context, Wire wire, boolean onItsWay) {
        if (!onItsWay && head != null) {
            head.cancel(false);
            head = null;
        } else if (onItsWay && head == null) {
            head = context.executor().schedule(() -> giveUp(context, wire), headers, TimeUnit.NANOSECONDS);
        }
    }

    void end() {
        if (head != null) {
            head.cancel(false);
        }
        if (quiet != null) {
            quiet.cancel(false);
        }
    }

    private void giveUp(ChannelHandlerContext context, Wire wire) {
        head = null;
        if (context.channel().config().isAutoRead()) {
            wire.tooSlow(context);
        } else {
            // It is we who do not read: a request before it is still at work.
            headOnItsWay(context, wire, true);
        }
    }

    /** Nothing was begun, so nothing is answered: the connection is closed. */
    private void watch(ChannelHandlerContext context, Wire wire) {
        long allowed = wire.isInBody() ? Math.max(body, idle) : idle;
        long still =
                conversation.isOpen() || head != null ? idle : conversation.quietSince() + allowed - System.nanoTime();
        if (still <= 0) {
            Future<?> _ = context.close();
        } else {
            quiet = context.executor().schedule(() -> watch(context, wire), still, TimeUnit.NANOSECONDS);
        }
    }
}
